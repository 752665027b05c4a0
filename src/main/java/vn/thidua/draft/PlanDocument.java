package vn.thidua.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.finding.Passage;
import vn.thidua.prose.Citation;
import vn.thidua.prose.Proofreader;

/**
 * Reads the text of a plan part by part, as plans are built: head, grounds, purposes and
 * requirements, content with movements and phases, who does what, the end. What has no place is
 * kept with its line.
 */
public final class PlanDocument {
  /** The parts of a plan's text. */
  private enum Part {
    OPENING,
    PURPOSES,
    REQUIREMENTS,
    CONTENT,
    PHASES,
    BODIES
  }

  /** Among so many lines the title stands. */
  private static final int HEAD = 30;

  private static final Pattern LED =
      Pattern.compile("(?iu)(mục đích|yêu cầu)(?:,? ý nghĩa)?\\s*[:.-]\\s*(\\S.*)");

  private static final Pattern ISSUES =
      Pattern.compile(
          "(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND) ((?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Hh]uyện"
              + "|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh))((?: \\p{Lu}\\p{L}*){1,4})"
              + "(?= (?:xây dựng|ban hành|tổ chức|phát động|triển khai|lập|đề ra))");

  private final DocumentHead head = new DocumentHead();
  private final DocumentEnd end = new DocumentEnd();
  private final FoundMovements movements = new FoundMovements();
  private final FoundBodies bodies = new FoundBodies();
  private final FoundPhases phases;
  private final List<String> opening = new ArrayList<>();
  private final List<String> purposes = new ArrayList<>();
  private final List<String> requirements = new ArrayList<>();
  private final List<String> content = new ArrayList<>();
  private final List<FoundPlan.Unread> unread = new ArrayList<>();
  private boolean headed = true;
  private Part part = Part.OPENING;
  private int phaseDepth;

  private PlanDocument(int year) {
    this.phases = new FoundPhases(year);
  }

  /**
   * What is recognised in a document.
   *
   * @param passages its paragraphs
   * @param year of dates that are printed without one, where the text itself does not tell
   */
  public static FoundPlan read(List<Passage> passages, int year) {
    List<DocumentLine> lines = lines(passages);
    PlanDocument document = new PlanDocument(year(passages).orElse(year));
    int typed = 0;
    while (typed < Math.min(HEAD, lines.size()) && !DocumentHead.isType(lines.get(typed))) {
      typed++;
    }
    boolean headed = typed < Math.min(HEAD, lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (headed && i < typed) {
        document.aboveTitle(lines.get(i));
      } else {
        document.accept(lines.get(i));
      }
    }
    return document.found(lines);
  }

