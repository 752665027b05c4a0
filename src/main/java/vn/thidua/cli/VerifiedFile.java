package vn.thidua.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thidua.source.Inputs;
import vn.thidua.verification.Difference;

/**
 * What became of a filed document.
 *
 * @param name as the user named it
 * @param metadata what it says of its own making; empty where it can't be read
 * @param fault why nothing can be said of it
 * @param unneeded why nobody would make it from the data of now
 * @param identical whether the same document made anew has the same bytes
 * @param inputs what changed of the plan's files since it was made
 * @param differences where it and the data part
 * @param sources the lines that changed and that its wrong figures rest on
 * @param exit the exit code of what was found
 */
record VerifiedFile(
    String name,
    Map<String, String> metadata,
    Optional<String> fault,
    Optional<String> unneeded,
    boolean identical,
    SortedMap<String, Inputs.Change> inputs,
    List<Difference> differences,
    ChangedSources sources,
    int exit) {

  static VerifiedFile failed(String name, Map<String, String> metadata, String fault, int exit) {
    return new VerifiedFile(
        name,
        metadata,
        Optional.of(fault),
        Optional.empty(),
        false,
        new TreeMap<>(),
        List.of(),
        new ChangedSources(List.of(), Set.of()),
        exit);
  }

  /** A document that has nothing to say any more does not stand on the data. */
  static VerifiedFile unneeded(
      String name,
      Map<String, String> metadata,
      String why,
      SortedMap<String, Inputs.Change> inputs) {
    return new VerifiedFile(
        name,
        metadata,
        Optional.empty(),
        Optional.of(why),
        false,
        inputs,
        List.of(),
        new ChangedSources(List.of(), Set.of()),
        Exit.FINDINGS);
  }

  /** A word of its metadata; empty where it does not tell. */
  Optional<String> about(String word) {
    return Optional.ofNullable(metadata.get(word));
  }

  /** Whether it says what the data say. */
  boolean matches() {
    return fault.isEmpty() && unneeded.isEmpty() && differences.isEmpty();
  }
}
