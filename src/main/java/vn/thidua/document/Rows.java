package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.calendar.Period;
import vn.thidua.plan.Better;
import vn.thidua.plan.Body;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Movement;
import vn.thidua.progress.CatchUp;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.LastYear;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Traced;

/** Makes the rows of the tables of indicators. */
public final class Rows {
  private static final String[] ROMAN = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
  };

  private final Progress progress;
  private final Figures figures;
  private final Optional<Period> period;

  public Rows(Figures figures) {
    this(figures, Optional.empty());
  }

  /**
   * @param period whose own part the rows tell beside what adds up since the plan began
   */
  Rows(Figures figures, Optional<Period> period) {
    this.progress = figures.progress();
    this.figures = figures;
    this.period = period;
  }

  /**
   * The movements that have indicators, numbered.
   *
   * @param whose the standing to print of an indicator; empty leaves it out
   */
  List<MovementRows> movements(Function<IndicatorProgress, Optional<Measured>> whose) {
    List<MovementRows> movements = new ArrayList<>();
    int number = 0;
    for (Movement movement : progress.plan().movements()) {
      List<ProgressRow> rows = new ArrayList<>();
      for (IndicatorProgress indicator : progress.indicators()) {
        if (indicator.movement().equals(movement) && whose.apply(indicator).isPresent()) {
          number++;
          rows.add(row(String.valueOf(number), whose.apply(indicator).get()));
        }
      }
      if (!rows.isEmpty()) {
        String lead = progress.plan().body(movement.lead()).map(Body::name).orElse("");
        int count = movements.size() + 1;
        movements.add(
            new MovementRows(String.valueOf(count), roman(count), movement.name(), lead, rows));
      }
    }
    return movements;
  }

  /** Up to 39, more movements than any plan has; beyond that the number itself. */
  static String roman(int number) {
    return number < 40 ? "X".repeat(number / 10) + ROMAN[number % 10] : String.valueOf(number);
  }

  /** The row of one indicator. */
  public ProgressRow row(String number, Measured measured) {
    Indicator indicator = measured.indicator();
    Standing standing = measured.standing();
    boolean share = indicator.kind() == Kind.SHARE;
    Footnotes notes = figures.notes();
    StandingSources sources = figures.sources();
    Optional<String> actual = standing.value().map(value -> figures.actual(measured, value));
    return new ProgressRow(
        number,
        indicator.name(),
        indicator.unit(),
        figures.target(measured),
        standing
            .expected()
            .map(
                value ->
                    notes.of(
                        Wording.amount(value, share), () -> sources.of(Traced.EXPECTED, measured)))
            .orElseGet(() -> figures.target(measured)),
        actual,
        actual.map(text -> Wording.withUnit(text, indicator.unit())),
        standing.estimated(),
        standing.silent() == 0
            ? Optional.empty()
            : Optional.of(
                "thiếu báo cáo của "
                    + notes.of(standing.silent(), () -> sources.silent(measured))
                    + " "
                    + progress.plan().reporters()),
        standing.notYetDue(indicator) ? "later" : sense(indicator),
        standing
            .achievement()
            .map(Wording::percent)
            .map(text -> notes.of(text, () -> sources.of(Traced.ACHIEVEMENT, measured))),
        growth(measured),
        standing
            .lastYear()
            .flatMap(then -> Wording.compared(then, text -> figures.rate(text, measured))),
        new Prospect(figures).of(measured, sense(indicator)),
        Wording.judgement(indicator, standing),
        standing
            .catchUp()
            .map(CatchUp::missing)
            .map(value -> Wording.amount(value.signum() < 0 ? value.negate() : value, share))
            .map(text -> notes.of(text, () -> sources.missing(measured))),
        period.flatMap(known -> During.of(known, measured, figures.notes())));
  }

  /** Of a share nobody takes a ratio of percentages: it rises or falls by points. */
  private Optional<String> growth(Measured measured) {
    Optional<LastYear> then = measured.standing().lastYear();
    StandingSources sources = figures.sources();
    return measured.indicator().kind() == Kind.SHARE
        ? then.flatMap(LastYear::points)
            .map(Wording::signed)
            .map(text -> figures.notes().of(text, () -> sources.of(Traced.GROWTH, measured)))
        : then.flatMap(LastYear::ratio)
            .map(Wording::percent)
            .map(text -> figures.notes().of(text, () -> sources.ratioToLastYear(measured)));
  }

  private static String sense(Indicator indicator) {
    if (indicator.better() != Better.LOWER) {
      return "reach";
    }
    return indicator.kind() == Kind.FLOW ? "ceiling" : "remain";
  }
}
