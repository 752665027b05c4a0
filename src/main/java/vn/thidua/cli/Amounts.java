package vn.thidua.cli;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.finding.Language;
import vn.thidua.plan.Target;
import vn.thidua.text.Numbers;

/** Amounts and percentages for the terminal, in the user's language; a dash where there is none. */
final class Amounts {
  private static final String NONE = "–";

  private final Language language;

  Amounts(Language language) {
    this.language = language;
  }

  String amount(Optional<BigFraction> value) {
    return value.map(v -> text(Numbers.decimal(v, 2), 2)).orElse(NONE);
  }

  String percent(Optional<BigFraction> ratio) {
    return ratio.map(r -> text(Numbers.decimal(r.multiply(100), 1), 1) + " %").orElse(NONE);
  }

  String number(BigDecimal value) {
    return text(value, 6);
  }

  String target(Optional<Target> target) {
    return target
        .map(t -> t.isRange() ? text(t.low(), 2) + "–" + text(t.high(), 2) : text(t.low(), 2))
        .orElse(NONE);
  }

  private String text(BigDecimal number, int decimals) {
    return language == Language.VI
        ? Numbers.vietnamese(number, decimals)
        : Numbers.english(number, decimals);
  }
}
