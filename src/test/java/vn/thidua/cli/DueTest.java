package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.announcement.Agenda;
import vn.thidua.announcement.AgendaItem;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.source.PlanFolder;

/** What falls due, as text, data, calendar and mail. */
class DueTest {
  private static final String KIM_HOA = " -p plans/kim-hoa-2023 ";

  @TempDir Path folder;

  @Test
  void every_day_of_four_years_has_an_answer_and_always_the_same() {
    List<Finding> findings = new ArrayList<>();
    Plan plan = new PlanFolder(Path.of("plans/kim-hoa-2023"), findings::add).plan().orElseThrow();
    for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
      LocalDate at = day;
      List<AgendaItem> due = Agenda.of(plan, at, (village, month) -> false).due(at, at.plusDays(7));
      assertThat(Agenda.of(plan, at, (village, month) -> false).due(at, at.plusDays(7)))
          .isEqualTo(due);
      assertThat(due).allMatch(item -> item.overdue(at) || !item.date().isBefore(at));
    }
  }

  @Test
  void the_command_answers_on_every_day_of_four_years_and_twice_the_same() throws IOException {
    Shell shell = new Shell(folder);
    int told = 0;
    for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
      String line = "due -p plans/nho --at " + day;
      Shell.Result once = shell.run(line);
      assertThat(once.exit()).as(line + once.err()).isZero();
      assertThat(shell.run(line)).isEqualTo(once);
      told += once.out().isEmpty() ? 0 : 1;
    }
    assertThat(told).isBetween(300, 1400);
  }

  @Test
  void the_command_itself_answers_the_same_twice_on_days_of_every_year() throws IOException {
    Shell shell = new Shell(folder);
    for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2027; day = day.plusDays(29)) {
      Shell.Result first = shell.run("due" + KIM_HOA + "--within 2w --at " + day);
      assertThat(first.exit()).as(first.err()).isZero();
      assertThat(shell.run("due" + KIM_HOA + "--within 2w --at " + day)).isEqualTo(first);
    }
  }

  @Test
  void a_report_that_came_or_whose_month_was_closed_is_not_due() throws IOException {
    Shell shell = new Shell(folder);
    String before = "due -p plans/nho --at 2024-02-24 --within 1d";
    assertThat(shell.run(before).out()).contains("Báo cáo tháng 02/2024", "thôn Đông, thôn Tây");
    Path reports = Files.createDirectories(folder.resolve("plans/nho/reports/2024-02"));
    Files.writeString(
        reports.resolve("dong.csv"),
        "village,period,indicator,value,reported_on\ndong,2024-02,duong,10,2024-02-23\n");
    assertThat(shell.run(before).out()).contains("thôn Tây").doesNotContain("Đông");

    String after = "due -p plans/nho --at 2024-03-05 --within 1d";
    assertThat(shell.run(after).out()).contains("quá 9 ngày");
    assertThat(shell.run("close 2024-02 -p plans/nho --at 2024-03-04 --by An").exit()).isZero();
    assertThat(shell.run(after).out()).doesNotContain("02/2024");
  }

  @Test
  void a_review_is_due_until_it_was_held() throws IOException {
    Shell shell = new Shell(folder);
    Path phases = folder.resolve("plans/kim-hoa-2023/phases.yaml");
    assertThat(shell.run("due" + KIM_HOA + "--at 2023-06-18").out()).contains("Tổng kết đợt");
    assertThat(shell.run("due" + KIM_HOA + "--at 2023-06-19").out()).doesNotContain("Tổng kết");
    Files.writeString(phases, Files.readString(phases).replaceAll("(?m)^ +done: .*\\n", ""));
    assertThat(shell.run("due" + KIM_HOA + "--at 2023-06-22").out())
        .contains("20/6/2023  quá 2 ngày")
        .contains("thidua van-ban phase dot-1");
  }

  @Test
  void nothing_due_is_nothing_said_and_the_exit_code_tells() throws IOException {
    Shell shell = new Shell(folder);
    Shell.Result quiet = shell.run("due -p plans/nho --at 2024-01-02 --within 0d --exit-code");
    assertThat(quiet.shown()).isEmpty();
    assertThat(shell.run("due -p plans/nho --at 2024-02-24 --exit-code").exit()).isEqualTo(1);
    assertThat(shell.run("due -p plans/nho --at 2024-01-02 --within 0d -f eml --to a@b.vn").out())
        .isEmpty();
  }

  @Test
  void the_anniversary_is_kept_on_its_day_of_the_phase_whatever_year_the_plan_prints()
      throws IOException {
    assertThat(new Shell(folder).run("due" + KIM_HOA + "--at 2023-11-17 --within 1d").out())
        .contains("18/11/2023", "Kỷ niệm 93 năm Ngày thành lập Mặt trận");
  }

  @Test
  void another_program_reads_the_calendar_and_a_later_file_has_the_same_events()
      throws IOException, ParserException {
    Shell shell = new Shell(folder);
    String early = shell.run("calendar" + KIM_HOA + "--at 2023-01-05").out();
    String late = shell.run("calendar" + KIM_HOA + "--at 2023-08-01").out();
    assertThat(uids(early)).hasSizeGreaterThan(20).isEqualTo(uids(late));
    Calendar calendar = parsed(early);
    assertThat(calendar.validate().getEntries()).isEmpty();
    VEvent june =
        calendar.getComponents(Component.VEVENT).stream()
            .map(VEvent.class::cast)
            .filter(event -> event.getSummary().getValue().equals("Báo cáo tháng 6/2023"))
            .findFirst()
            .orElseThrow();
    assertThat(june.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2023, 6, 25));
    assertThat(june.getAlarms()).hasSize(1);
    assertThat(early.lines().map(String::length)).allMatch(length -> length <= 76);
    assertThat(early).contains("\r\n").doesNotContain("\n\n");
  }

  /**
   * Mozilla's ical.js wrote the table of events with {@code src/test/oracle/calendar.js}; a change
   * of the calendar wants the table anew.
   */
  @Test
  void two_parsers_that_know_nothing_of_each_other_see_the_same_days_hours_and_titles()
      throws IOException, ParserException {
    Path table = Path.of("src/test/resources/vn/thidua/announcement/calendar-kim-hoa.tsv");
    List<String> events =
        parsed(new Shell(folder).run("calendar" + KIM_HOA + "--at 2023-01-05").out())
            .getComponents(Component.VEVENT)
            .stream()
            .map(VEvent.class::cast)
            .map(DueTest::row)
            .sorted()
            .toList();
    assertThat(events).hasSizeGreaterThan(250).isEqualTo(Files.readAllLines(table));
  }

  private static String row(VEvent event) {
    Temporal start = event.getDateTimeStart().getDate();
    Temporal end = event.getDateTimeEnd().getDate();
    boolean timed = start instanceof ZonedDateTime;
    String utc = timed ? ((ZonedDateTime) start).toInstant().toString().substring(0, 16) : "";
    String local = timed ? ((ZonedDateTime) start).toLocalDateTime().toString() : start.toString();
    return String.join(
        "\t",
        local,
        String.valueOf(
            timed
                ? ChronoUnit.MINUTES.between(start, end)
                : 1440 * ChronoUnit.DAYS.between(start, end)),
        utc,
        event.getSummary().getValue());
  }

  @Test
  void the_calendar_is_the_same_in_any_time_zone() throws IOException {
    Shell shell = new Shell(folder);
    TimeZone before = TimeZone.getDefault();
    Set<String> calendars = new HashSet<>();
    try {
      for (String zone : List.of("Asia/Ho_Chi_Minh", "America/Sao_Paulo", "Pacific/Kiritimati")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        calendars.add(shell.run("calendar" + KIM_HOA + "--at 2023-01-05").out());
      }
    } finally {
      TimeZone.setDefault(before);
    }
    assertThat(calendars).hasSize(1);
  }

  private static Calendar parsed(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static List<String> uids(String text) throws IOException, ParserException {
    List<String> uids =
        parsed(text).getComponents(Component.VEVENT).stream()
            .map(VEvent.class::cast)
            .map(event -> event.getUid().orElseThrow().getValue())
            .sorted()
            .toList();
    assertThat(uids).doesNotHaveDuplicates();
    return uids;
  }

  @Test
  void the_mail_reads_as_the_text_does() throws IOException {
    Shell shell = new Shell(folder);
    String line = "due" + KIM_HOA + "--at 2023-06-18";
    byte[] bytes =
        shell.run(line + " -f eml --to can-bo@kimhoa.vn").out().getBytes(StandardCharsets.UTF_8);
    Message mail = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
    assertThat(mail.getSubject()).startsWith("UBND xã Kim Hoa: ").contains("quá hạn");
    assertThat(mail.getTo().toString()).contains("can-bo@kimhoa.vn");
    String text =
        new String(
            ((TextBody) mail.getBody()).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(text.replace("\r\n", "\n")).isEqualTo(shell.run(line).out());
  }

  @Test
  void each_who_must_act_gets_a_mail_of_their_own() throws IOException {
    Shell shell = new Shell(folder);
    Files.writeString(
        folder.resolve("plans/kim-hoa-2023/contacts.csv"),
        "who,email\nSố 9,so9@kimhoa.vn\nhoi-dong,chu-tich@kimhoa.vn\nhoi-dong,thu-ky@kimhoa.vn\n");
    Shell.Result result = shell.run("due" + KIM_HOA + "--at 2023-06-18 -o thu");
    assertThat(result.out().lines()).hasSize(2);
    assertThat(result.err()).contains("4 việc");
    String mail = Files.readString(folder.resolve("thu/kim-hoa-2023-due-2023-06-18-hoi-dong.eml"));
    assertThat(mail).contains("chu-tich@kimhoa.vn", "thu-ky@kimhoa.vn").doesNotContain("so9@");
  }
}