  private static List<DocumentLine> lines(List<Passage> passages) {
    List<DocumentLine> lines = new ArrayList<>();
    for (Passage passage : passages.subList(behindFrontMatter(passages), passages.size())) {
      DocumentLine line = DocumentLine.of(passage);
      DocumentLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null && !line.isBlank() && last.goesOnIn(line)) {
        lines.set(lines.size() - 1, last.with(line));
      } else if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** What stands between two rules at the top of a Markdown file is about the file. */
  private static int behindFrontMatter(List<Passage> passages) {
    if (passages.isEmpty() || !passages.get(0).text().equals("---")) {
      return 0;
    }
    int end = 1;
    while (end < passages.size() && !passages.get(end).text().startsWith("---")) {
      end++;
    }
    return Math.min(end + 1, passages.size());
  }

  /** The year that most dates of this century name. */
  private static Optional<Integer> year(List<Passage> passages) {
    Map<Integer, Long> counts = new HashMap<>();
    Pattern named = Pattern.compile("(?iu)năm (20\\d\\d)(?! ?[-–])");
    for (Passage passage : passages) {
      Stream.concat(
              Proofreader.dates(passage.text()).stream()
                  .map(date -> date.getYear())
                  .filter(year -> year >= 2000),
              named.matcher(passage.text()).results().map(found -> Integer.valueOf(found.group(1))))
          .forEach(year -> counts.merge(year, 1L, Long::sum));
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** Above the title nothing but the head stands. */
  private void aboveTitle(DocumentLine line) {
    if (!head.accept(line)) {
      unread(line);
    }
  }

  private void accept(DocumentLine line) {
    if (end.isBegun() || (!headed && DocumentEnd.begins(line))) {
      if (!end.accept(line)) {
        unread(line);
      }
      return;
    }
    if (headed && head.accept(line)) {
      return;
    }
    headed = false;
    Optional<Part> begun = heading(line);
    if (begun.isPresent()) {
      phases.end();
      part = begun.get();
      return;
    }
    switch (part) {
      case OPENING -> opening.add(line.whole());
      case PURPOSES, REQUIREMENTS -> purpose(line);
      case CONTENT -> content(line);
      case PHASES -> phase(line);
      case BODIES -> {
        if (!bodies.accept(line)) {
          unread(line);
        }
      }
    }
  }

  private void unread(DocumentLine line) {
    unread.add(new FoundPlan.Unread(line.passage().at(0), line.whole()));
  }

  /** The part that a line begins; empty where it is no heading, or says something itself. */
  private Optional<Part> heading(DocumentLine line) {
    if (!line.isHeading() || FoundPhases.begins(line)) {
      return Optional.empty();
    }
    String words = line.folded();
    boolean main = line.isPart() || (line.isCapitals() && line.text().length() > 5);
    boolean sub = words.length() < 60;
    if (words.startsWith("mục đích") && (main || sub) && !words.contains(": ")) {
      return Optional.of(Part.PURPOSES);
    }
    if (words.startsWith("yêu cầu") && words.length() < 20) {
      return Optional.of(Part.REQUIREMENTS);
    }
    boolean duties =
        words.contains("tổ chức thực hiện")
            || words.contains("phân công")
            || words.startsWith("trách nhiệm");
    if (duties && (main || part == Part.CONTENT || part == Part.PHASES) && sub) {
      return Optional.of(Part.BODIES);
    }
    boolean peaks =
        words.contains("các đợt")
            || words.contains("đợt thi đua cao điểm")
            || words.matches("(?:các )?thời gian(?: thi đua| thực hiện)?");
    if (peaks && (main || part == Part.CONTENT)) {
      phaseDepth = depth(line);
      return Optional.of(Part.PHASES);
    }
    if (main) {
      if (!words.contains("nội dung") && !words.equals("nội dung thi đua")) {
        content.add(line.text());
      }
      return Optional.of(Part.CONTENT);
    }
    return Optional.empty();
  }

  private void purpose(DocumentLine line) {
    Matcher led = LED.matcher(line.text());
    boolean leads = led.matches();
    if (leads) {
      part =
          led.group(1).toLowerCase(Locale.ROOT).startsWith("yêu")
              ? Part.REQUIREMENTS
              : Part.PURPOSES;
    }
    (part == Part.PURPOSES ? purposes : requirements).add(leads ? led.group(2) : line.text());
  }

  /** What is not numbered goes on with the paragraph above it. */
  private void content(DocumentLine line) {
    if (FoundPhases.begins(line)) {
      phaseDepth = depth(line) - 1;
      part = Part.PHASES;
      phases.accept(line);
      return;
    }
    movements.accept(line.text());
    boolean goesOn = !line.isNumbered() && !line.mark().isEmpty() && !content.isEmpty();
    if (goesOn) {
      content.add(content.remove(content.size() - 1) + " " + line.whole());
    } else {
      content.add(line.text());
    }
  }

  private void phase(DocumentLine line) {
    boolean next = line.isNumbered() && depth(line) <= Math.max(1, phaseDepth);
    if (!FoundPhases.begins(line) && (next || !phases.isBegun())) {
      phases.end();
      part = next ? Part.CONTENT : part;
      content(line);
      return;
    }
    phases.accept(line);
  }

  /** How many figures a number has: {@code 4.1.} has two. */
  private static int depth(DocumentLine line) {
    return line.mark().replaceAll("\\d+", "0").replaceAll("[^0]", "").length();
  }

  /** Who issues it, where the head does not say. */
  private Optional<String> issuer() {
    return Stream.concat(opening.stream(), content.stream())
        .map(ISSUES::matcher)
        .filter(Matcher::find)
        .map(found -> "Ủy ban nhân dân " + found.group(1).toLowerCase(Locale.ROOT) + found.group(2))
        .findFirst();
  }

  private FoundPlan found(List<DocumentLine> lines) {
    List<FoundPlan.Phase> peaks = phases.phases();
    unread.addAll(phases.unread());
    return new FoundPlan(
        head.head(issuer()),
        String.join(" ", opening),
        bases(lines),
        purposes,
        requirements,
        content,
        movements.movements(),
        peaks,
        bodies.bodies(),
        end.end(),
        unread);
  }

  /** Each document once, as it is cited with most said of it. */
  private static List<Citation> bases(List<DocumentLine> lines) {
    Map<String, Citation> bases = new LinkedHashMap<>();
    for (DocumentLine line : lines) {
      for (Citation citation : Citation.in(line.whole())) {
        bases.merge(
            citation.number() + citation.date().map(date -> " " + date).orElse(""),
            citation,
            (a, b) -> said(b) > said(a) ? b : a);
      }
    }
    // What is cited again without its date is the same document.
    return bases.values().stream()
        .filter(
            one ->
                one.date().isPresent()
                    || bases.keySet().stream().noneMatch(key -> key.startsWith(one.number() + " ")))
        .toList();
  }

  private static int said(Citation citation) {
    return (citation.date().isPresent() ? 4 : 0)
        + (citation.issuer().isPresent() ? 2 : 0)
        + (citation.about().isPresent() ? 1 : 0);
  }
}
