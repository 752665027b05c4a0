package vn.thidua.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Passage;
import vn.thidua.finding.Place;
import vn.thidua.prose.Celebration;
import vn.thidua.prose.PhaseSpan;
import vn.thidua.prose.Proofreader;

/** Reads the peak phases: each begins with its name and span, and goes on in what stands below. */
final class FoundPhases {
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?iu)((?:các )?đợt(?: thi đua)?(?: cao điểm)?(?: đặc biệt)?(?: thứ)? ?"
              + "(?:nhất|hai|ba|tư|bốn|cuối|\\d|[IVX]{1,3})\\b|giai đoạn (?:\\d|[IVX]{1,3})\\b"
              + "|(?:đợt )?(?:quý|6 tháng|06 tháng)[^:(]{1,30}).*");
  private static final Pattern NAME =
      Pattern.compile("^([^(:;.]*?)(?=\\s*(?:\\(|:|;|\\.|,? [Tt]ừ (?:ngày|tháng|\\d)|[-–] )|$)");
  private static final Pattern REVIEW = Pattern.compile("(?iu)tổng kết|sơ kết");
  private static final Pattern WITH =
      Pattern.compile("(?iu)gắn với (.+?)(?=,? (?:hoàn thành|trước ngày|xong)|[.;]|$)");

  private static final int FEWEST_LETTERS = 10;

  private static final Pattern BEFORE = Pattern.compile("(?iu)trước ngày|chậm nhất|trước \\d");

  private final int year;
  private final List<FoundPlan.Phase> phases = new ArrayList<>();
  private final List<FoundPlan.Unread> unread = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Passage> begun = Optional.empty();

  /**
   * @param year of dates that are printed without one
   */
  FoundPhases(int year) {
    this.year = year;
  }

  /** Whether a phase begins with a line. */
  static boolean begins(DocumentLine line) {
    return BEGINS.matcher(line.text()).matches() && !line.folded().startsWith("các đợt");
  }

  /** Takes a line in: the beginning of a phase, or more of the one begun. */
  void accept(DocumentLine line) {
    if (begins(line)) {
      end();
      begun = Optional.of(line.passage());
      text.append(line.text());
    } else if (begun.isPresent()) {
      text.append(' ').append(line.text());
    }
  }

  boolean isBegun() {
    return begun.isPresent();
  }

  /** Ends the phase begun. */
  void end() {
    begun.ifPresent(passage -> phase(text.toString().strip(), passage.at(0)));
    begun = Optional.empty();
    text.setLength(0);
  }

  /** All that were read. */
  List<FoundPlan.Phase> phases() {
    end();
    return phases;
  }

  /** What begins as a phase does and does not say from when to when. */
  List<FoundPlan.Unread> unread() {
    return unread;
  }

  private void phase(String said, Place place) {
    Optional<PhaseSpan> span = PhaseSpan.in(said, year);
    if (span.isEmpty()) {
      unread.add(new FoundPlan.Unread(place, said));
      return;
    }
    Matcher named = NAME.matcher(said);
    String name = named.find() ? named.group(1).strip() : said;
    List<FoundPlan.Anniversary> anniversaries = new ArrayList<>();
    String rest = said.substring(behindSpan(said, span.get().end()));
    List<String> others = new ArrayList<>();
    int end = 0;
    for (Celebration one : Celebration.in(rest, span.get().to().getYear())) {
      between(rest.substring(Math.min(end, one.start()), one.start())).ifPresent(others::add);
      int last = phraseEnd(rest, one.end());
      anniversaries.add(
          new FoundPlan.Anniversary(
              one.name(),
              one.origin(),
              one.celebrated(),
              one.count(),
              printed(rest.substring(one.start(), last))));
      end = Math.max(end, last);
    }
    List<String> sentences = sentences(rest.substring(end));
    Optional<String> review = sentences.stream().filter(FoundPhases::isReview).findFirst();
    sentences.stream().filter(one -> !review.equals(Optional.of(one))).forEach(others::add);
    String aim = String.join(" ", others).replaceFirst("^[ ;,.:…)]+", "").strip();
    phases.add(
        new FoundPlan.Phase(
            name.isEmpty() ? "Đợt thi đua" : name,
            span.get().from(),
            span.get().to(),
            said.substring(span.get().start(), span.get().end()).strip(),
            anniversaries,
            aim,
            review.map(one -> one.toLowerCase(Locale.ROOT).contains("tổng kết")).orElse(true),
            review.flatMap(FoundPhases::with),
            review.flatMap(FoundPhases::due),
            review,
            place));
  }

  /** What stands before an anniversary and is no mere lead to it, such as a spring's name. */
  private static Optional<String> between(String text) {
    String bare =
        text.replaceFirst(
                "(?iu)(?:thi đua )?(?:lập thành tích )?(?:thiết thực )?(?:chào mừng )?$", "")
            .replaceAll("^[ ;,.:…)]+|[ ;,.:…(]+$", "");
    return bare.chars().filter(Character::isLetter).count() < FEWEST_LETTERS
        ? Optional.empty()
        : Optional.of(bare + ".");
  }

  private static boolean isReview(String sentence) {
    Matcher found = REVIEW.matcher(sentence);
    return found.find()
        && (sentence.matches("(?iu)(?:tổ chức |tiến hành |thời gian )?(?:tổng|sơ) kết.*")
            || !Proofreader.dates(sentence).isEmpty());
  }

  /** The day before which it is to be done, else the first that it names. */
  private static Optional<LocalDate> due(String review) {
    Matcher before = BEFORE.matcher(review);
    String named = before.find() ? review.substring(before.start()) : review;
    return Proofreader.dates(named).stream().findFirst();
  }

  private static Optional<String> with(String review) {
    Matcher found = WITH.matcher(review);
    return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }

  /** Behind a bracket that closes, and the words that lead on to what is celebrated. */
  private static int behindSpan(String said, int end) {
    int at = end;
    while (at < said.length() && " ).:;,".indexOf(said.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** What follows a bracket up to the next semicolon or sentence belongs to the phrase. */
  private static int phraseEnd(String said, int from) {
    int stop = from;
    while (stop < said.length()) {
      char c = said.charAt(stop);
      boolean sentence = c == '.' && (stop + 1 == said.length() || said.charAt(stop + 1) == ' ');
      if (c == ';' || sentence || c == '…') {
        break;
      }
      stop++;
    }
    String more = said.substring(from, stop);
    boolean goesOn = more.strip().startsWith("và ") || more.contains("(") || stop == said.length();
    return goesOn || more.length() > 90 ? from : stop;
  }

  private static String printed(String phrase) {
    return phrase
        .replaceFirst(
            "(?iu)^(?:thi đua )?(?:lập thành tích )?(?:thiết thực )?(?:chào mừng )?(?=kỷ|kỉ|\\d|ngày|và)",
            "")
        .strip();
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : text.split("(?<=[.;…]) +(?=\\p{Lu})", -1)) {
      if (!sentence.isBlank()) {
        sentences.add(sentence.strip());
      }
    }
    return sentences;
  }
}
