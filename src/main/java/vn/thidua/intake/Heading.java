package vn.thidua.intake;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.text.Names;
import vn.thidua.text.Remembered;
import vn.thidua.text.Unicode;

/**
 * What a heading says: {@code Thực hiện tháng 2/2024 (m)} is a value, of a month, in a unit.
 *
 * @param name the heading without its month and unit
 * @param role what the column holds; empty where the heading is a name, a month or unknown
 */
record Heading(String name, Optional<Role> role, Optional<Month> month, Optional<String> unit) {
  private static final Pattern BRACKETS = Pattern.compile("(.*?)\\s*[(\\[]([^()\\[\\]]*)[)\\]]");

  private static final Pattern MONTH =
      Pattern.compile(
          "(.*?)(?<!\\p{L})(?:tháng|t\\.?)\\s?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4})|\\s?năm (\\d{4}))?");

  private static final Pattern BARE_MONTH = Pattern.compile("(.*?)(?<!\\d)(\\d{1,2})[/.-](\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(.*?)\\s?(?:năm )?(?<![\\d/.-])(\\d{4})");

  /** A column's number or letter in a form, how it is computed: {@code 5=4/3}. */
  private static final Pattern NUMBERING = Pattern.compile("\\d{1,2}(\\s?=.*)?|[A-Z](\\s?=.*)?");

  /**
   * A month of a year that may be said elsewhere.
   *
   * @param number 1 to 12
   */
  record Month(int number, Optional<Integer> year) {
    /** The month, its year taken from elsewhere where it does not say one. */
    Optional<YearMonth> in(Optional<Integer> elsewhere) {
      return year.or(() -> elsewhere).map(own -> YearMonth.of(own, number));
    }
  }

  private static final Remembered<Heading> KNOWN = new Remembered<>(Heading::read);

  static Heading of(String text) {
    return KNOWN.of(text);
  }

  private static Heading read(String text) {
    String clean = Unicode.clean(text);
    Matcher brackets = BRACKETS.matcher(clean);
    if (!brackets.matches()) {
      return plain(clean);
    }
    if (brackets.group(1).isEmpty()) {
      return plain(brackets.group(2));
    }
    return plain(brackets.group(1)).with(brackets.group(2).strip());
  }

  private static Heading plain(String text) {
    String folded = Names.fold(text);
    Matcher month = MONTH.matcher(folded);
    Matcher bare = BARE_MONTH.matcher(folded);
    if (month.matches()) {
      String year = month.group(3) == null ? month.group(4) : month.group(3);
      return dated(text, month.group(1), month.group(2), Optional.ofNullable(year), " tháng");
    }
    if (bare.matches()) {
      return dated(text, bare.group(1), bare.group(2), Optional.of(bare.group(3)), "");
    }
    Matcher year = YEAR.matcher(folded);
    if (year.matches()) {
      Optional<Role> role = Role.named(year.group(1)).or(() -> Role.named(year.group(1) + " năm"));
      return new Heading(text, role.map(Role::ofYear), Optional.empty(), Optional.empty());
    }
    return new Heading(text, Role.named(folded), Optional.empty(), Optional.empty());
  }

  private static Heading dated(
      String text, String rest, String month, Optional<String> year, String word) {
    int number = Integer.parseInt(month);
    if (number < 1 || number > 12) {
      return new Heading(text, Optional.empty(), Optional.empty(), Optional.empty());
    }
    Optional<Role> role = Role.named(rest).or(() -> Role.named(rest.strip() + word));
    return new Heading(
        rest.isBlank() ? "" : rest.strip(),
        rest.isBlank() ? Optional.empty() : role,
        role.isPresent() || rest.isBlank()
            ? Optional.of(new Month(number, year.map(Integer::valueOf)))
            : Optional.empty(),
        Optional.empty());
  }

  /** What stands in brackets behind it. */
  private Heading with(String inner) {
    String folded = Names.fold(inner);
    Heading within = plain(inner);
    if (NUMBERING.matcher(inner).matches()) {
      return this;
    }
    if (within.role().isPresent() && role.isPresent()) {
      return new Heading(name, Role.under(role, within.role()), month, unit);
    }
    if (within.month().isPresent()) {
      return new Heading(name, role, within.month(), unit);
    }
    String measure = folded.replaceFirst("^(đvt|đơn vị tính|đơn vị|tính bằng) ?:? ?", "");
    return new Heading(name, role, month, Optional.of(measure).filter(text -> !text.isEmpty()));
  }

  /** A heading under another. */
  Heading under(Heading upper) {
    Optional<Role> both = Role.named(upper.name() + " " + name);
    Optional<Role> together =
        both.isPresent() && role.isEmpty() ? both : Role.under(upper.role, role);
    return new Heading(name, together, month.or(upper::month), unit.or(upper::unit));
  }
}
