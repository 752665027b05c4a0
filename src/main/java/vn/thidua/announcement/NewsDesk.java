package vn.thidua.announcement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.thidua.calendar.CanChi;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.LunarDay;
import vn.thidua.document.Figures;
import vn.thidua.document.Footnotes;
import vn.thidua.document.Origin;
import vn.thidua.document.Source;
import vn.thidua.document.Sourced;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Places;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReviewKind;
import vn.thidua.plan.Village;
import vn.thidua.text.Sentences;

/** Composes what is announced of the plan itself, and of the reports that are awaited. */
public final class NewsDesk {
  private static final String COMMITTEE = "Ủy ban nhân dân ";

  private final Plan plan;
  private final LocalDate at;
  private final Footnotes notes;

  /**
   * @param at the day on which it is announced
   * @param notes takes down where the figures come from
   */
  public NewsDesk(Plan plan, LocalDate at, Footnotes notes) {
    this.notes = notes;
    this.plan = plan;
    this.at = at;
  }

  /** Who announces. */
  public Masthead masthead(Origin origin) {
    return new Masthead(
        commune(plan),
        plan.issuer().name(),
        plan.issuer().shortName(),
        Figures.years(plan, notes),
        notes.of(Dates.inWords(at), this::day),
        notes.of(Dates.numeric(at), this::day),
        plan.villageLabel(),
        plan.illustrative(),
        origin);
  }

  private Source day() {
    return Source.asked("--at", at.toString());
  }

  /** What stands in a file, however it is printed. */
  private String written(String printed, Object value, Places places, String key) {
    return notes.of(printed, Sourced.written(value, places.of(key)).source());
  }

  /** {@code xã Kim Hoa}: the issuer without the word for its office. */
  private static String commune(Plan plan) {
    String issuer = plan.issuer().name();
    return issuer.startsWith(COMMITTEE) ? issuer.substring(COMMITTEE.length()) : issuer;
  }

  /** The launch of a phase. */
  public LaunchView launch(Phase phase) {
    return new LaunchView(
        Sentences.lowered(phase.name()),
        notes.written(phase.span().years(), phase.places().of("from")),
        from(phase, Dates.inWords(phase.span().from())),
        to(phase, Dates.inWords(phase.span().to())),
        from(phase, Dates.numeric(phase.span().from()))
            + " - "
            + to(phase, Dates.numeric(phase.span().to())),
        phase.anniversaries().stream().map(this::occasion).toList(),
        Sentences.ended(Sentences.raised(phase.aim())),
        plan.movements().stream().map(Movement::name).toList(),
        written(
            Dates.inWords(phase.review().due()),
            phase.review().due(),
            phase.review().places(),
            "due"),
        phase.review().kind() == ReviewKind.FINAL ? "tổng kết" : "sơ kết",
        notes.written(
            String.valueOf(plan.reporting().dueDay()), plan.reporting().places().of("due_day")));
  }

  private String from(Phase phase, String printed) {
    return written(printed, phase.span().from(), phase.places(), "from");
  }

  private String to(Phase phase, String printed) {
    return written(printed, phase.span().to(), phase.places(), "to");
  }

  private String occasion(Anniversary anniversary) {
    return anniversary
            .years()
            .map(
                years ->
                    "kỷ niệm "
                        + notes.written(years.toString(), anniversary.places().of("years"))
                        + " năm ")
            .orElse("")
        + anniversary.name();
  }

  /** An anniversary of a phase; its count of years is reckoned, whatever the plan prints. */
  public AnniversaryView anniversary(Celebration celebration) {
    Anniversary anniversary = celebration.anniversary();
    Phase phase = celebration.phase();
    LocalDate day = celebration.date();
    Optional<LunarDay> lunar = anniversary.lunar();
    return new AnniversaryView(
        anniversary.name(),
        celebration.years() > 0
            ? Optional.of(notes.of(celebration.years(), () -> years(celebration)))
            : Optional.empty(),
        notes.of(Dates.inWords(day), () -> kept(celebration)),
        notes.of(Dates.numeric(day), () -> kept(celebration)),
        lunar.isEmpty()
            ? Optional.of(
                written(
                    Dates.numeric(anniversary.origin()),
                    anniversary.origin(),
                    anniversary.places(),
                    "from"))
            : Optional.empty(),
        lunar.map(
            date ->
                notes.written(
                        "ngày " + date.day() + " tháng " + date.month(),
                        anniversary.places().of("lunar"))
                    + " năm "
                    + CanChi.of(day.getYear())
                    + " âm lịch"),
        when(day),
        Sentences.lowered(phase.name()),
        Sentences.ended(Sentences.raised(phase.aim())));
  }

