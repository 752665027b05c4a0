package vn.thidua.text.spoken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A number that is read digit by digit: of a telephone, an identity card, an account. */
record Telephone(String prefix, List<String> groups) implements Token {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\+)?((?:84|0)[ .-]?\\d{1,4}(?:\\)?[ .\\u00a0-]?\\d{2,4}){1,4}|1[89]00[ .-]?\\d{2,4}(?:[ .-]?\\d{2})?)(?![\\p{N}/])");
  private static final Pattern DIGITS = Pattern.compile("\\d{3,20}(?!\\p{N}|[.,/]\\d)");
  private static final Pattern GAPS = Pattern.compile("\\D+");
  private static final String[] NAMED = {
    "điện thoại",
    "gọi",
    "đường dây nóng",
    "hotline",
    "tổng đài",
    "đt",
    "sđt",
    "tài khoản",
    "căn cước",
    "cccd",
    "cmnd",
    "fax",
    "di động",
    "zalo",
    "mã số",
    "số máy",
    "số điện thoại là",
    "số máy là",
    "số tài khoản là"
  };

  static Optional<Lexeme> at(Written text, int start) {
    return text.looking(FORM, start)
        .filter(Telephone::isLong)
        .or(() -> isNamed(text, start) ? text.looking(DIGITS, start) : Optional.empty())
        .map(
            m ->
                new Lexeme(
                    start,
                    m.end(),
                    new Telephone(m.group().startsWith("+") ? "cộng " : "", groups(m.group()))));
  }

  /** Ten or eleven digits with the area's, eight and more of a service. */
  private static boolean isLong(MatchResult form) {
    int digits = GAPS.matcher(form.group()).replaceAll("").length();
    return form.group(2).startsWith("1")
        ? digits >= 6
        : digits >= 10
            && digits <= (form.group(1) == null ? 11 : 12)
            && (form.group(1) != null || form.group(2).startsWith("0"));
  }

  private static boolean isNamed(Written text, int at) {
    return text.follows(at, NAMED);
  }

  private static List<String> groups(String number) {
    List<String> groups =
        Arrays.stream(GAPS.split(number)).filter(group -> !group.isEmpty()).toList();
    if (groups.size() > 1 || groups.get(0).length() < 6) {
      return groups;
    }
    // As mobile numbers are dictated: four, then threes.
    List<String> dictated = new ArrayList<>();
    String digits = groups.get(0);
    int first = digits.length() % 3 == 1 ? 4 : digits.length() % 3 == 2 ? 2 : 3;
    for (int from = 0, to = Math.min(first, digits.length()); from < digits.length(); ) {
      dictated.add(digits.substring(from, to));
      from = to;
      to = Math.min(to + 3, digits.length());
    }
    return dictated;
  }

  @Override
  public String spoken() {
    return prefix + groups.stream().map(Numerals::oneByOne).collect(Collectors.joining(", "));
  }
}
