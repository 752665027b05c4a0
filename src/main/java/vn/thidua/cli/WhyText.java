package vn.thidua.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Language;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.progress.Actual;
import vn.thidua.progress.Forecast;
import vn.thidua.progress.Formulas;
import vn.thidua.progress.GivenAt;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.LastYear;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Trace;

/** How a number came about, for the terminal. */
final class WhyText {
  private final Progress progress;
  private final Messages messages;
  private final Style style;
  private final Amounts amounts;
  private final WhyTrace traces;

  WhyText(Invocation call, Progress progress) {
    this.progress = progress;
    this.messages = call.messages();
    this.style = call.style();
    this.amounts = new Amounts(messages.language());
    this.traces = new WhyTrace(call, progress.plan());
  }

  String of(
      IndicatorProgress indicator, Optional<Village> village, Standing standing, GivenAt written) {
    StringBuilder text = new StringBuilder(title(indicator, village));
    text.append(numbers(indicator.indicator(), standing, written)).append('\n');
    text.append(
        traces.terms(
            "why.terms", standing.actual().map(actual -> actual.terms()).orElse(List.of())));
    return text.toString();
  }

  private String title(IndicatorProgress indicator, Optional<Village> village) {
    Plan plan = progress.plan();
    LocalDate until = progress.asOf().until();
    String whose =
        village.map(v -> plan.villageLabel() + " " + v.name()).orElse(plan.issuer().shortName());
    String day = messages.language() == Language.VI ? Dates.numeric(until) : until.toString();
    return style.bold(messages.get("why.title", indicator.indicator().name(), whose, day)) + "\n\n";
  }

  private String numbers(Indicator indicator, Standing standing, GivenAt written) {
    String unit = indicator.unit();
    TextTable table = new TextTable("lll");
    String estimated = standing.estimated() ? messages.get("status.estimated") + " " : "";
    String value =
        standing.value().isEmpty()
            ? messages.get("status.no-report")
            : estimated + amounts.amount(standing.value()) + " " + unit;
    row(table, "actual", "a = " + standing.actual().map(Actual::formula).orElse("–"), value);
    if (standing.formulas().isPresent()) {
      Formulas formulas = standing.formulas().get();
      String target = amounts.target(standing.target()) + " " + unit;
      row(table, "target", WhyTrace.given("T", written.target()), target);
      standing
          .baseline()
          .ifPresent(
              b ->
                  row(
                      table,
                      "baseline",
                      WhyTrace.given("b", written.baseline()),
                      amounts.amount(Optional.of(b)) + " " + unit));
      row(
          table,
          "pace",
          WhyTrace.given("p", written.pace()) + estimatedUntil(standing),
          amounts.percent(Optional.of(standing.pace())));
      row(
          table,
          "expected",
          "e = " + formulas.expected(),
          standing.expected().isPresent() ? amount(standing.expected(), unit) : target);
      row(table, "achievement", formulas.achievement(), amounts.percent(standing.achievement()));
      row(table, "pace-ratio", formulas.paceRatio(), amounts.percent(standing.paceRatio()));
      row(table, "status", limits(), new StatusWords(messages).of(indicator, standing));
      if (standing.silent() > 0) {
        String silent =
            messages.get("status.silent", standing.silent(), progress.plan().reporters());
        row(table, "silent", "", silent);
      }
      forecast(table, standing, unit);
      standing
          .catchUp()
          .ifPresent(
              catchUp -> {
                catchUp
                    .perMonth()
                    .ifPresent(
                        each ->
                            row(
                                table,
                                "catch-up",
                                "(T−a)/" + messages.get("why.months-left"),
                                amounts.amount(Optional.of(each)) + " " + unit));
                catchUp
                    .outOfReach()
                    .ifPresent(month -> row(table, "out-of-reach", "", month.toString()));
              });
    }
    if (standing.target().isEmpty()) {
      row(table, "target", "T", messages.get("why.no-target"));
    }
    standing
        .samePeriod()
        .ifPresent(
            then -> row(table, "same-period", "", amounts.amount(Optional.of(then)) + " " + unit));
    standing
        .lastYear()
        .flatMap(LastYear::growth)
        .ifPresent(growth -> row(table, "growth", "", growth(growth)));
    standing
        .lastYear()
        .flatMap(LastYear::points)
        .ifPresent(
            points -> row(table, "growth", "", messages.get("why.points", amounts.signed(points))));
    return table.toString();
  }

  private String growth(BigFraction growth) {
    return (growth.signum() > 0 ? "+" : "") + amounts.percent(Optional.of(growth));
  }

  private void forecast(TextTable table, Standing standing, String unit) {
    Optional<Forecast> forecast = standing.forecast();
    if (forecast.isEmpty()) {
      row(table, "forecast", "", messages.get("why.no-forecast"));
      return;
    }
    Forecast f = forecast.get();
    String method = messages.get("why.method." + f.method().word());
    row(
        table,
        "forecast",
        method,
        (f.estimated() ? messages.get("status.estimated") + " " : "")
            + amount(Optional.of(f.value()), unit));
    row(
        table,
        "forecast-range",
        messages.get(f.fewMonths() ? "why.few-months" : "why.from-months", f.months().size()),
        amounts.amount(Optional.of(f.low()))
            + "–"
            + amounts.amount(Optional.of(f.high()))
            + " "
            + unit);
  }

  /** The number that was asked about, step by step. */
  String of(
      IndicatorProgress indicator, Optional<Village> village, Standing standing, Trace trace) {
    WhyNumber number = new WhyNumber(messages, trace, indicator.indicator(), WhyNumber.Scope.PLAN);
    return title(indicator, village) + traces.of(number, standing.estimated(), standing.forecast());
  }

  /** The day of the pace where it is another than the one asked for. */
  private String estimatedUntil(Standing standing) {
    LocalDate until = standing.until();
    if (until.equals(progress.asOf().until())) {
      return "";
    }
    String day = messages.language() == Language.VI ? Dates.numeric(until) : until.toString();
    return " " + messages.get("why.estimated-until", day);
  }

  /** With its unit; a dash alone where there is none. */
  private String amount(Optional<BigFraction> value, String unit) {
    return amounts.amount(value) + (value.isPresent() ? " " + unit : "");
  }

  private void row(TextTable table, String key, String formula, String value) {
    table.row("  " + messages.get("why." + key), formula, value);
  }

  private String limits() {
    var rules = progress.plan().reporting();
    return messages.get(
        "why.limits", amounts.number(rules.onTrack()), amounts.number(rules.slow()));
  }
}
