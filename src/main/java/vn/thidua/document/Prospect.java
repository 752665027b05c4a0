package vn.thidua.document;

import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Plan;
import vn.thidua.progress.Forecast;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.progress.Traced;

/** What is to be expected at the plan's end, as an official says it: {@code ước cả năm đạt …}. */
final class Prospect {
  private final Figures figures;
  private final Plan plan;

  Prospect(Figures figures) {
    this.figures = figures;
    this.plan = figures.progress().plan();
  }

  /**
   * The words; empty where fewer than {@value Forecast#FEW_MONTHS} months are known, where a share
   * would leave 0 to 100 %, and where the words would contradict the judgement beside them.
   *
   * @param sense how a sentence speaks of the indicator
   */
  Optional<String> of(Measured measured, String sense) {
    Indicator indicator = measured.indicator();
    Standing standing = measured.standing();
    return standing
        .forecast()
        .filter(forecast -> !forecast.fewMonths() && standing.result().isEmpty())
        .filter(forecast -> !standing.notYetDue(indicator))
        .filter(forecast -> possible(indicator, forecast.value()) && agrees(standing, forecast))
        .map(
            forecast -> {
              String amount =
                  Wording.foreseen(
                      forecast.value(),
                      indicator,
                      text ->
                          figures
                              .notes()
                              .of(text, () -> figures.sources().of(Traced.FORECAST, measured)));
              String words = "ước " + wholeTime(plan);
              return switch (sense) {
                case "remain" -> words + " còn " + amount;
                case "ceiling" -> words + " " + amount;
                default -> words + " đạt " + amount + ofTarget(measured, forecast);
              };
            });
  }

  /** {@code cả năm}, unless the plan's time is not the calendar's year. */
  private static String wholeTime(Plan plan) {
    return isYear(plan) ? "cả năm" : "đến hết thời gian của kế hoạch";
  }

  /** Whether the plan runs from the first to the last day of a year. */
  static boolean isYear(Plan plan) {
    return plan.span().from().getDayOfYear() == 1
        && plan.span().to().equals(plan.span().from().plusYears(1).minusDays(1));
  }

  private static boolean possible(Indicator indicator, BigFraction value) {
    return indicator.kind() != Kind.SHARE
        || (value.signum() >= 0 && Fractions.compare(value, Fractions.HUNDRED) <= 0);
  }

  /** Who is behind is not told in the same breath that all will be well. */
  private static boolean agrees(Standing standing, Forecast forecast) {
    Optional<Status> status = standing.status();
    boolean late = status.filter(Set.of(Status.SLOW, Status.BEHIND)::contains).isPresent();
    boolean met =
        standing
            .target()
            .filter(t -> Fractions.compare(forecast.value(), Fractions.of(t.low())) >= 0)
            .isPresent();
    return !(late && met);
  }

  private String ofTarget(Measured measured, Forecast forecast) {
    Indicator indicator = measured.indicator();
    return measured
        .standing()
        .target()
        .filter(t -> indicator.better() == Better.HIGHER && indicator.kind() != Kind.SHARE)
        .filter(t -> t.low().signum() > 0)
        .map(t -> forecast.value().divide(Fractions.of(t.low())))
        .map(
            part ->
                ", bằng "
                    + figures
                        .notes()
                        .of(
                            Wording.percent(part),
                            () -> figures.sources().forecastOfTarget(measured))
                    + " kế hoạch")
        .orElse("");
  }
}
