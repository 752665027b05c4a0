package vn.thidua.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether the files of a plan are the same as before without reading them: by their names,
 * sizes and times of change, as git does. A file that changed within the last seconds may change
 * again without a trace, so that nothing is said of it.
 */
public final class InputStamp {
  private static final Duration FRESH = Duration.ofSeconds(3);

  private InputStamp() {}

  /**
   * The stamp of plans; empty where a file can't be seen or has just been changed.
   *
   * @param salt what else the result hangs on
   */
  public static Optional<String> of(List<Path> folders, String salt, Instant now) {
    StringBuilder text = new StringBuilder(salt);
    boolean[] seen = {true};
    for (Path folder : folders) {
      text.append('\n').append(folder.toString().replace('\\', '/'));
      for (String name : PlanFolder.everything(folder, file -> seen[0] = false)) {
        try {
          BasicFileAttributes file =
              Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
          if (file.lastModifiedTime().toInstant().isAfter(now.minus(FRESH))) {
            return Optional.empty();
          }
          text.append('\n').append(name).append('\0').append(file.size());
          text.append('\0').append(file.lastModifiedTime().toInstant());
        } catch (IOException e) {
          // A link that leads nowhere is a finding of its own; it stays what it is.
          text.append('\n').append(name).append('\0');
          text.append(Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS));
        }
      }
    }
    return seen[0] ? Optional.of(of(text.toString())) : Optional.empty();
  }

  /** A text as a name that no other text has. */
  public static String of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Inputs.sha256Digest().digest(bytes));
  }
}
