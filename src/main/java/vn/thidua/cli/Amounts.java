package vn.thidua.cli;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.finding.Language;
import vn.thidua.plan.Target;
import vn.thidua.rollup.Gathered;
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

  /** With one decimal always, so that a column of them can be read downward. */
  String percent(Optional<BigFraction> ratio) {
    return ratio.map(r -> written(Numbers.decimal(r.multiply(100), 1)) + "%").orElse(NONE);
  }

  /** With that many decimals always, so that a column of them can be read downward. */
  String fixed(Optional<BigFraction> value, int decimals) {
    return value.map(v -> written(Numbers.decimal(v, decimals))).orElse(NONE);
  }

  /** With its sign, also where it is a gain, and one decimal always. */
  String signed(BigFraction value) {
    BigDecimal rounded = Numbers.decimal(value, 1);
    return (rounded.signum() > 0 ? "+" : "") + written(rounded);
  }

  String number(BigDecimal value) {
    return text(value, 6);
  }

  String target(Optional<Target> target) {
    return target
        .map(t -> t.isRange() ? written(t.low()) + "–" + written(t.high()) : written(t.low()))
        .orElse(NONE);
  }

  /** A target of many plans. */
  String target(Gathered one) {
    return amount(one.low()) + (one.isRange() ? "–" + amount(one.high()) : "");
  }

  private String text(BigDecimal number, int decimals) {
    return written(Numbers.shortened(number, decimals));
  }

  private String written(BigDecimal number) {
    return language == Language.VI ? Numbers.vietnamese(number) : Numbers.english(number);
  }
}
