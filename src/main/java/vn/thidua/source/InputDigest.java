package vn.thidua.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;

/**
 * Takes the digests of all that a plan's documents rest on: the files that are read for them, those
 * of the plans of its units too.
 */
public final class InputDigest {
  private InputDigest() {}

  /**
   * The files with their digests; empty, with a finding, where a file can't be read. The order of
   * files on disk does not matter.
   */
  public static Optional<Inputs> of(Path folder, Consumer<Finding> findings) {
    List<Finding> unreadable = new ArrayList<>();
    SortedMap<String, String> digests = new TreeMap<>();
    digest(folder, "", digests, unreadable);
    for (String below : NestedPlans.below(folder)) {
      digest(folder.resolve(below), below + "/", digests, unreadable);
    }
    unreadable.forEach(findings);
    return unreadable.isEmpty() ? Optional.of(new Inputs(digests)) : Optional.empty();
  }

  private static void digest(
      Path folder, String path, SortedMap<String, String> digests, List<Finding> unreadable) {
    for (String name :
        PlanFolder.inputs(
            folder, file -> unreadable.add(Code.S002.at(Place.ofFile(path + file))))) {
      try {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        digests.put(path + name, HexFormat.of().formatHex(Inputs.sha256Digest().digest(bytes)));
      } catch (IOException e) {
        unreadable.add(Code.S002.at(Place.ofFile(path + name)));
      }
    }
  }
}
