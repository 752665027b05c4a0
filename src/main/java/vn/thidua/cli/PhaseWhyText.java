package vn.thidua.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Language;
import vn.thidua.plan.Plan;
import vn.thidua.progress.Actual;
import vn.thidua.progress.PhaseStanding;
import vn.thidua.progress.Trace;
import vn.thidua.progress.Traced;

/** How the numbers of an indicator in a phase came about, for the terminal. */
final class PhaseWhyText {
  private final Plan plan;
  private final Messages messages;
  private final Style style;
  private final Amounts amounts;
  private final WhyTrace traces;

  PhaseWhyText(Invocation call, Plan plan) {
    this.plan = plan;
    this.messages = call.messages();
    this.style = call.style();
    this.amounts = new Amounts(messages.language());
    this.traces = new WhyTrace(call, plan);
  }

  String of(PhaseWhy why) {
    String terms = traces.terms("why.terms", why.terms());
    return title(why) + numbers(why) + (terms.isEmpty() ? "" : "\n" + terms);
  }

  String of(PhaseWhy why, Trace trace) {
    return title(why)
        + traces.of(
            new WhyNumber(messages, trace, why.indicator(), WhyNumber.Scope.PHASE),
            why.standing().estimated(),
            Optional.empty());
  }

  private String title(PhaseWhy why) {
    String whose =
        why.village()
            .map(village -> plan.villageLabel() + " " + village.name())
            .orElse(plan.issuer().shortName());
    return style.bold(
            messages.get(
                "why.phase-title",
                why.indicator().name(),
                whose,
                why.phase().phase().name(),
                day(why.phase().until())))
        + "\n\n";
  }

  private String numbers(PhaseWhy why) {
    PhaseStanding standing = why.standing();
    TextTable table = new TextTable("lll");
    row(
        table,
        "why.actual",
        "a = " + standing.actual().map(Actual::formula).orElse("–"),
        standing.value().isEmpty()
            ? messages.get(why.phase().begun() ? "status.no-report" : "why.phase-ahead")
            : (standing.estimated() ? messages.get("status.estimated") + " " : "")
                + amount(why, standing.value()));
    Trace target = why.trace(Traced.TARGET);
    steps(why, table, target, target.steps());
    if (standing.aim().isEmpty()) {
      row(table, "why.phase-letter.target", "T", messages.get("why.none-in-phase.target"));
      return table.toString();
    }
    Trace expected = why.trace(Traced.EXPECTED);
    steps(
        why,
        table,
        expected,
        expected.steps().stream().filter(step -> !target.steps().contains(step)).toList());
    result(why, table, Traced.ACHIEVEMENT);
    result(why, table, Traced.PACE_RATIO);
    if (why.phase().begun()) {
      row(
          table,
          "why.status",
          why.phase().over() ? "" : limits(),
          new StatusWords(messages).of(why.indicator(), standing));
    }
    result(why, table, Traced.MISSING);
    return table.toString();
  }

  /** The last step of a number: what it follows from stands above. */
  private void result(PhaseWhy why, TextTable table, Traced traced) {
    Trace trace = why.trace(traced);
    steps(why, table, trace, trace.result().stream().toList());
  }

  private void steps(PhaseWhy why, TextTable table, Trace trace, List<Trace.Step> steps) {
    WhyNumber number = new WhyNumber(messages, trace, why.indicator(), WhyNumber.Scope.PHASE);
    for (Trace.Step step : steps) {
      String day = step.symbol().equals("y") ? estimatedUntil(why) : "";
      table.row("  " + number.meaning(step), number.arithmetic(step) + day, number.value(step));
    }
  }

  /** The day of the pace where it is another than the one measured. */
  private String estimatedUntil(PhaseWhy why) {
    LocalDate until = why.standing().until();
    return until.equals(why.phase().until())
        ? ""
        : " " + messages.get("why.estimated-until", day(until));
  }

  private String limits() {
    return messages.get(
        "why.limits",
        amounts.number(plan.reporting().onTrack()),
        amounts.number(plan.reporting().slow()));
  }

  private String amount(PhaseWhy why, Optional<BigFraction> value) {
    return amounts.amount(value) + " " + why.indicator().unit();
  }

  private void row(TextTable table, String key, String formula, String value) {
    table.row("  " + messages.get(key), formula, value);
  }

  private String day(LocalDate day) {
    return messages.language() == Language.VI ? Dates.numeric(day) : day.toString();
  }
}
