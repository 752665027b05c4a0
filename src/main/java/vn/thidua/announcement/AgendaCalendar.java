package vn.thidua.announcement;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.Related;
import biweekly.property.CalendarScale;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import vn.thidua.announcement.AgendaItem.Hours;
import vn.thidua.announcement.AgendaItem.Kind;
import vn.thidua.announcement.AgendaItem.Responsible;
import vn.thidua.plan.Plan;

/**
 * An agenda as an iCalendar file (RFC 5545): a day or an hour for each item, those that several
 * villages share as one, with an alarm before it. The UIDs stay the same from one file to the next,
 * so that a client takes a newer file for the same events.
 */
public final class AgendaCalendar {
  private static final String ZONE = "Asia/Ho_Chi_Minh";
  private static final int HOURS = 7;

  /** Before a broadcast, for who reads it. */
  private static final Duration PREPARATION = Duration.builder().prior(true).minutes(30).build();

  /** Of a whole day, an alarm rings at eight in the morning. */
  private static final int BEFORE_MIDNIGHT = 16;

  private AgendaCalendar() {}

  /**
   * The file, with the line ends of the RFC.
   *
   * @param at the day that stands as the file's own; nothing else tells when it was made
   */
  public static String of(Plan plan, List<AgendaItem> items, LocalDate at) {
    ICalendar calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId("-//thidua//thidua//VI");
    calendar.setCalendarScale(CalendarScale.gregorian());
    calendar.addExperimentalProperty("X-WR-CALNAME", plan.issuer().shortName() + ": thi đua");
    calendar.addExperimentalProperty("X-WR-TIMEZONE", ZONE);
    AgendaItem.shared(items).forEach(all -> calendar.addEvent(event(plan, all, at)));
    calendar.getTimezoneInfo().setDefaultTimezone(zone());
    return Biweekly.write(calendar).go();
  }

  private static VEvent event(Plan plan, List<AgendaItem> all, LocalDate at) {
    AgendaItem item = all.get(0);
    VEvent event = new VEvent();
    event.setUid(plan.id() + "-" + id(item) + "@thidua");
    event.setDateTimeStamp(Date.from(at.atStartOfDay().toInstant(ZoneOffset.ofHours(HOURS))));
    event.setDateStart(
        new DateStart(
            item.hours()
                .map(hours -> begin(item.date(), hours))
                .orElseGet(() -> day(item.date()))));
    event.setDateEnd(
        new DateEnd(
            item.hours()
                .map(hours -> end(item.date(), hours))
                .orElseGet(() -> day(item.date().plusDays(1)))));
    event.setSummary(item.title());
    List<String> described = new ArrayList<>();
    described.add(
        String.join(
            ", ", all.stream().flatMap(one -> one.who().stream()).map(Responsible::name).toList()));
    item.hours().ifPresent(hours -> described.addAll(hours.programme()));
    described.add(item.command().isEmpty() ? "" : "thidua " + String.join(" ", item.command()));
    event.setDescription(
        described.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    event.addCategories(category(item.kind()));
    event.setTransparency(
        item.hours().isPresent() ? Transparency.opaque() : Transparency.transparent());
    event.addAlarm(
        VAlarm.display(
            new Trigger(
                item.hours().isPresent() ? PREPARATION : morning(item.kind()), Related.START),
            item.title()));
    return event;
  }

  private static Duration morning(Kind kind) {
    return Duration.builder().prior(true).days(daysBefore(kind) - 1).hours(BEFORE_MIDNIGHT).build();
  }

  private static ICalDate begin(LocalDate date, Hours hours) {
    return new ICalDate(
        Date.from(date.atTime(hours.from()).toInstant(ZoneOffset.ofHours(HOURS))), true);
  }

  private static ICalDate end(LocalDate date, Hours hours) {
    return new ICalDate(
        Date.from(
            date.atTime(hours.from())
                .plusMinutes(hours.minutes())
                .toInstant(ZoneOffset.ofHours(HOURS))),
        true);
  }

  /** The zone as it has been since 13 June 1975, without which a client would have to guess. */
  private static TimezoneAssignment zone() {
    StandardTime since = new StandardTime();
    since.setDateStart(new DateTimeComponents(1975, 6, 13, 0, 0, 0, false));
    since.setTimezoneOffsetFrom(new UtcOffset(true, HOURS + 1, 0));
    since.setTimezoneOffsetTo(new UtcOffset(true, HOURS, 0));
    since.addTimezoneName("+07");
    VTimezone zone = new VTimezone(ZONE);
    zone.addStandardTime(since);
    return new TimezoneAssignment(TimeZone.getTimeZone(ZONE), zone);
  }

  /** Of reports, whose ids end with the village's, the part that all share. */
  private static String id(AgendaItem item) {
    return item.kind() == Kind.REPORT
        ? item.id().substring(0, "report-2023-05".length())
        : item.id();
  }

  /** Local, whatever zone the machine is in: a date has none. */
  private static ICalDate day(LocalDate date) {
    return new ICalDate(
        new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
  }

  private static int daysBefore(Kind kind) {
    return switch (kind) {
      case REVIEW -> 7;
      case REPORT, ANNIVERSARY, LAUNCH -> 3;
      case PHASE_END -> 1;
      case MEETING -> 2;
      case BROADCAST -> 1;
    };
  }

  private static String category(Kind kind) {
    return switch (kind) {
      case REPORT -> "Báo cáo";
      case LAUNCH -> "Phát động";
      case ANNIVERSARY -> "Kỷ niệm";
      case REVIEW -> "Sơ kết, tổng kết";
      case PHASE_END -> "Kết thúc đợt";
      case MEETING -> "Họp";
      case BROADCAST -> "Phát thanh";
    };
  }
}
