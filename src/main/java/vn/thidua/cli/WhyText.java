package vn.thidua.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Language;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.progress.Actual;
import vn.thidua.progress.Figure;
import vn.thidua.progress.Formulas;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;

/** How a number came about, for the terminal. */
final class WhyText {
  private final Progress progress;
  private final Messages messages;
  private final Style style;
  private final Amounts amounts;

  WhyText(Invocation call, Progress progress) {
    this.progress = progress;
    this.messages = call.messages();
    this.style = call.style();
    this.amounts = new Amounts(messages.language());
  }

  String of(IndicatorProgress indicator, Optional<Village> village, Standing standing) {
    Plan plan = progress.plan();
    LocalDate until = progress.asOf().until();
    String whose =
        village.map(v -> plan.villageLabel() + " " + v.name()).orElse(plan.issuer().shortName());
    String day = messages.language() == Language.VI ? Dates.numeric(until) : until.toString();
    StringBuilder text = new StringBuilder();
    text.append(style.bold(messages.get("why.title", indicator.indicator().name(), whose, day)))
        .append("\n\n");
    text.append(numbers(indicator.indicator(), standing)).append('\n');
    text.append(
            messages.get(
                "why.terms", standing.actual().map(actual -> actual.terms().size()).orElse(0)))
        .append('\n');
    standing.actual().ifPresent(actual -> text.append(terms(actual)));
    return text.toString();
  }

  private String numbers(Indicator indicator, Standing standing) {
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
      row(table, "target", "T", target);
      standing
          .baseline()
          .ifPresent(b -> row(table, "baseline", "b", amounts.amount(Optional.of(b)) + " " + unit));
      row(
          table,
          "pace",
          "p" + estimatedUntil(standing),
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
            messages.get("status.silent", standing.silent(), progress.plan().villageLabel());
        row(table, "silent", "", silent);
      }
      row(table, "forecast", formulas.forecast(), amount(standing.forecast(), unit));
      standing
          .catchUp()
          .ifPresent(
              catchUp -> {
                row(
                    table,
                    "catch-up",
                    "(T−a)/" + messages.get("why.months-left"),
                    amounts.amount(Optional.of(catchUp.perMonth())) + " " + unit);
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
        .growth()
        .ifPresent(growth -> row(table, "growth", "", amounts.percent(Optional.of(growth))));
    return table.toString();
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

  private String terms(Actual actual) {
    TextTable table = new TextTable("lllrl");
    for (Figure figure : actual.terms()) {
      String name =
          progress
              .plan()
              .village(figure.village())
              .map(Village::name)
              .orElse(figure.village().value());
      table.row(
          "  " + figure.place().file() + ":" + figure.place().line(),
          figure.month().toString(),
          name,
          amounts.number(figure.value())
              + figure.of().map(of -> " / " + amounts.number(of)).orElse(""),
          figure.estimated() ? messages.get("status.estimated") : "");
    }
    return table.toString();
  }
}
