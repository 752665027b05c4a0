package vn.thidua.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The SHA-256 of all that a plan's documents rest on: the names and bytes of its YAML, CSV and
 * template files.
 */
public final class InputDigest {
  private InputDigest() {}

  /** In hexadecimal. The order of files on disk does not matter. */
  public static String of(Path folder) throws IOException {
    MessageDigest digest = sha256();
    for (String name : inputs(folder)) {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      digest.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<String> inputs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(InputDigest::isInput)
          .sorted()
          .toList();
    }
  }

  private static boolean isInput(String name) {
    boolean data = name.endsWith(".csv") || name.endsWith(".yaml");
    boolean top = name.indexOf('/') < 0;
    return name.startsWith("templates/")
        || (data && top)
        || (name.startsWith("reports/") && name.endsWith(".csv"));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
