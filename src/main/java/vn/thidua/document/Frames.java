package vn.thidua.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Issuer;
import vn.thidua.plan.Plan;

/** Makes the frames of a plan's documents: head, title, signature, recipients. */
public final class Frames {
  /** Blanks that a pen fills in; no-break, so that no format folds them. */
  static final String BLANK = "\u00a0\u00a0\u00a0\u00a0\u00a0";

  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
  private static final double MOTTO_POINTS = 14;
  private static final double NAME_POINTS = 13;
  private static final double SUBJECT_POINTS = 14;
  private static final double LETTER_POINTS = 12;

  /** What the left half of the head holds, in millimetres. */
  private static final int NAME_WIDTH = 62;

  /** A line of the subject, shorter than the 165 mm of the text so that it looks centred. */
  private static final int SUBJECT_WIDTH = 145;

  /** The rule below a name is a third to half as long as the name. */
  private static final double RULE = 0.4;

  private static final Pattern UNIT =
      Pattern.compile(" (?=(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH) )");

  private final Plan plan;
  private final Issuer issuer;
  private final Origin origin;
  private final Footnotes notes;

  /**
   * @param notes takes down where the figures come from
   */
  public Frames(Plan plan, Origin origin, Footnotes notes) {
    this(plan, plan.issuer(), origin, notes);
  }

  /**
   * @param issuer who issues the documents, where that is not the plan's own
   */
  Frames(Plan plan, Issuer issuer, Origin origin, Footnotes notes) {
    this.plan = plan;
    this.issuer = issuer;
    this.origin = origin;
    this.notes = notes;
  }

  /**
   * The frame of a document of a type.
   *
   * @param type in capitals
   * @param symbol the type's letters in a document number; empty for papers that bear none
   * @param number absent while it is a draft; the one that it was registered under goes before
   * @param date absent while it is a draft; the one that it was registered under goes before
   */
  public Frame of(
      String type,
      String symbol,
      Optional<Sourced<Integer>> number,
      Optional<Sourced<LocalDate>> date,
      String subject) {
    List<String> issuerLines = lines(issuer.name());
    Head head =
        new Head(
            issuer.parent().map(Frames::lines).orElse(List.of()),
            issuerLines,
            rule(width(issuerLines)),
            LineWidth.millimetres(MOTTO, MOTTO_POINTS),
            symbol.isEmpty()
                ? ""
                : "Số: "
                    + origin
                        .signing()
                        .map(signed -> Sourced.asked(signed.number(), "--number"))
                        .or(() -> number)
                        .map(this::twoDigits)
                        .orElse(BLANK)
                    + "/"
                    + symbol
                    + "-"
                    + issuer.symbol(),
            issuer.place()
                + ", "
                + origin
                    .signing()
                    .map(signed -> Sourced.asked(signed.date(), "--sign-date"))
                    .or(() -> date)
                    .map(this::inWords)
                    .orElseGet(this::blankDate));
    List<String> subjectLines = LineWidth.balanced(subject, SUBJECT_POINTS, SUBJECT_WIDTH);
    return new Frame(
        head,
        new Title(type, subjectLines, rule(width(subjectLines))),
        symbol.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Signature(
                    issuer.signer().authority(), issuer.signer().title(), issuer.signer().name())),
        symbol.isEmpty() ? List.of() : plan.recipients(),
        plan.illustrative(),
        origin);
  }

  /**
   * The frame of a document that bears number and date from its signing on.
   *
   * @param type in capitals
   * @param symbol the type's letters in a document number
   */
  public Frame draft(String type, String symbol, String subject) {
    return of(type, symbol, Optional.empty(), Optional.empty(), subject);
  }

  /**
   * The frame of minutes: their head bears no place and date, which stand in the text, and two
   * people sign (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9).
   */
  Frame minutes(String subject, List<String> recipients) {
    Frame frame = draft("BIÊN BẢN", "BB", subject);
    Head head = frame.head();
    return new Frame(
        new Head(
            head.superior(), head.issuer(), head.issuerRule(), head.mottoRule(), head.number(), ""),
        frame.title(),
        Optional.empty(),
        recipients,
        frame.illustrative(),
        origin);
  }

  /**
   * The frame of a công văn: it bears no name of a type, and its subject stands below its number
   * (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 5b).
   */
  Frame letter(String subject) {
    Frame named = draft("", "X", subject);
    Head head = named.head();
    String filed =
        plan.recipients().stream()
            .filter(one -> one.startsWith("Lưu"))
            .findFirst()
            .orElse("Lưu: VT");
    return new Frame(
        new Head(
            head.superior(),
            head.issuer(),
            head.issuerRule(),
            head.mottoRule(),
            "Số: " + number() + "/" + issuer.symbol(),
            head.placeAndDate()),
        new Title("", LineWidth.balanced("V/v " + subject, LETTER_POINTS, NAME_WIDTH - 4), 0),
        named.signature(),
        List.of("Như trên", filed),
        named.illustrative(),
        origin);
  }

  /**
   * Where an appendix says to which document it belongs.
   *
   * @param symbol what follows the number
   */
  String attached(String type, String symbol) {
    return "(Kèm theo "
        + type
        + " số "
        + number()
        + "/"
        + symbol
        + " "
        + origin
            .signing()
            .map(signed -> Sourced.asked(signed.date(), "--sign-date"))
            .map(this::inWords)
            .orElseGet(this::blankDate)
        + " của "
        + issuer.name()
        + ")";
  }

  /** The frame of a paper that a village makes out for the issuer and dates itself. */
  Frame ofVillage(String type, String village, String subject) {
    Frame commune = draft(type, "", subject);
    List<String> villageLines = lines(village);
    Head head =
        new Head(
            commune.head().issuer(),
            villageLines,
            rule(width(villageLines)),
            commune.head().mottoRule(),
            "",
            issuer.place() + ", " + blankDate(Figures.year(plan, notes)));
    return new Frame(
        head, commune.title(), Optional.empty(), List.of(), plan.illustrative(), origin);
  }

  private String number() {
    return origin
        .signing()
        .map(signed -> Sourced.asked(signed.number(), "--number"))
        .map(this::twoDigits)
        .orElse(BLANK);
  }

  /** A draft goes out in the year in which it is made: a year's report in the January after it. */
  private String blankDate() {
    return blankDate(
        notes.of(LocalDate.parse(origin.at()).getYear(), () -> Source.asked("--at", origin.at())));
  }

  private static String blankDate(String year) {
    return "ngày" + BLANK + "tháng" + BLANK + "năm " + year;
  }

  /** Numbers under 10 take a leading zero. */
  private String twoDigits(Sourced<Integer> number) {
    return notes.of((number.value() < 10 ? "0" : "") + number.value(), number.source());
  }

  private String inWords(Sourced<LocalDate> date) {
    return notes.of(Dates.inWords(date.value()), date.source());
  }

  private static List<String> lines(String name) {
    String capitals = name.toUpperCase(Locale.ROOT);
    Matcher unit = UNIT.matcher(capitals);
    if (LineWidth.millimetres(capitals, NAME_POINTS) <= NAME_WIDTH) {
      return List.of(capitals);
    }
    return unit.find()
        ? List.of(capitals.substring(0, unit.start()), capitals.substring(unit.end()))
        : LineWidth.balanced(capitals, NAME_POINTS, NAME_WIDTH);
  }

  private static int width(List<String> lines) {
    return lines.stream()
        .mapToInt(line -> LineWidth.millimetres(line, NAME_POINTS))
        .max()
        .orElse(0);
  }

  private static int rule(int width) {
    return (int) Math.round(width * RULE);
  }
}
