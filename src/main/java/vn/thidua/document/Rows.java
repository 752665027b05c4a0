package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.plan.Better;
import vn.thidua.plan.Body;
import vn.thidua.plan.Movement;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;

/** Makes the rows of the tables of indicators. */
final class Rows {
  private final Progress progress;

  Rows(Progress progress) {
    this.progress = progress;
  }

  /**
   * The movements that have indicators, numbered.
   *
   * @param whose the standing to print of an indicator; empty leaves it out
   */
  List<MovementRows> movements(Function<IndicatorProgress, Optional<Standing>> whose) {
    List<MovementRows> movements = new ArrayList<>();
    int number = 0;
    for (Movement movement : progress.plan().movements()) {
      List<ProgressRow> rows = new ArrayList<>();
      for (IndicatorProgress indicator : progress.indicators()) {
        if (indicator.movement().equals(movement) && whose.apply(indicator).isPresent()) {
          number++;
          rows.add(row(String.valueOf(number), indicator, whose.apply(indicator).get()));
        }
      }
      if (!rows.isEmpty()) {
        String lead = progress.plan().body(movement.lead()).map(Body::name).orElse("");
        movements.add(
            new MovementRows(String.valueOf(movements.size() + 1), movement.name(), lead, rows));
      }
    }
    return movements;
  }

  ProgressRow row(String number, IndicatorProgress indicator, Standing standing) {
    return new ProgressRow(
        number,
        indicator.indicator().name(),
        indicator.indicator().unit(),
        Wording.target(standing.target()),
        standing.expected().map(Wording::amount).orElse(Wording.NONE),
        standing.value().map(Wording::amount),
        standing.estimated(),
        standing.achievement().map(Wording::percent),
        standing.growth().map(Wording::percent),
        Wording.judgement(indicator.indicator(), standing),
        indicator.indicator().better() == Better.HIGHER
            ? standing.catchUp().map(catchUp -> Wording.amount(catchUp.perMonth()))
            : Optional.empty());
  }
}
