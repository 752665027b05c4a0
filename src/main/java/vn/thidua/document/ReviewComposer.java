package vn.thidua.document;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.Period;
import vn.thidua.calendar.ReportingMonths;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportSection;
import vn.thidua.plan.ReviewKind;
import vn.thidua.progress.PhaseProgress;
import vn.thidua.progress.Progress;
import vn.thidua.text.Sentences;

/** Composes the reports on a month, a quarter, a phase, half a year and the year. */
public final class ReviewComposer {
  /** More bars would fill a page. */
  private static final int MOST_WEAK = 12;

  private final ReviewMaterial material;
  private final Progress progress;
  private final Plan plan;
  private final Figures figures;
  private final Footnotes notes;
  private final Frames frames;
  private final Assessed assessed;

  /**
   * @param notes takes down where the figures come from
   */
  public ReviewComposer(ReviewMaterial material, Origin origin, Footnotes notes) {
    this.material = material;
    this.progress = material.progress();
    this.plan = progress.plan();
    this.figures = Figures.of(progress, notes);
    this.notes = notes;
    this.frames = new Frames(plan, origin, notes);
    this.assessed = new Assessed(progress);
  }

  /**
   * What a report is about.
   *
   * @param days in which what happened belongs to it
   * @param period the months whose own figures are told; absent where only what adds up is
   * @param next the time that its tasks are for
   * @param nextYear the year that the tasks prepare
   */
  private record Occasion(
      String subject,
      String occasion,
      Span days,
      Optional<Period> period,
      String next,
      Optional<String> nextYear) {}

  /** Báo cáo tháng. */
  public ReviewView month(YearMonth month) {
    String period = month.toString();
    String name = "phong trào thi đua tháng " + asked(Dates.numeric(month), period);
    YearMonth next = month.plusMonths(1);
    return view(
        new Occasion(
            "Kết quả " + name,
            "kết quả " + name,
            plan.reporting().months().days(month),
            Optional.of(new Period(month, month)),
            later(next, "THÁNG " + next(Dates.numeric(next), period)),
            Optional.empty()),
        Optional.empty());
  }

  /**
   * Báo cáo quý.
   *
   * @param quarter three months
   */
  public ReviewView quarter(Period quarter) {
    String period = quarter.first() + ".." + quarter.last();
    String name = "phong trào thi đua quý " + ofYear(quarter, year -> asked(year, period));
    Period next = following(quarter, 3);
    return view(
        new Occasion(
            "Kết quả " + name,
            "kết quả " + name,
            days(quarter),
            Optional.of(quarter),
            later(
                next.first(),
                "QUÝ " + ofYear(next, year -> next(year, period)).toUpperCase(Locale.ROOT)),
            Optional.empty()),
        Optional.empty());
  }

  private static String ofYear(Period quarter, UnaryOperator<String> noted) {
    return Rows.roman(quarter.last().getMonthValue() / 3)
        + " năm "
        + noted.apply(String.valueOf(quarter.first().getYear()));
  }

  /** What names the period that was asked for. */
  private String asked(String printed, String period) {
    return notes.of(printed, Sourced.asked(period, "--period").source());
  }

  /** What a period is called. */
  private String called(Period period) {
    return period.isMonth()
        ? "tháng"
        : period.first().plusMonths(2).equals(period.last())
            ? "quý"
            : months(period.first() + ".." + period.last()) + " tháng";
  }

  /** How many months half a year has. */
  private String months(String period) {
    return notes.of(
        "06",
        () ->
            Source.computed(
                    "months",
                    "months of the period",
                    Map.of("period", Source.asked("--period", period)))
                .exactly("6"));
  }

  /** What names the period after it. */
  private String next(String printed, String period) {
    return notes.of(
        printed,
        () ->
            Source.computed(
                "next_period",
                "the period after",
                Map.of("period", Source.asked("--period", period))));
  }

  private static Period following(Period period, int months) {
    return new Period(period.first().plusMonths(months), period.last().plusMonths(months));
  }

  /**
   * Báo cáo sơ kết of the first half of a year; of the second báo cáo kết quả, since the whole year
   * has its own.
   *
   * @param half six months
   */
  public ReviewView halfYear(Period half) {
    boolean first = half.first().getMonthValue() == 1;
    int year = half.first().getYear();
    String period = half.first() + ".." + half.last();
    String name =
        "phong trào thi đua "
            + months(period)
            + " tháng "
            + (first ? "đầu năm " : "cuối năm ")
            + asked(String.valueOf(year), period);
    String next =
        later(
            half.last().plusMonths(1),
            first
                ? months(period) + " THÁNG CUỐI NĂM " + next(String.valueOf(year), period)
                : "NĂM " + next(String.valueOf(year + 1), period));
    return view(
        new Occasion(
            (first ? "Sơ kết " : "Kết quả ")
                + name
                + "; phương hướng, nhiệm vụ "
                + next.toLowerCase(Locale.ROOT),
            "kết quả " + name,
            days(half),
            Optional.of(half),
            next,
            Optional.empty()),
        Optional.empty());
  }

