package vn.thidua.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.calendar.CanChi;
import vn.thidua.calendar.Dates;

/**
 * What a text of one year's plan is to say in the next: its own year and dates a year later, the
 * counts of its anniversaries reckoned anew, lunar years by their new names. What is cited stays as
 * it was issued, as do spans of years, and goals that are set for a year of their own.
 */
public final class RenewedText {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern COUNT =
      Pattern.compile("(?<![\\d.,/-])(\\d{1,4}) năm(?! ?\\(| qua| tới| nay)");
  private static final Pattern BARE_COUNT =
      Pattern.compile(
          "(?iu:kỷ niệm|kỉ niệm|tưởng niệm)(?: lần thứ)? (\\d{1,4}) năm(?! ?\\()"
              + "|(?<![\\d.,/-])(\\d{2,4}) năm (?=[Nn]gày (?:[\\p{Lu}]|sinh|mất|thành lập|truyền thống)"
              + "|Chiến thắng|Cách mạng)");
  private static final Pattern RANGE =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d) ?[-–—] ?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern LUNAR =
      Pattern.compile(
          "(?<!\\p{L})(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Kỉ|Canh|Tân|Nhâm|Quý|Quí)"
              + " (?:Tý|Tí|Sửu|Dần|Mão|Mẹo|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)(?!\\p{L})");

  /** Before a year that is a goal or a beginning of its own, whatever the plan's year. */
  private static final Pattern FIXED =
      Pattern.compile("(?iu)(?:từ|trước|sau|đến|tới|kể từ|so với|giai đoạn)(?: hết)?(?: năm)? ?$");

  private final String text;
  private final int year;
  private final boolean[] kept;
  private final List<Part> parts = new ArrayList<>();

  /**
   * A part that is written otherwise.
   *
   * @param start the offset of its first character
   * @param end the offset after its last
   */
  public record Part(int start, int end, String text) {}

  private RenewedText(String text, int year) {
    this.text = text;
    this.year = year;
    this.kept = new boolean[text.length()];
  }

  /**
   * The parts of a text that change, in their order.
   *
   * @param year of the plan that the text stands in
   * @param cited documents as they are printed, and their subjects, which stay wherever they stand
   */
  public static List<Part> of(String text, int year, List<String> cited) {
    RenewedText renewed = new RenewedText(text, year);
    List<DateMention> dates = DateMention.in(text);
    renewed.keep(cited, CitationMention.in(text, dates));
    renewed.anniversaries(AnniversaryMention.in(text, dates));
    renewed.countsByYears();
    renewed.bareCounts();
    renewed.lunarYears();
    renewed.years();
    renewed.parts.sort(Comparator.comparingInt(Part::start));
    return List.copyOf(renewed.parts);
  }

  /** The parts of a text of which the first date shall be another. */
  public static List<Part> due(String text, List<Part> parts, LocalDate day) {
    List<DateMention> dates = DateMention.in(text);
    return dates.isEmpty() ? parts : dated(text, parts, dates.get(0), day);
  }

  /** The parts of a text that names two dates, of which the second shall be another. */
  public static List<Part> celebrated(String text, List<Part> parts, LocalDate day) {
    List<DateMention> dates = DateMention.in(text);
    return dates.size() == 2 ? dated(text, parts, dates.get(1), day) : parts;
  }

  private static List<Part> dated(String text, List<Part> parts, DateMention date, LocalDate day) {
    List<Part> others = new ArrayList<>(parts);
    others.removeIf(part -> part.start() >= date.start() && part.end() <= date.end());
    boolean inWords = text.substring(date.start(), date.end()).contains("tháng");
    String printed = inWords ? Dates.inWords(day).substring("ngày ".length()) : Dates.numeric(day);
    if (!printed.equals(text.substring(date.start(), date.end()))) {
      others.add(new Part(date.start(), date.end(), printed));
    }
    others.sort(Comparator.comparingInt(Part::start));
    return List.copyOf(others);
  }

  /** A citation goes as far as its subject is known to, else to the end of its clause. */
  private void keep(List<String> cited, List<CitationMention> citations) {
    Squeezed squeezed = Squeezed.of(text);
    for (String document : cited) {
      String wanted = Squeezed.of(document).text();
      for (int at = squeezed.find(wanted, 0); at >= 0; at = squeezed.find(wanted, at + 1)) {
        keep(squeezed.at(at), squeezed.at(at + wanted.length() - 1) + 1);
      }
    }
    for (CitationMention citation : citations) {
      int named = citation.numberStart() + citation.number().length();
      int end = citation.date().map(DateMention::end).orElse(named);
      boolean known = kept[citation.start()] || (end < text.length() && kept[subject(end)]);
      keep(citation.start(), known ? end : clauseEnd(end));
    }
  }

  /** Where the subject of a citation would begin, behind the name of its issuer. */
  private int subject(int from) {
    int about = text.indexOf(" về ", from);
    int clause = clauseEnd(from);
    return about >= 0 && about < clause ? about + 1 : Math.min(from, text.length() - 1);
  }

  private int clauseEnd(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
      if (c == ';' || c == ')' || stop) {
        return i;
      }
    }
    return text.length();
  }

  private void keep(int start, int end) {
    for (int i = start; i < end; i++) {
      kept[i] = true;
    }
  }

  private boolean isKept(int start, int end) {
    for (int i = start; i < end; i++) {
      if (kept[i]) {
        return true;
      }
    }
    return false;
  }

  private void write(int start, int end, String written) {
    if (!isKept(start, end)) {
      if (!text.substring(start, end).equals(written)) {
        parts.add(new Part(start, end, written));
      }
      keep(start, end);
    }
  }

  private void anniversaries(List<AnniversaryMention> mentions) {
    int from = 0;
    for (AnniversaryMention mention : mentions) {
      int celebrated = mention.to().year();
      int next = celebrated < year - 1 ? celebrated : Math.max(celebrated, year) + 1;
      if (next > celebrated && !isKept(mention.from().start(), mention.to().end())) {
        counts(from, mention, next - mention.from().year());
        write(mention.to().end() - 4, mention.to().end(), String.valueOf(next));
        keep(mention.from().start(), mention.to().end());
      }
      from = mention.to().end();
    }
  }

  /** The count of an anniversary, also where its clause says it twice. */
  private void counts(int from, AnniversaryMention mention, int years) {
    if (mention.count().isEmpty()) {
      return;
    }
    Matcher counts = COUNT.matcher(text).region(from, mention.from().start());
    while (counts.find()) {
      if (Integer.parseInt(counts.group(1)) == mention.count().get()) {
        write(counts.start(1), counts.end(1), padded(counts.group(1), years));
      }
    }
    int end = mention.countStart() + digits(mention.countStart());
    write(mention.countStart(), end, padded(text.substring(mention.countStart(), end), years));
  }

  private int digits(int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - start;
  }

  private static String padded(String before, int number) {
    return before.startsWith("0") && number < 10 ? "0" + number : String.valueOf(number);
  }

  /** {@code kỷ niệm 60 năm thành lập (1963 - 2023)}. */
  private void countsByYears() {
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      int from = Integer.parseInt(range.group(1));
      int to = Integer.parseInt(range.group(2));
      String before = text.substring(Math.max(0, range.start() - 200), range.start());
      Matcher count = COUNT.matcher(before);
      int at = -1;
      while (count.find()) {
        at = Integer.parseInt(count.group(1)) == to - from ? count.start(1) : -1;
      }
      if (to == year && at >= 0 && before.toLowerCase(Locale.ROOT).contains("niệm")) {
        int start = range.start() - before.length() + at;
        write(
            start,
            start + digits(start),
            padded(text.substring(start, start + digits(start)), to - from + 1));
        write(range.start(2), range.end(2), String.valueOf(to + 1));
        keep(range.start(), range.end());
      }
    }
  }

  /** A count that no date stands beside is one more a year later. */
  private void bareCounts() {
    Matcher count = BARE_COUNT.matcher(text);
    while (count.find()) {
      int group = count.group(1) == null ? 2 : 1;
      write(
          count.start(group),
          count.end(group),
          padded(count.group(group), Integer.parseInt(count.group(group)) + 1));
    }
  }

  private void lunarYears() {
    Matcher name = LUNAR.matcher(text);
    while (name.find()) {
      for (int named : new int[] {year, year + 1}) {
        if (CanChiNames.spelled(name.group()).equals(CanChiNames.spelled(CanChi.of(named)))) {
          write(name.start(), name.end(), CanChi.of(named + 1));
        }
      }
    }
  }

  private void years() {
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      int from = Integer.parseInt(range.group(1));
      int to = Integer.parseInt(range.group(2));
      if (from < year || to > year + 1) {
        keep(range.start(), range.end());
      }
    }
    Matcher found = YEAR.matcher(text);
    while (found.find()) {
      int named = Integer.parseInt(found.group());
      boolean ofNumber = text.startsWith("/", found.end()) && !text.startsWith("/ ", found.end());
      boolean fixed = FIXED.matcher(text.substring(0, found.start())).find();
      if ((named == year || named == year + 1) && !ofNumber && !fixed) {
        write(found.start(), found.end(), String.valueOf(named + 1));
        leapDay(found.start());
      }
    }
  }

  /** 29 February has no day a year later. */
  private void leapDay(int yearStart) {
    Optional<DateMention> date =
        DateMention.in(text).stream()
            .filter(mention -> mention.end() == yearStart + 4)
            .filter(mention -> mention.month() == 2 && mention.day() == 29)
            .findFirst();
    date.ifPresent(mention -> write(mention.start(), mention.start() + 2, "28"));
  }

  /** A text without its spaces and capitals, with the place of each character that is left. */
  private static final class Squeezed {
    private final String text;
    private final int[] places;

    private Squeezed(String text, int[] places) {
      this.text = text;
      this.places = places;
    }

    static Squeezed of(String text) {
      StringBuilder squeezed = new StringBuilder();
      int[] places = new int[text.length()];
      for (int i = 0; i < text.length(); i++) {
        if (!Character.isWhitespace(text.charAt(i))) {
          places[squeezed.length()] = i;
          squeezed.append(Character.toLowerCase(text.charAt(i)));
        }
      }
      return new Squeezed(squeezed.toString().replace("uỷ", "ủy"), places);
    }

    String text() {
      return text;
    }

    int find(String wanted, int from) {
      return wanted.isEmpty() ? -1 : text.indexOf(wanted, from);
    }

    int at(int squeezed) {
      return places[squeezed];
    }
  }
}
