package vn.thidua.cli;

import java.util.List;
import vn.thidua.finding.Finding;
import vn.thidua.intake.Change;
import vn.thidua.plan.Closing;

/**
 * What became of one file that was sent.
 *
 * @param changes what its lines would do; none where it is refused
 * @param refused whether nothing of it is taken
 * @param passedOver how many of its rows hold no value
 * @param closed the closings of the months that it would change
 * @param sha256 of its bytes
 */
record ImportedFile(
    SentFiles file,
    List<Change> changes,
    List<Finding> findings,
    boolean refused,
    int passedOver,
    List<Closing> closed,
    String sha256) {
  /** The lines that are written. */
  List<Change> taken(boolean replace) {
    return refused || isHeld(replace)
        ? List.of()
        : changes.stream().filter(Change::changes).toList();
  }

  /** Whether it changes what stands or was closed, and that is not wished. */
  boolean isHeld(boolean replace) {
    return !replace && (count(Change.Effect.REPLACES) > 0 || !closed.isEmpty());
  }

  int count(Change.Effect effect) {
    int count = 0;
    for (Change change : changes) {
      count += change.effect() == effect ? 1 : 0;
    }
    return count;
  }
}
