package vn.thidua.cli;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Works out formulas as the provenance has them, such as {@code b + (T−b)·p}. Those with words, or
 * with letters whose values are not known, are none of its business.
 */
final class Arithmetic {
  private final String formula;
  private final Map<String, BigFraction> letters;
  private int at;

  private Arithmetic(String formula, Map<String, BigFraction> letters) {
    this.formula = formula.replace(" ", "");
    this.letters = letters;
  }

  static Optional<BigFraction> of(String formula, Map<String, BigFraction> letters) {
    try {
      Arithmetic arithmetic = new Arithmetic(formula, letters);
      BigFraction result = arithmetic.sum();
      return arithmetic.at == arithmetic.formula.length() ? Optional.of(result) : Optional.empty();
    } catch (IllegalArgumentException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private BigFraction sum() {
    BigFraction result = product();
    while (at < formula.length() && "+−".indexOf(formula.charAt(at)) >= 0) {
      boolean plus = formula.charAt(at++) == '+';
      result = plus ? result.add(product()) : result.subtract(product());
    }
    return result;
  }

  private BigFraction product() {
    BigFraction result = factor();
    while (at < formula.length() && "·/".indexOf(formula.charAt(at)) >= 0) {
      boolean times = formula.charAt(at++) == '·';
      result = times ? result.multiply(factor()) : result.divide(factor());
    }
    return result;
  }

  private BigFraction factor() {
    if (at < formula.length() && formula.charAt(at) == '(') {
      at++;
      BigFraction inner = sum();
      at++;
      return inner;
    }
    int from = at;
    while (at < formula.length() && "+−·/()".indexOf(formula.charAt(at)) < 0) {
      at++;
    }
    String word = formula.substring(from, at);
    if (word.matches("\\d+")) {
      return BigFraction.of(Long.parseLong(word));
    }
    BigFraction value = letters.get(word);
    if (value == null) {
      throw new IllegalArgumentException(word);
    }
    return value;
  }
}
