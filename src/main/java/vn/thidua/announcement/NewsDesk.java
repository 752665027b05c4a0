package vn.thidua.announcement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.thidua.calendar.CanChi;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.LunarDay;
import vn.thidua.document.Origin;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReviewKind;
import vn.thidua.plan.Village;
import vn.thidua.text.Sentences;

/** Composes what is announced of the plan itself, and of the reports that are awaited. */
public final class NewsDesk {
  private static final String COMMITTEE = "Ủy ban nhân dân ";

  private final Plan plan;
  private final LocalDate at;

  /**
   * @param at the day on which it is announced
   */
  public NewsDesk(Plan plan, LocalDate at) {
    this.plan = plan;
    this.at = at;
  }

  /** Who announces. */
  public Masthead masthead(Origin origin) {
    return new Masthead(
        commune(plan),
        plan.issuer().name(),
        plan.issuer().shortName(),
        plan.span().years(),
        Dates.inWords(at),
        Dates.numeric(at),
        plan.villageLabel(),
        plan.illustrative(),
        origin);
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
        phase.span().years(),
        Dates.inWords(phase.span().from()),
        Dates.inWords(phase.span().to()),
        Dates.numeric(phase.span().from()) + " - " + Dates.numeric(phase.span().to()),
        phase.anniversaries().stream().map(NewsDesk::occasion).toList(),
        Sentences.ended(Sentences.raised(phase.aim())),
        plan.movements().stream().map(Movement::name).toList(),
        Dates.inWords(phase.review().due()),
        phase.review().kind() == ReviewKind.FINAL ? "tổng kết" : "sơ kết",
        String.valueOf(plan.reporting().dueDay()));
  }

  private static String occasion(Anniversary anniversary) {
    return anniversary.years().map(years -> "kỷ niệm " + years + " năm ").orElse("")
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
            ? Optional.of(String.valueOf(celebration.years()))
            : Optional.empty(),
        Dates.inWords(day),
        Dates.numeric(day),
        lunar.isEmpty() ? Optional.of(Dates.numeric(anniversary.origin())) : Optional.empty(),
        lunar.map(
            date ->
                "ngày "
                    + date.day()
                    + " tháng "
                    + date.month()
                    + " năm "
                    + CanChi.of(day.getYear())
                    + " âm lịch"),
        when(day),
        Sentences.lowered(phase.name()),
        Sentences.ended(Sentences.raised(phase.aim())));
  }

  private Optional<String> when(LocalDate day) {
    long days = ChronoUnit.DAYS.between(at, day);
    if (days < 0) {
      return Optional.empty();
    }
    return Optional.of(
        days == 0 ? "hôm nay" : days == 1 ? "ngày mai" : "còn " + days + " ngày nữa");
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
        Dates.numeric(month),
        Dates.inWords(due),
        Dates.numeric(due),
        due.isBefore(at),
        String.valueOf(Math.abs(ChronoUnit.DAYS.between(at, due))),
        String.valueOf(expected.size()),
        String.valueOf(expected.size() - missing.size()),
        missing);
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
