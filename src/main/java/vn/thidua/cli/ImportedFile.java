package vn.thidua.cli;

import java.util.List;
import vn.thidua.finding.Finding;
import vn.thidua.intake.Change;

/**
 * What became of one file that was sent.
 *
 * @param changes what its lines would do; none where it is refused
 * @param refused whether nothing of it is taken
 * @param passedOver how many of its rows hold no value
 * @param sha256 of its bytes
 */
record ImportedFile(
    SentFiles file,
    List<Change> changes,
    List<Finding> findings,
    boolean refused,
    int passedOver,
    String sha256) {
  /** The lines that are written. */
  List<Change> taken(boolean replace) {
    return refused || isHeld(replace)
        ? List.of()
        : changes.stream()
            .filter(
                change ->
                    change.effect() != Change.Effect.SAME
                        && change.effect() != Change.Effect.OUTDATED)
            .toList();
  }

  /** Whether it says other things than what stands, and that is not wished. */
  boolean isHeld(boolean replace) {
    return !replace && count(Change.Effect.REPLACES) > 0;
  }

  int count(Change.Effect effect) {
    return (int) changes.stream().filter(change -> change.effect() == effect).count();
  }
}
