package vn.thidua.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.thidua.plan.Adjustment;
import vn.thidua.plan.ItemId;
import vn.thidua.plan.StageScore;

/** Reads {@code adjustments.csv} and {@code scores.csv}: what was decided beside the reports. */
final class ScoringTables {
  static final String ADJUSTMENTS = "adjustments.csv";
  static final String SCORES = "scores.csv";

  private final KnownNames names;
  private final BiConsumer<String, Consumer<Table.Cells>> tables;

  /**
   * @param tables reads a table of the plan's folder row by row
   */
  ScoringTables(KnownNames names, BiConsumer<String, Consumer<Table.Cells>> tables) {
    this.names = names;
    this.tables = tables;
  }

  /** The adjustments, in the order of the file. */
  List<Adjustment> adjustments() {
    List<Adjustment> adjustments = new ArrayList<>();
    tables.accept(
        ADJUSTMENTS,
        cells -> {
          Adjustment read =
              new Adjustment(
                  names.village(cells.text(Column.VILLAGE)),
                  new ItemId(cells.text(Column.ITEM)),
                  cells.optionalNumber(Column.POINTS),
                  cells.optionalNumber(Column.COUNT),
                  cells.date(Column.DATE),
                  cells.optionalText(Column.REASON),
                  cells.optionalText(Column.EVIDENCE),
                  cells.optionalText(Column.DECIDED_BY),
                  cells.places());
          if (cells.complete()) {
            adjustments.add(read);
          }
        });
    return adjustments;
  }

  /** The scores that were given, in the order of the file. */
  List<StageScore> scores() {
    List<StageScore> scores = new ArrayList<>();
    tables.accept(
        SCORES,
        cells -> {
          StageScore read =
              new StageScore(
                  names.village(cells.text(Column.VILLAGE)),
                  new ItemId(cells.text(Column.ITEM)),
                  cells.choice(Column.STAGE, StageScore.Stage.class, StageScore.Stage.COUNCIL),
                  cells.number(Column.POINTS),
                  cells.optionalText(Column.REASON),
                  cells.optionalText(Column.DATE).isPresent()
                      ? Optional.of(cells.date(Column.DATE))
                      : Optional.empty(),
                  cells.places());
          if (cells.complete()) {
            scores.add(read);
          }
        });
    return scores;
  }
}