  /** Báo cáo sơ kết or tổng kết of a phase. */
  public ReviewView phase(Phase phase, PhaseProgress measured) {
    String name = Sentences.lowered(phase.name());
    String kind = phase.review().kind() == ReviewKind.FINAL ? "Tổng kết " : "Sơ kết ";
    String with = phase.review().with().map(text -> ", gắn với " + text).orElse("");
    ReviewView.PhaseFacts facts =
        new ReviewView.PhaseFacts(
            PlanComposer.span(phase, notes),
            phase.anniversaries().stream()
                .map(one -> PlanComposer.anniversary(one, notes))
                .toList(),
            Sentences.ended(Sentences.raised(phase.aim())),
            new PhaseRows(figures, measured).of());
    return view(
        new Occasion(
            kind + name + with,
            "kết quả "
                + name
                + " năm "
                + notes.written(phase.span().years(), phase.places().of("from")),
            phase.span(),
            Optional.empty(),
            "THỜI GIAN TỚI",
            Optional.empty()),
        Optional.of(facts));
  }

  /**
   * Báo cáo tổng kết of the year, with the tasks of the next where the plan is a year's; while the
   * plan's time still runs, only an interim review.
   */
  public ReviewView year() {
    String name = "phong trào thi đua năm " + figures.years();
    boolean oneYear = plan.span().from().getYear() == plan.span().to().getYear();
    Optional<String> next =
        assessed.over() && oneYear ? Optional.of(figures.nextYear()) : Optional.empty();
    String when = next.map(year -> "năm " + year).orElse("thời gian tới");
    return view(
        new Occasion(
            (assessed.over() ? "Tổng kết " : "Sơ kết ") + name + "; phương hướng, nhiệm vụ " + when,
            "kết quả " + name,
            plan.span(),
            Optional.empty(),
            when.toUpperCase(Locale.ROOT),
            next),
        Optional.empty());
  }

  /** After the plan's last month there is no next of the same plan. */
  private String later(YearMonth next, String words) {
    return plan.months().contains(next) || !Prospect.isYear(plan) || next.getMonthValue() == 1
        ? words
        : "THỜI GIAN TỚI";
  }

  private Span days(Period period) {
    ReportingMonths months = plan.reporting().months();
    return new Span(months.days(period.first()).from(), months.days(period.last()).to());
  }

  private ReviewView view(Occasion occasion, Optional<ReviewView.PhaseFacts> phase) {
    VillageRows villages = new VillageRows(figures);
    return new ReviewView(
        frames.draft("BÁO CÁO", "BC", occasion.subject()),
        plan.issuer().name(),
        plan.title(),
        occasion.occasion(),
        figures.until(),
        figures.estimatedUntil(),
        occasion.period().map(this::called),
        Prospect.isYear(plan) ? "kế hoạch năm" : "kế hoạch",
        phase,
        assessed.over(),
        assessed.counted(figures),
        new Charts(figures).weak(MOST_WEAK),
        new Charts(figures).villages(),
        new Rows(figures, occasion.period())
            .movements(indicator -> Optional.of(Measured.of(indicator))),
        plan.villageLabel(),
        villages.reporting(progress.reporting().villages()),
        villages.of(),
        villages.silent(),
        material.league().map(villages::of).orElse(List.of()),
        texts(occasion),
        occasion.next());
  }

  private ReviewView.Texts texts(Occasion occasion) {
    Narratives texts = new Narratives(material.texts());
    Weaknesses weaknesses = new Weaknesses(figures);
    Tasks tasks = new Tasks(figures);
    List<Commendation> known =
        material.commendations().stream()
            .filter(one -> !one.decidedOn().isAfter(progress.asOf().known()))
            .toList();
    return new ReviewView.Texts(
        texts.of(ReportSection.SITUATION, List.of()),
        texts.of(ReportSection.STRENGTHS, new Strengths(figures).sentences()),
        texts.of(ReportSection.WEAKNESSES, weaknesses.sentences()),
        texts.of(ReportSection.CAUSES, weaknesses.causes()),
        texts.of(ReportSection.EXEMPLARS, Exemplars.in(occasion.days(), plan, known, notes)),
        texts.of(ReportSection.DIRECTIONS, tasks.directions(occasion.nextYear())),
        texts.of(ReportSection.PETITIONS, tasks.petitions()));
  }
}
