package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is read when, over the whole year of Kim Hoa and with slots of all sorts. */
final class ScheduleTest {
  private static final String YEAR =
      "announce schedule -p plans/kim-hoa-2023 --at 2023-12-31 --from 2023-01-01 --to 2023-12-31";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{days: [monday, wednesday, friday], time: 17:00, minutes: 5}",
        "{time: 05:30, minutes: 15}",
        "{days: [sunday], time: 06:00, minutes: 3}",
        "{days: [tuesday, saturday], time: 05:30, minutes: 2}",
        "{days: [thursday], time: 11:15, minutes: 1}",
      })
  void nothing_is_longer_than_its_slot_nothing_is_read_out_of_its_days_and_nothing_is_cut(
      String slot) throws IOException {
    Shell shell = new Shell(folder);
    slots("  - " + slot + "\n");
    JsonNode schedule = JsonMapper.shared().readTree(shell.run(YEAR + " -f json").out());
    assertThat(schedule.get("broadcasts")).isNotEmpty();
    Map<String, StringBuilder> parts = new HashMap<>();
    for (JsonNode broadcast : schedule.get("broadcasts")) {
      LocalDate day = LocalDate.parse(broadcast.get("date").asString());
      boolean oneSentence =
          broadcast.get("items").size() == 1
              && !broadcast.at("/items/0/text").asString().contains("\n");
      assertThat(broadcast.get("seconds").asInt() <= 60 * broadcast.get("minutes").asInt())
          .as("%s", broadcast)
          .isNotEqualTo(oneSentence && tooLong(broadcast));
      Set<String> ids = new HashSet<>();
      for (JsonNode item : broadcast.get("items")) {
        String id = item.get("id").asString();
        assertThat(ids.add(id)).as("%s twice on %s", id, day).isTrue();
        boolean part = item.get("title").asString().contains("(phần ");
        if (part) {
          parts.computeIfAbsent(id, key -> new StringBuilder()).append(item.get("text").asString());
        } else {
          inItsDays(id, day);
        }
        assertThat(item.get("text").asString()).matches("(?s).*[.!?…]");
        assertThat(item.get("why").asString()).isNotBlank();
      }
    }
    parts.forEach((id, text) -> assertThat(text.toString()).as(id).endsWith("."));
  }

  private static boolean tooLong(JsonNode broadcast) {
    return broadcast.get("seconds").asInt() > 60 * broadcast.get("minutes").asInt();
  }

  /** The rules of the issue, told of the ids by hand. */
  private static void inItsDays(String id, LocalDate day) {
    if (id.startsWith("commendation-52")) {
      assertThat(day).isBetween("2023-06-28", "2023-07-01");
    } else if (id.startsWith("commendation-118")) {
      assertThat(day).isBetween("2023-12-22", "2023-12-25");
    } else if (id.equals("anniversary-dot-2-1930-11-18")) {
      assertThat(day).isBetween("2023-11-11", "2023-11-18");
    } else if (id.startsWith("reminder-")) {
      LocalDate due = LocalDate.parse(id.substring("reminder-".length()) + "-25");
      assertThat(day).isBetween(due.minusDays(3), due.minusDays(1));
    } else if (id.equals("results-dot-1")) {
      assertThat(day).isBetween("2023-06-19", "2023-06-26");
    }
  }

  @Test
  void what_must_be_told_is_told_and_movements_get_about_the_same_time() throws IOException {
    Shell shell = new Shell(folder);
    JsonNode schedule = JsonMapper.shared().readTree(shell.run(YEAR + " -f json").out());
    Map<String, Integer> times = new HashMap<>();
    Map<String, Integer> seconds = new HashMap<>();
    for (JsonNode broadcast : schedule.get("broadcasts")) {
      for (JsonNode item : broadcast.get("items")) {
        String id = item.get("id").asString();
        times.merge(id, 1, Integer::sum);
        if (id.startsWith("movement-")) {
          seconds.merge(
              id.replaceAll("-2023-\\d\\d$", ""), item.get("seconds").asInt(), Integer::sum);
        }
      }
    }
    assertThat(times)
        .containsEntry("launch-dot-1", 3)
        .containsEntry("launch-dot-2", 3)
        .containsEntry("commendation-52/QĐ-UBND", 2)
        .containsEntry("results-dot-1", 2);
    assertThat(times.keySet().stream().filter(id -> id.startsWith("reminder-"))).hasSize(12);
    assertThat(times.keySet().stream().filter(id -> id.startsWith("anniversary-"))).hasSize(11);
    assertThat(times.keySet().stream().filter(id -> id.startsWith("exemplar-")).count())
        .isGreaterThanOrEqualTo(7);
    assertThat(seconds).hasSize(14);
    int most = seconds.values().stream().max(Integer::compare).orElseThrow();
    int least = seconds.values().stream().min(Integer::compare).orElseThrow();
    assertThat(most).isLessThan(3 * least);
  }

  @Test
  void a_day_has_the_same_broadcasts_whatever_span_is_asked_for() throws IOException {
    Shell shell = new Shell(folder);
    String month =
        "announce schedule -p plans/kim-hoa-2023 --at 2023-06-20 --from 2023-06-01 --to 2023-06-30";
    String days =
        "announce schedule -p plans/kim-hoa-2023 --at 2023-06-20 --from 2023-06-19 --to 2023-06-24";
    String all = shell.run(month).out();
    assertThat(shell.run(days).out()).isNotEmpty();
    assertThat(all).contains(shell.run(days).out());
    assertThat(shell.run(month).out()).isEqualTo(all);
  }

  @Test
  void what_is_due_of_broadcasts_is_what_the_schedule_has() throws IOException {
    Shell shell = new Shell(folder);
    for (LocalDate day = LocalDate.of(2022, 12, 30);
        day.isBefore(LocalDate.of(2024, 1, 3));
        day = day.plusDays(8)) {
      SchedulePropertiesTest.same(shell, "plans/kim-hoa-2023", day);
    }
  }

  @Test
  void its_reasons_are_in_the_readers_language_and_its_items_keep_their_names() throws IOException {
    Shell shell = new Shell(folder);
    String week = "announce schedule -p plans/kim-hoa-2023 --at 2023-06-28";
    for (String format : List.of("text", "json", "csv")) {
      assertThat(shell.run(week + " --lang en -f " + format).out())
          .contains("in the three days from the decision on; time 1 of 2")
          .contains("Biểu dương theo Quyết định số 52/QĐ-UBND")
          .doesNotContain("trong ba ngày kể từ ngày ký");
      assertThat(shell.run(week + " --lang vi -f " + format).out())
          .contains("biểu dương trong ba ngày kể từ ngày ký; lần 1/2");
    }
    assertThat(shell.run(week + " --lang en").out()).startsWith("Wednesday 28/6/2023, 17:00");
    assertThat(shell.run(week + " --lang vi").out()).startsWith("Thứ tư 28/6/2023, 17:00");
    assertThat(shell.run(week + " --from 2024-02-01 --lang en").shown())
        .contains("There is no broadcast from 01/02/2024 to 07/02/2024 (the plan runs from");
  }

  @Test
  void a_bulletin_on_the_day_speaks_of_the_day() throws IOException {
    Shell shell = new Shell(folder);
    shell.run(
        "announce schedule -p plans/kim-hoa-2023 --at 2023-06-20 --from 2023-07-01 --to 2023-07-24"
            + " -f txt -o ra");
    assertThat(Files.readString(folder.resolve("ra/kim-hoa-2023-ban-tin-2023-07-01-0530.txt")))
        .startsWith("Đây là Đài Truyền thanh xã Kim Hoa.")
        .contains("Hôm nay, ngày mồng một tháng bảy năm hai nghìn không trăm hai mươi ba,")
        .doesNotContainPattern("\\d");
    assertThat(Files.readString(folder.resolve("ra/kim-hoa-2023-ban-tin-2023-07-03-1700.txt")))
        .contains("phát động đợt thi đua thứ hai")
        .doesNotContain("Hôm nay, ngày");
  }

  @Test
  void what_finds_no_slot_is_told_with_its_reason() throws IOException {
    Shell shell = new Shell(folder);
    slots("  - {days: [sunday], time: 05:30, minutes: 5}\n");
    assertThat(shell.run(YEAR).err())
        .contains("Không xếp được: Nhắc báo cáo tháng 5/2023 (cần phát từ 22/5/2023 đến 24/5/2023)")
        .contains("không có buổi phát nào trong những ngày đó");
  }

  @Test
  void the_notice_for_the_board_and_the_calendar_tell_the_same_broadcasts() throws IOException {
    Shell shell = new Shell(folder);
    String week = "announce schedule -p plans/kim-hoa-2023 --at 2023-06-28 ";
    assertThat(shell.run(week + "-f md,docx -o ra").exit()).isZero();
    String notice =
        Files.readString(folder.resolve("ra/kim-hoa-2023-lich-phat-2023-06-28-2023-07-04.md"));
    String calendar = shell.run(week + "-f ics").out();
    String unfolded = calendar.replace("\r\n ", "");
    for (String title : List.of("Biểu dương theo Quyết định số 52/QĐ-UBND", "Phát động đợt")) {
      assertThat(notice).contains(title);
      assertThat(unfolded).contains(title);
    }
    assertThat(unfolded)
        .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20230701T053000")
        .contains("TZID:Asia/Ho_Chi_Minh", "TZOFFSETTO:+0700");
    assertThat(calendar.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
  }

  @Test
  void a_plan_without_slots_is_told_what_to_write() throws IOException {
    Shell.Result result = new Shell(folder).run("announce schedule -p plans/nho");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("broadcasts");
  }

  private void slots(String slots) throws IOException {
    Path plan = folder.resolve("plans/kim-hoa-2023/plan.yaml");
    String text = Files.readString(plan);
    Files.writeString(
        plan, text.substring(0, text.indexOf("broadcasts:")) + "broadcasts:\n" + slots);
  }
}
