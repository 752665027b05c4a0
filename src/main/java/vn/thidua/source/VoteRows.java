package vn.thidua.source;

import static vn.thidua.source.Column.*;

import java.util.function.Consumer;
import vn.thidua.plan.Vote;

/** Reads the rows of {@code votes.csv}. */
final class VoteRows {
  private VoteRows() {}

  /** A vote; left out where something in it can't be read. */
  static void vote(Table.Cells cells, Consumer<Vote> votes) {
    Vote vote =
        new Vote(
            cells.text(MEETING),
            cells.text(NOMINATION),
            cells.count(FOR),
            cells.count(AGAINST),
            cells.count(ABSENT),
            cells.optionalCount(BLANK),
            cells.places());
    if (cells.complete()) {
      votes.accept(vote);
    }
  }
}
