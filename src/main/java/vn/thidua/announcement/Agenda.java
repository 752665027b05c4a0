package vn.thidua.announcement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.thidua.announcement.AgendaItem.Kind;
import vn.thidua.announcement.AgendaItem.Responsible;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReviewKind;
import vn.thidua.plan.Role;
import vn.thidua.plan.Village;
import vn.thidua.text.Sentences;

/**
 * What a campaign has on which day: reports, launches, anniversaries, reviews.
 *
 * @param items in the order of days, then kinds, then hours, then as the plan has them
 */
public record Agenda(List<AgendaItem> items) {
  /** Of equal ones in the plan's order: village 4 before village 10. */
  private static final Comparator<AgendaItem> ORDER =
      Comparator.comparing(AgendaItem::date)
          .thenComparing(AgendaItem::kind)
          .thenComparing(item -> item.hours().map(AgendaItem.Hours::from).orElse(LocalTime.MIN));

  public Agenda {
    items = items.stream().sorted(ORDER).toList();
  }

  /**
   * All of a plan's days, as known on a day.
   *
   * @param received whether a village's report for a month has come
   */
  public static Agenda of(Plan plan, LocalDate at, BiPredicate<Village, YearMonth> received) {
    return new Agenda(
        Stream.concat(
                reports(plan, received),
                plan.phases().stream().flatMap(phase -> phase(plan, phase, at)))
            .toList());
  }

  /** The same with the council's meetings and the broadcasts. */
  public Agenda with(Plan plan, List<Meeting> meetings, List<Broadcast> broadcasts, LocalDate at) {
    return new Agenda(
        Stream.of(
                items.stream(),
                meetings.stream().map(meeting -> meeting(plan, meeting, at)),
                broadcasts.stream().map(broadcast -> broadcast.item(plan, at)))
            .flatMap(all -> all)
            .toList());
  }

  private static AgendaItem meeting(Plan plan, Meeting meeting, LocalDate at) {
    String phase =
        meeting
            .phase()
            .flatMap(plan::phase)
            .map(Phase::name)
            .map(Sentences::lowered)
            .orElse("thi đua năm " + plan.span().years());
    return new AgendaItem(
        meeting.date(),
        Optional.empty(),
        Kind.MEETING,
        "meeting-" + meeting.id(),
        "Họp Hội đồng xét khen thưởng " + phase,
        who(plan, Role.COUNCIL),
        List.of("commend", "check"),
        meeting.date().isBefore(at));
  }

  /** What is overdue, then what falls on the days from {@code at} to {@code until}. */
  public List<AgendaItem> due(LocalDate at, LocalDate until) {
    Span days = new Span(at, until);
    return Stream.concat(
            items.stream().filter(item -> item.overdue(at)),
            items.stream().filter(item -> !item.done() && days.contains(item.date())))
        .toList();
  }

  private static Stream<AgendaItem> reports(Plan plan, BiPredicate<Village, YearMonth> received) {
    return plan.months().stream()
        .flatMap(
            month -> {
              LocalDate due = plan.reporting().due(month);
              return plan.villages().stream()
                  .filter(village -> village.existsOn(due))
                  .map(
                      village ->
                          new AgendaItem(
                              due,
                              Optional.empty(),
                              Kind.REPORT,
                              "report-" + month + "-" + village.id(),
                              "Báo cáo tháng " + Dates.numeric(month),
                              Optional.of(
                                  new Responsible(
                                      village.id().value(),
                                      plan.villageLabel() + " " + village.name())),
                              List.of("import"),
                              received.test(village, month)));
            });
  }

  private static Stream<AgendaItem> phase(Plan plan, Phase phase, LocalDate at) {
    String name = Sentences.lowered(phase.name());
    String id = phase.id().value();
    boolean last = phase.review().kind() == ReviewKind.FINAL;
    return Stream.concat(
        Stream.of(
            new AgendaItem(
                phase.span().from(),
                Optional.empty(),
                Kind.LAUNCH,
                "launch-" + id,
                "Phát động " + name,
                who(plan, Role.CULTURE_OFFICER),
                List.of("announce", "launch", id),
                phase.span().from().isBefore(at)),
            new AgendaItem(
                phase.review().due(),
                Optional.empty(),
                Kind.REVIEW,
                "review-" + id,
                (last ? "Tổng kết " : "Sơ kết ") + name,
                who(plan, Role.COUNCIL),
                List.of("report", "phase", id),
                phase.review().done().filter(day -> !day.isAfter(at)).isPresent()),
            new AgendaItem(
                phase.span().to(),
                Optional.empty(),
                Kind.PHASE_END,
                "end-" + id,
                "Kết thúc " + name,
                Optional.empty(),
                List.of("rank", "--phase", id),
                phase.span().to().isBefore(at))),
        Celebration.of(phase).stream().map(one -> anniversary(plan, one, at)));
  }

  private static AgendaItem anniversary(Plan plan, Celebration celebration, LocalDate at) {
    LocalDate date = celebration.date();
    return new AgendaItem(
        date,
        Optional.empty(),
        Kind.ANNIVERSARY,
        celebration.id(),
        celebration.title(),
        who(plan, Role.CULTURE_OFFICER),
        List.of("announce", "anniversary", celebration.anniversary().origin().toString()),
        date.isBefore(at));
  }

  /** The first body with that role; the issuer where the plan names none. */
  static Optional<Responsible> who(Plan plan, Role role) {
    return Optional.of(
        plan.bodies().stream()
            .filter(body -> body.role().filter(role::equals).isPresent())
            .map(body -> new Responsible(body.id().value(), body.name()))
            .findFirst()
            .orElse(new Responsible("", plan.issuer().shortName())));
  }
}
