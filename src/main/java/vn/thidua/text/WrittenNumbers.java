package vn.thidua.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people type them: {@code 1.250,5}, {@code 1,250.5}, {@code 0, 5}, {@code - 0,25},
 * {@code 62 m}, {@code 12%}. One file is read in one way: what {@code 1.250} means is told by its
 * other numbers, or not at all.
 */
public final class WrittenNumbers {
  private static final Pattern FORM =
      Pattern.compile("([-\u2212\u2013]?) ?([0-9][0-9., ]*?)(?: ?([^0-9., ][^0-9]*[²³]?))?");

  private static final Pattern SPACED_THOUSANDS =
      Pattern.compile("[0-9]{1,3}( [0-9]{3})+([.,].*)?");

  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern SPACED_MARK = Pattern.compile(" ?([.,]) ?");

  private static final int MOST_DIGITS = 30;

  private final Marks marks;

  private WrittenNumbers(Marks marks) {
    this.marks = marks;
  }

  /** How a file writes decimals. */
  public enum Marks {
    /** {@code 1.250,5}. */
    COMMA,
    /** {@code 1,250.5}. */
    POINT,
    /** Nothing in it tells. */
    UNTOLD,
    /** Some of its numbers tell the one, some the other. */
    BOTH
  }

  /** What a text turned out to be. */
  public sealed interface Reading {}

  /**
   * A number.
   *
   * @param unit what stands behind it, such as {@code m} or {@code %}
   * @param judged whether the file's other numbers told how it is read
   */
  public record Amount(BigDecimal value, Optional<String> unit, boolean judged)
      implements Reading {}

  /**
   * A number that can be read in two ways.
   *
   * @param mark {@code .} or {@code ,}: what stands before its last three digits
   */
  public record Ambiguous(BigDecimal asThousands, BigDecimal asDecimal, char mark)
      implements Reading {}

  /** No number. */
  public record NoNumber() implements Reading {}

  /**
   * What a text says by itself.
   *
   * @param decimal its decimal mark, as {@link #decimalMark} has it
   */
  private record Written(Reading reading, char decimal, Optional<String> unit) {
    private static final Written NO_NUMBER = new Written(new NoNumber(), '!', Optional.empty());
  }

  /** The figures of a month are few, and each is asked for several times. */
  private static final Remembered<Written> WRITTEN = new Remembered<>(WrittenNumbers::written);

  /**
   * The way in which the numbers of one file are read.
   *
   * @param texts all texts of the file that may be numbers
   */
  public static WrittenNumbers of(Collection<String> texts) {
    boolean comma = false;
    boolean point = false;
    for (String text : texts) {
      char decimal = WRITTEN.of(text).decimal();
      comma |= decimal == ',';
      point |= decimal == '.';
    }
    return new WrittenNumbers(
        comma && point ? Marks.BOTH : comma ? Marks.COMMA : point ? Marks.POINT : Marks.UNTOLD);
  }

  /** As {@link #of}, where something beside the numbers tells: a list separator, a locale. */
  public WrittenNumbers orElse(Marks told) {
    return marks == Marks.UNTOLD ? new WrittenNumbers(told) : this;
  }

  /** How the file writes decimals. */
  public Marks marks() {
    return marks;
  }

  /** What a text is. */
  public Reading read(String text) {
    Written written = WRITTEN.of(text);
    if (marks == Marks.UNTOLD
        || marks == Marks.BOTH
        || !(written.reading() instanceof Ambiguous both)) {
      return written.reading();
    }
    boolean isDecimal = (marks == Marks.COMMA) == (both.mark() == ',');
    return new Amount(isDecimal ? both.asDecimal() : both.asThousands(), written.unit(), true);
  }

  private static Written written(String text) {
    String clean = Unicode.clean(text);
    Matcher form = FORM.matcher(inner(clean));
    if (!form.matches()) {
      return Written.NO_NUMBER;
    }
    Optional<String> core = joined(form.group(2).strip());
    if (core.isEmpty()) {
      return Written.NO_NUMBER;
    }
    String digits = core.get();
    char decimal = decimalMark(digits);
    if (decimal == '!') {
      return Written.NO_NUMBER;
    }
    boolean negative = !form.group(1).isEmpty() || isBracketed(clean);
    Optional<String> unit = Optional.ofNullable(form.group(3)).map(String::strip);
    char mark = digits.indexOf('.') >= 0 ? '.' : ',';
    Reading reading =
        decimal == '?'
            ? new Ambiguous(number(digits, ' ', negative), number(digits, mark, negative), mark)
            : new Amount(number(digits, decimal, negative), unit, false);
    return new Written(reading, decimal, unit);
  }

  private static BigDecimal number(String digits, char decimal, boolean negative) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == decimal) {
        plain.append('.');
      } else if (c >= '0' && c <= '9') {
        plain.append(c);
      }
    }
    BigDecimal value = new BigDecimal(plain.toString());
    return negative ? value.negate() : value;
  }

  /**
   * The decimal mark of digits with marks: {@code ,} or {@code .}; a space where there is none at
   * all, {@code ?} where one mark stands before three digits, {@code !} where the marks make no
   * number.
   */
  private static char decimalMark(String digits) {
    int points = count(digits, '.');
    int commas = count(digits, ',');
    if (points == 0 && commas == 0) {
      return ' ';
    }
    if (points > 0 && commas > 0) {
      char last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
      char other = last == '.' ? ',' : '.';
      boolean right =
          count(digits, last) == 1 && isGrouped(digits.substring(0, digits.indexOf(last)), other);
      return right && digits.length() > digits.indexOf(last) + 1 ? last : '!';
    }
    char mark = points > 0 ? '.' : ',';
    if (points + commas > 1) {
      // Thousands twice: the other mark is the decimal one.
      return isGrouped(digits, mark) ? (mark == '.' ? ',' : '.') : '!';
    }
    int at = digits.indexOf(mark);
    int after = digits.length() - at - 1;
    if (after == 0) {
      return '!';
    }
    boolean mayBeThousands = after == 3 && at <= 3 && digits.charAt(0) != '0';
    return mayBeThousands ? '?' : mark;
  }

  private static boolean isGrouped(String digits, char mark) {
    return digits.matches("[1-9][0-9]{0,2}(" + Pattern.quote(String.valueOf(mark)) + "[0-9]{3})+");
  }

  private static int count(String text, char wanted) {
    int count = 0;
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      count++;
    }
    return count;
  }

  /** Digits and marks, spaces between thousands and beside marks left out. */
  private static Optional<String> joined(String digits) {
    if (digits.indexOf(' ') < 0 && digits.length() <= MOST_DIGITS) {
      return Optional.of(digits);
    }
    String joined = SPACED_MARK.matcher(digits).replaceAll("$1");
    if (SPACED_THOUSANDS.matcher(joined).matches()) {
      joined = joined.replace(" ", "");
    }
    return joined.indexOf(' ') >= 0 || joined.length() > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(joined);
  }

  private static boolean isBracketed(String clean) {
    return clean.startsWith("(") && clean.endsWith(")");
  }

  private static String inner(String clean) {
    String spaced = clean.indexOf(' ') < 0 ? clean : SPACES.matcher(clean).replaceAll(" ");
    return isBracketed(spaced) ? spaced.substring(1, spaced.length() - 1).strip() : spaced;
  }
}
