package vn.thidua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.thidua.announcement.AgendaCalendar;
import vn.thidua.announcement.Announcements;
import vn.thidua.announcement.Broadcast;
import vn.thidua.announcement.BroadcastNotice;
import vn.thidua.announcement.BroadcastSchedule;
import vn.thidua.announcement.BroadcastWords;
import vn.thidua.announcement.Masthead;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.Span;
import vn.thidua.document.Format;
import vn.thidua.document.Origin;
import vn.thidua.document.TemplateFault;
import vn.thidua.document.Templates;
import vn.thidua.plan.Plan;

/**
 * {@code announce schedule}: what is read when on the loudspeakers, as a table, as data, as an
 * official paper for the notice board, or as the texts themselves.
 */
final class AnnounceSchedule {
  static final List<String> NAMES = List.of("schedule", "lich-phat");

  private static final String SCRIPTS = "txt";

  private final Invocation call;

  AnnounceSchedule(Invocation call) {
    this.call = call;
  }

  int run() {
    call.operand(1)
        .ifPresent(
            extra -> {
              throw Failure.usage(call.messages().get("error.operand-extra", extra));
            });
    Path folder = call.planFolder();
    Plan plan = MeasuredPlan.plan(call, folder);
    if (plan.loudspeaker().slots().isEmpty()) {
      throw Failure.usage(call.messages().get("error.no-broadcasts"));
    }
    Span days = days();
    PlannedBroadcasts planned =
        new PlannedBroadcasts(call, folder, plan, ReceivedReports.of(call, folder, plan));
    DocumentFiles files = new DocumentFiles(call);
    try {
      BroadcastSchedule schedule = planned.broadcasts().whole().on(days);
      write(plan, schedule, days, files, planned.masthead());
      ScheduleWords words = new ScheduleWords(call.messages());
      if (schedule.broadcasts().isEmpty()) {
        call.say(words.nothing(days, plan.span()));
      }
      words.missed(schedule.missed()).forEach(call::say);
    } catch (TemplateFault fault) {
      throw files.failed(fault);
    }
    return Exit.FINE;
  }

  /** From {@code --from}, else the day of the call, to {@code --to}, else a week. */
  private Span days() {
    LocalDate from = day("--from").orElse(call.at());
    LocalDate to = day("--to").orElse(from.plusDays(6));
    if (to.isBefore(from)) {
      throw Failure.usage(call.messages().get("error.days", from, to));
    }
    return new Span(from, to);
  }

  private Optional<LocalDate> day(String option) {
    return call.option(option)
        .map(
            text ->
                Dates.parse(text)
                    .orElseThrow(
                        () -> Failure.usage(call.messages().get("error.date", option, text))));
  }

  private void write(
      Plan plan, BroadcastSchedule schedule, Span days, DocumentFiles files, Masthead masthead) {
    String format = call.option("--format").orElse("text");
    String name = plan.id() + "-lich-phat-" + days.from() + "-" + days.to();
    if (format.equals(SCRIPTS)) {
      files.write(scripts(plan, schedule, files, masthead));
    } else if (Format.named(format.split(",", -1)[0]).isPresent()) {
      Origin origin = new InputFiles(call, call.planFolder()).origin(plan, call.at());
      files.write(
          ComposedDocument.of(
              "announcements/schedule.notice.ftlh",
              name,
              notes -> BroadcastNotice.of(plan, schedule, days, origin),
              origin,
              List.of(plan),
              Exit.FINE),
          Map.of());
    } else {
      Map<String, Supplier<String>> formats = new LinkedHashMap<>();
      formats.put("text", () -> new ScheduleText(call).of(schedule));
      formats.put("json", () -> ScheduleJson.of(call, plan, days, schedule));
      formats.put("csv", () -> ScheduleCsv.of(call.messages(), schedule));
      formats.put(
          "ics",
          () ->
              AgendaCalendar.of(
                  plan,
                  schedule.broadcasts().stream().map(one -> one.item(plan, call.at())).toList(),
                  call.at()));
      DataOutput.print(call, formats);
    }
  }

  /** What is read in each broadcast, word for word. */
  private Map<Path, byte[]> scripts(
      Plan plan, BroadcastSchedule schedule, DocumentFiles files, Masthead masthead) {
    Announcements announcements =
        new Announcements(new Templates(call.planFolder()), plan.loudspeaker());
    Map<Path, byte[]> scripts = new LinkedHashMap<>();
    for (Broadcast broadcast : schedule.broadcasts()) {
      String text =
          announcements
              .programme(masthead, broadcast.entries().stream().map(Broadcast.Entry::text).toList())
              .text();
      scripts.put(
          files
              .folder()
              .resolve(
                  plan.id()
                      + "-ban-tin-"
                      + broadcast.date()
                      + "-"
                      + BroadcastWords.time(broadcast.time()).replace(":", "")
                      + ".txt"),
          text.getBytes(StandardCharsets.UTF_8));
    }
    return scripts;
  }
}
