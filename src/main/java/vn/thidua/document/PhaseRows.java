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
  private final Figures figures;
  private final PhaseProgress phase;

  PhaseRows(Figures figures, PhaseProgress phase) {
    this.figures = figures;
    this.phase = phase;
  }

  List<PhaseRow> of() {
    List<PhaseRow> rows = new ArrayList<>();
    for (PhaseProgress.Row row : phase.indicators()) {
      rows.add(row(String.valueOf(rows.size() + 1), row));
    }
    return rows;
  }

  private PhaseRow row(String number, PhaseProgress.Row measured) {
    Indicator indicator = measured.indicator();
    PhaseStanding standing = measured.commune();
    Footnotes notes = figures.notes();
    PhaseSources sources = new PhaseSources(figures, phase, measured);
    boolean share = indicator.kind() == Kind.SHARE;
    boolean ceiling = indicator.kind() == Kind.FLOW && indicator.better() == Better.LOWER;
    return new PhaseRow(
        number,
        indicator.name(),
        indicator.unit(),
        standing.aim().map(aim -> notes.of(aim(aim, share), sources::aim)),
        standing.aim().filter(PhaseAim::set).isPresent(),
        standing.value().map(value -> notes.of(Wording.amount(value, share), sources::actual)),
        standing.estimated(),
        standing.achievement().map(part -> notes.of(Wording.percent(part), sources::achievement)),
        standing
            .result()
            .map(Wording::of)
            .or(() -> standing.status().map(s -> ceiling ? Wording.ofCeiling(s) : Wording.of(s))),
        standing
            .missing()
            .map(value -> Wording.amount(value.signum() < 0 ? value.negate() : value, share))
            .map(text -> notes.of(text, sources::missing)));
  }

  private static String aim(PhaseAim aim, boolean share) {
    String low = Wording.amount(aim.low(), share);
    return aim.isRange() ? low + "–" + Wording.amount(aim.high(), share) : low;
  }
}
