package vn.thidua.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.ShareBase;
import vn.thidua.progress.Figure;
import vn.thidua.progress.MonthValue;
import vn.thidua.progress.Trace;
import vn.thidua.progress.Traced;

/** The arithmetic of a trace, as one would do it on paper. */
final class WhyNumber {
  /** A sum of more terms is told by their count; they are listed below it. */
  private static final int MOST_WRITTEN = 12;

  private final Messages messages;
  private final Amounts amounts;
  private final Trace trace;
  private final Indicator indicator;
  private final Scope scope;

  /** What time a number speaks of. */
  enum Scope {
    PLAN("why.letter."),
    PHASE("why.phase-letter.");

    private final String words;

    Scope(String words) {
      this.words = words;
    }
  }

  /** The letters that mean another thing in a phase. */
  private static final String OF_PHASE = "ThpyqKU";

  WhyNumber(Messages messages, Trace trace, Indicator indicator, Scope scope) {
    this.messages = messages;
    this.amounts = new Amounts(messages.language());
    this.trace = trace;
    this.indicator = indicator;
    this.scope = scope;
  }

  Trace trace() {
    return trace;
  }

  /** What the number is called. */
  String name() {
    return messages.get((isOfPhase() ? "why.phase-number." : "why.number.") + word());
  }

  /** Why there is no such number. */
  String none() {
    boolean own = scope == Scope.PHASE && trace.number() == Traced.TARGET;
    return messages.get((own ? "why.none-in-phase." : "why.none.") + word());
  }

  /** Whether it is called otherwise in a phase. */
  private boolean isOfPhase() {
    return scope == Scope.PHASE
        && (trace.number() == Traced.TARGET || trace.number() == Traced.ACHIEVEMENT);
  }

  private String word() {
    return trace.number().word();
  }

  /** The number itself; of a range both ends. */
  String answer() {
    String value = value(trace.result().orElseThrow());
    return trace.number() == Traced.TARGET
        ? trace.steps().stream()
            .filter(step -> step.symbol().equals("U"))
            .map(end -> amounts.amount(trace.result().map(Trace.Step::value)) + "–" + value(end))
            .findFirst()
            .orElse(value)
        : value;
  }

  /** What a step means, such as {@code kế hoạch}. */
  String meaning(Trace.Step step) {
    boolean own = OF_PHASE.contains(step.symbol());
    return messages.get((own ? scope : Scope.PLAN).words + letter(step.symbol()));
  }

  private static String letter(String symbol) {
    return switch (symbol) {
      case "ȳ" -> "mean";
      case "x̄" -> "mean-month";
      case "d" -> "least";
      case "D" -> "greatest";
      case "N" -> "months";
      case "T" -> "target";
      default -> symbol;
    };
  }

  /** Such as {@code h = a/T = 630 / 2.400}; of what is given the letter and its places. */
  String arithmetic(Trace.Step step) {
    if (step.formula().isEmpty()) {
      return WhyTrace.given(step.symbol(), step.written());
    }
    String formula = step.formula().get();
    List<Figure> summed =
        step.symbol().equals("a")
            ? trace.terms()
            : step.symbol().equals("c") ? trace.before() : List.of();
    String numbers = summed.isEmpty() ? substituted(step) : sum(summed);
    return step.symbol()
        + " = "
        + formula
        + (numbers.isEmpty() || numbers.equals(formula) ? "" : " = " + numbers);
  }

  /** The value of a step with its unit. */
  String value(Trace.Step step) {
    Optional<BigFraction> value = Optional.of(step.value());
    return switch (step.form()) {
      case AMOUNT -> amounts.amount(value) + " " + indicator.unit();
      case PART ->
          step.symbol().equals("g") && step.value().signum() > 0
              ? "+" + amounts.percent(value)
              : amounts.percent(value);
      case POINTS -> messages.get("why.points", amounts.signed(step.value()));
      case COUNT -> amounts.amount(value);
    };
  }

  /** The formula with the values of the steps before in the places of their letters. */
  private String substituted(Trace.Step step) {
    Map<String, String> values = new HashMap<>();
    for (Trace.Step before : trace.steps()) {
      if (before.equals(step)) {
        break;
      }
      values.put(before.symbol(), plain(before));
    }
    StringBuilder text = new StringBuilder();
    String formula = step.formula().orElseThrow();
    for (int i = 0; i < formula.length(); i++) {
      String letter = formula.substring(i, i + 1);
      boolean marked = i + 1 < formula.length() && formula.charAt(i + 1) == '\u0304';
      if (marked) {
        letter = formula.substring(i, i + 2);
        i++;
      }
      boolean operator = "/·−+".contains(letter);
      boolean spaced = i > 0 && formula.charAt(i - 1) == ' ';
      text.append(operator && !spaced ? " " + letter + " " : values.getOrDefault(letter, letter));
    }
    return text.toString();
  }

  /** In brackets where it is below nothing. */
  private String plain(Trace.Step step) {
    Optional<BigFraction> value = Optional.of(step.value());
    String text = step.form() == Trace.Form.PART ? amounts.percent(value) : amounts.amount(value);
    return step.value().signum() < 0 ? "(" + text + ")" : text;
  }

  /** A sum term by term; of a share the two sums. */
  private String sum(List<Figure> terms) {
    if (indicator.kind() == Kind.SHARE) {
      BigDecimal parts = BigDecimal.ZERO;
      BigDecimal whole = BigDecimal.ZERO;
      for (Figure figure : terms) {
        BigDecimal of = figure.of().orElseThrow();
        parts = parts.add(reported() ? figure.value() : figure.value().multiply(of));
        whole = whole.add(of);
      }
      return (reported() ? "100·" : "") + amounts.number(parts) + "/" + amounts.number(whole);
    }
    return terms.size() > MOST_WRITTEN
        ? messages.get("why.sum", terms.size())
        : terms.stream()
            .map(figure -> amounts.number(figure.value()))
            .collect(Collectors.joining(" + "))
            .replace("+ -", "− ");
  }

  private boolean reported() {
    return indicator.base() == ShareBase.REPORTED;
  }

  /** The months of a forecast, one after the other. */
  String months() {
    List<String> texts = new ArrayList<>();
    for (MonthValue month : trace.months()) {
      texts.add(
          month.month()
              + ": "
              + (month.estimated() ? messages.get("status.estimated") + " " : "")
              + amounts.amount(Optional.of(month.value())));
    }
    return String.join("; ", texts);
  }
}
