package vn.thidua.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.calendar.WrittenDates;

/**
 * Reads what stands before a plan's text: authorities, number, place and date, type and title. The
 * two columns of a head may have been run together into one line.
 */
final class DocumentHead {
  private static final Pattern STATE =
      Pattern.compile(
          "(?iu)CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc"
              + "|ĐẢNG CỘNG SẢN VIỆT NAM$");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)\\bSố ?:? ?(\\d{0,5}[a-z]?)[ .…]*[/-] ?KH ?[-/] ?([\\p{Lu}Đ][\\p{L}&]*(?:\\. ?\\p{Lu}+)*)");
  private static final Pattern DATE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L} .-]{1,40}), ?ngày ?([\\d ….]{0,8}) ?tháng ?([\\d ….]{0,8}) ?năm ?(\\d{4})?[ ….]*$");

  /** Rules, and what is left to be filled in. */
  private static final Pattern BLANKS =
      Pattern.compile(
          "^[-–—*_=. ]+$|^Số ?:?[ .…/]*$|^[ .…]*,? ?ngày[ .…]*tháng[ .…]*năm[ .…\\d]*$");

  private static final Pattern TYPE = Pattern.compile("(?i:\\**)KẾ HOẠCH(?:\\**)(?: (.*))?");
  private static final Pattern YEAR = Pattern.compile("(?iu)năm (20\\d\\d)");

  /** With these the text itself begins, not the title. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:Căn cứ|Thực hiện (?!thắng lợi|phong trào|nhiệm vụ)|Thiết thực|Nhằm|Để |Xét |Ngày |Phát huy"
              + "|Trong |Tiếp tục|Với |Năm \\d|Được sự|Kính gửi|I\\b|A\\.|1\\.).*");

  /** With its tone marks taken off, a word without one is an abbreviation. */
  private static final Pattern VOWEL =
      Pattern.compile("[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]");

  private static final int LONGEST_TITLE_LINE = 220;

  private final List<String> authorities = new ArrayList<>();
  private Optional<Integer> number = Optional.empty();
  private Optional<String> symbol = Optional.empty();
  private Optional<String> place = Optional.empty();
  private Optional<LocalDate> issued = Optional.empty();
  private final StringBuilder title = new StringBuilder();

  /** Whether a line names the type of document, behind which its title stands. */
  static boolean isType(DocumentLine line) {
    return TYPE.matcher(line.whole()).matches();
  }

  /** Whether a line belongs to the head; it is taken in then. */
  boolean accept(DocumentLine line) {
    String text = line.whole();
    if (isTyped()) {
      return acceptTitle(line, text);
    }
    String rest = STATE.matcher(text).replaceAll(" ").strip();
    rest = BLANKS.matcher(rest).replaceAll("").strip();
    Matcher numbered = NUMBER.matcher(rest);
    if (numbered.find()) {
      String digits = numbered.group(1).replaceAll("\\D", "");
      number = digits.isEmpty() ? number : Optional.of(Integer.valueOf(digits));
      symbol = Optional.of(numbered.group(2));
      rest = (rest.substring(0, numbered.start()) + " " + rest.substring(numbered.end())).strip();
    }
    Matcher dated = DATE.matcher(rest);
    if (dated.find()) {
      place = Optional.of(dated.group(1).strip());
      issued =
          WrittenDates.day(
              String.join(
                  "/", dated.group(2).strip(), dated.group(3).strip(), "" + dated.group(4)));
      rest = rest.substring(0, dated.start()).strip();
    }
    if (rest.isEmpty() || rest.matches("\\(?(?:DỰ THẢO|Dự thảo)\\)?")) {
      return true;
    }
    Matcher typed = TYPE.matcher(rest);
    if (typed.matches()) {
      title.append(typed.group(1) == null ? " " : typed.group(1).strip());
      return true;
    }
    boolean authority = rest.equals(rest.toUpperCase(Locale.ROOT)) && rest.length() < 90;
    if (authority) {
      authorities.add(rest.replaceAll("[*_]+$", "").strip());
    }
    return authority;
  }

  private boolean isTyped() {
    return title.length() > 0;
  }

  private boolean acceptTitle(DocumentLine line, String text) {
    boolean first = title.toString().isBlank();
    boolean part = line.isPart() || line.isNumbered();
    if (text.matches("[-–—*_=. ]+")) {
      return true;
    }
    boolean capitals =
        line.isCapitals() && title.toString().equals(title.toString().toUpperCase(Locale.ROOT));
    boolean ended =
        text.endsWith(";") || text.endsWith(":") || (text.endsWith(".") && !first && !capitals);
    if (part || ended || text.length() > LONGEST_TITLE_LINE || BEGINS.matcher(text).matches()) {
      return false;
    }
    title
        .append(' ')
        .append(text.replaceAll("^[“\"]|[”\"]$", text.matches("[“\"].*[”\"]") ? "" : "$0"));
    return true;
  }

  /**
   * What the head says.
   *
   * @param otherwise who issues the plan where the head does not say
   */
  FoundPlan.Head head(Optional<String> otherwise) {
    String named = title.toString().strip().replaceFirst("[ .]+$", "");
    Matcher year = YEAR.matcher(named);
    Optional<Integer> of =
        year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    List<String> units = units();
    return new FoundPlan.Head(
        units.size() > 1 ? Optional.of(units.get(units.size() - 2)) : Optional.empty(),
        units.isEmpty() ? otherwise : Optional.of(units.get(units.size() - 1)),
        number,
        symbol,
        place,
        issued,
        named.isEmpty() ? Optional.empty() : Optional.of(named),
        of);
  }

  /** {@code ỦY BAN NHÂN DÂN} and {@code XÃ A} on lines of their own are one authority. */
  private List<String> units() {
    List<String> units = new ArrayList<>();
    for (String line : authorities) {
      boolean goesOn =
          !units.isEmpty()
              && line.matches(
                  "(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH|TX\\.?|TP\\.?) .*")
              && units.get(units.size() - 1).matches("(?:ỦY|UỶ) BAN NHÂN DÂN|UBND");
      if (goesOn) {
        units.set(units.size() - 1, units.get(units.size() - 1) + " " + line);
      } else {
        units.add(line);
      }
    }
    return units.stream().map(DocumentHead::small).toList();
  }

  /** {@code ỦY BAN NHÂN DÂN XÃ KIM HOA} as it is written in a sentence. */
  private static String small(String capitals) {
    StringBuilder small = new StringBuilder();
    String common =
        " ủy ban nhân dân uỷ hội đồng xã phường thị trấn đặc khu huyện quận thành phố tỉnh trường ";
    for (String word : capitals.split(" +", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean plain = lower.isEmpty() || (common.contains(" " + lower + " ") && small.length() > 0);
      boolean abbreviated = !VOWEL.matcher(lower).find() || lower.endsWith(".");
      small
          .append(small.length() == 0 ? "" : " ")
          .append(plain ? lower : abbreviated ? word : raised(lower));
    }
    return small.toString().replace("Uỷ ban", "Ủy ban").replace("Ubnd", "UBND");
  }

  private static String raised(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }
}