  private static Source kept(Celebration celebration) {
    Anniversary anniversary = celebration.anniversary();
    return Source.computed(
            "day_kept",
            "the day of the origin in the phase's year",
            Map.of(
                "origin",
                Source.written(
                    anniversary.places().of(anniversary.lunar().isPresent() ? "lunar" : "from")),
                "phase",
                Source.written(celebration.phase().places().of("from"))))
        .exactly(celebration.date());
  }

  private static Source years(Celebration celebration) {
    Anniversary anniversary = celebration.anniversary();
    return Source.computed(
            "years",
            "kept − origin",
            Map.of(
                "kept",
                kept(celebration),
                "origin",
                Source.written(anniversary.places().of("from")).exactly(anniversary.origin())))
        .exactly(String.valueOf(celebration.years()));
  }

  private Optional<String> when(LocalDate day) {
    long days = ChronoUnit.DAYS.between(at, day);
    if (days < 0) {
      return Optional.empty();
    }
    return Optional.of(
        days == 0
            ? "hôm nay"
            : days == 1 ? "ngày mai" : "còn " + notes.of(days, () -> apart(day)) + " ngày nữa");
  }

  /** The days between the day of the announcement and another. */
  private Source apart(LocalDate day) {
    return Source.computed(
            "days",
            "day − at",
            Map.of("at", day(), "day", Source.computed("day", "given", Map.of()).exactly(day)))
        .exactly(String.valueOf(Math.abs(ChronoUnit.DAYS.between(at, day))));
  }

  /**
   * A reminder of a month's reports.
   *
   * @param received whether a village's report for a month has come
   */
  public ReminderView reminder(YearMonth month, BiPredicate<Village, YearMonth> received) {
    LocalDate due = plan.reporting().due(month);
    List<Village> expected = plan.villages().stream().filter(v -> v.existsOn(due)).toList();
    List<String> missing =
        expected.stream()
            .filter(village -> !received.test(village, month))
            .map(Village::name)
            .toList();
    return new ReminderView(
        notes.of(Dates.numeric(month), () -> Source.asked("month", month.toString())),
        written(Dates.inWords(due), due, plan.reporting().places(), "due_day"),
        written(Dates.numeric(due), due, plan.reporting().places(), "due_day"),
        due.isBefore(at),
        notes.of(Math.abs(ChronoUnit.DAYS.between(at, due)), () -> apart(due)),
        notes.of(expected.size(), () -> those("expected", expected)),
        notes.of(
            expected.size() - missing.size(),
            () ->
                those(
                    "received",
                    expected.stream().filter(one -> received.test(one, month)).toList())),
        missing);
  }

  private static Source those(String what, List<Village> villages) {
    Map<String, Source> counted = new LinkedHashMap<>();
    villages.forEach(one -> counted.put(one.id().value(), Source.written(one.places().of("name"))));
    return Source.counted(what, counted);
  }

  /**
   * The month of which one is reminded on the day: the last whose reports are overdue and have not
   * all come, else the next that falls due.
   */
  public Optional<YearMonth> toRemind(BiPredicate<Village, YearMonth> received) {
    List<YearMonth> overdue =
        plan.months().stream()
            .filter(month -> plan.reporting().due(month).isBefore(at))
            .filter(month -> !reminder(month, received).missing().isEmpty())
            .toList();
    return overdue.isEmpty()
        ? plan.months().stream()
            .filter(month -> !plan.reporting().due(month).isBefore(at))
            .findFirst()
        : Optional.of(overdue.get(overdue.size() - 1));
  }
}
