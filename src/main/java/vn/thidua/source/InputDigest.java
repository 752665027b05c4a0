package vn.thidua.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;

/**
 * The SHA-256 of all that a plan's documents rest on: the names and bytes of the files that are
 * read for them.
 */
public final class InputDigest {
  private InputDigest() {}

  /**
   * In hexadecimal; empty, with a finding, where a file can't be read. The order of files on disk
   * does not matter.
   */
  public static Optional<String> of(Path folder, Consumer<Finding> findings) {
    List<Finding> unreadable = new ArrayList<>();
    MessageDigest digest = sha256();
    for (String name :
        PlanFolder.inputs(folder, file -> unreadable.add(Code.S002.at(Place.ofFile(file))))) {
      try {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        digest.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      } catch (IOException e) {
        unreadable.add(Code.S002.at(Place.ofFile(name)));
      }
    }
    unreadable.forEach(findings);
    return unreadable.isEmpty()
        ? Optional.of(HexFormat.of().formatHex(digest.digest()))
        : Optional.empty();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
