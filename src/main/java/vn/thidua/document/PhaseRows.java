package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.progress.PhaseAim;
import vn.thidua.progress.PhaseProgress;
import vn.thidua.progress.PhaseStanding;

/** Makes the rows of a phase's table of indicators. */
final class PhaseRows {
  private PhaseRows() {}

  static List<PhaseRow> of(PhaseProgress phase) {
    List<PhaseRow> rows = new ArrayList<>();
    for (PhaseProgress.Row row : phase.indicators()) {
      rows.add(row(String.valueOf(rows.size() + 1), row.indicator(), row.commune()));
    }
    return rows;
  }

  private static PhaseRow row(String number, Indicator indicator, PhaseStanding standing) {
    boolean share = indicator.kind() == Kind.SHARE;
    boolean ceiling = indicator.kind() == Kind.FLOW && indicator.better() == Better.LOWER;
    return new PhaseRow(
        number,
        indicator.name(),
        indicator.unit(),
        standing.aim().map(aim -> aim(aim, share)),
        standing.aim().filter(PhaseAim::set).isPresent(),
        standing.value().map(value -> Wording.amount(value, share)),
        standing.estimated(),
        standing.achievement().map(Wording::percent),
        standing
            .result()
            .map(Wording::of)
            .or(() -> standing.status().map(s -> ceiling ? Wording.ofCeiling(s) : Wording.of(s))),
        standing
            .missing()
            .map(value -> Wording.amount(value.signum() < 0 ? value.negate() : value, share)));
  }

  private static String aim(PhaseAim aim, boolean share) {
    String low = Wording.amount(aim.low(), share);
    return aim.isRange() ? low + "–" + Wording.amount(aim.high(), share) : low;
  }
}
