package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Laws of {@code announce schedule} and of what {@code due} says of it, over plans of any kind. */
final class SchedulePropertiesTest {
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** A plan of any kind with anniversaries, reviews that were held, and a register. */
  private static final class Given {
    private final Path folder = Files.createTempDirectory("thidua-schedule");
    private final Random random;
    private final List<String> slots = new ArrayList<>();
    private final List<LocalDate> days;
    private final String plan;

    Given(long seed) throws IOException {
      random = new Random(seed);
      days = new RandomPlan(seed).write(folder);
      plan = Files.readString(folder.resolve("plan.yaml"));
      phases();
      register();
      int count = 1 + random.nextInt(4);
      for (int i = 0; i < count; i++) {
        slots.add(slot());
      }
      write();
    }

    private String slot() {
      List<String> on = DAYS.stream().filter(day -> random.nextInt(3) == 0).toList();
      return "  - {"
          + (on.isEmpty() ? "" : "days: " + on + ", ")
          + "time: %02d:%02d".formatted(random.nextInt(24), 5 * random.nextInt(12))
          + ", minutes: "
          + (1 + random.nextInt(random.nextBoolean() ? 4 : 30))
          + "}\n";
    }

    void write() throws IOException {
      Files.writeString(
          folder.resolve("plan.yaml"), plan + "broadcasts:\n" + String.join("", slots));
    }

    private void phases() throws IOException {
      Path file = folder.resolve("phases.yaml");
      StringBuilder text = new StringBuilder();
      for (String line : Files.readAllLines(file)) {
        LocalDate day = days.get(1).plusDays(random.nextInt(60) - 30);
        text.append(
                random.nextBoolean()
                    ? line.replace(
                        "aim:",
                        "anniversaries: [{name: Ngày truyền thống, from: "
                            + day.withDayOfMonth(1).minusYears(90)
                            + ", to: "
                            + day.withDayOfMonth(1)
                            + ", years: 90}], aim:")
                    : line.replace("}}", ", done: " + day + "}}"))
            .append('\n');
      }
      Files.writeString(file, text);
    }

    private void register() throws IOException {
      StringBuilder text =
          new StringBuilder("id,name,village,kind,achievement,form,decision,decided_on,year\n");
      int count = random.nextInt(5);
      for (int i = 0; i < count; i++) {
        text.append(i)
            .append(",Nguyễn Văn Mẫu,v0,person,Làm đường tốt,giay-khen,")
            .append(1 + i / 2)
            .append("/QĐ-UBND,")
            .append(days.get(1).minusDays(10L * (i / 2)))
            .append(",2023\n");
      }
      Files.writeString(folder.resolve("commendations.csv"), text);
    }
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void a_schedule_keeps_to_its_slots_is_explained_and_is_the_same_in_every_form(@ForAll long seed)
      throws IOException, ParserException {
    Given given = new Given(seed);
    Shell shell = Shell.in(given.folder);
    LocalDate at = given.days.get(1);
    String line =
        "announce schedule -p . --at "
            + at
            + " --from "
            + at.minusDays(40)
            + " --to "
            + at.plusDays(60);
    Shell.Result told = shell.run(line + " -f json");
    assertThat(told.exit()).as("seed %s: %s", seed, told.err()).isZero();
    assertThat(shell.run(line + " -f json")).isEqualTo(told);
    JsonNode schedule = JsonMapper.shared().readTree(told.out());
    inTheirSlots(schedule, seed);
    texts(shell, line, schedule, given.folder);
    events(shell.run(line + " -f ics").out(), schedule);
    assertThat(shell.run(line + " -f csv").out().lines().count())
        .isEqualTo(1 + items(schedule).count());
    Shell.Result screen = shell.run(line);
    items(schedule)
        .forEach(
            item -> {
              assertThat(item.get("why").asString()).isNotBlank();
              assertThat(screen.out()).contains(item.get("title").asString());
            });
    for (JsonNode missed : schedule.get("missed")) {
      assertThat(screen.err())
          .contains(missed.get("title").asString(), missed.get("why").asString());
    }
    Collections.shuffle(given.slots, given.random);
    given.write();
    assertThat(shell.run(line + " -f json").out()).isEqualTo(told.out());
    PlainReportsTest.delete(given.folder);
  }

  private static Stream<JsonNode> items(JsonNode schedule) {
    return schedule.get("broadcasts").valueStream().flatMap(one -> one.get("items").valueStream());
  }

  private static void inTheirSlots(JsonNode schedule, long seed) {
    LocalDateTime free = LocalDateTime.MIN;
    for (JsonNode broadcast : schedule.get("broadcasts")) {
      LocalDateTime begin =
          LocalDate.parse(broadcast.get("date").asString())
              .atTime(LocalTime.parse(broadcast.get("time").asString()));
      assertThat(begin).as("seed %s", seed).isAfterOrEqualTo(free);
      free = begin.plusMinutes(broadcast.get("minutes").asInt());
      assertThat(broadcast.get("seconds").asInt())
          .as("seed %s: %s", seed, broadcast)
          .isLessThanOrEqualTo(60 * broadcast.get("minutes").asInt());
    }
  }

  /** What is read, word for word, is as long as the schedule says, and no longer than its slot. */
  private static void texts(Shell shell, String line, JsonNode schedule, Path folder)
      throws IOException {
    Path out = folder.resolve("loa");
    assertThat(shell.run(line + " -f txt -o loa").exit()).isZero();
    Map<String, JsonNode> byFile = new HashMap<>();
    for (JsonNode one : schedule.get("broadcasts")) {
      byFile.put(
          "p-ban-tin-%s-%s.txt"
              .formatted(one.get("date").asString(), one.get("time").asString().replace(":", "")),
          one);
    }
    try (Stream<Path> files = Files.exists(out) ? Files.list(out) : Stream.empty()) {
      for (Path file : files.toList()) {
        JsonNode one = byFile.remove(file.getFileName().toString());
        String text = Files.readString(file);
        assertThat(text).doesNotContainPattern("\\d");
        int syllables = text.strip().split("[^\\p{L}\\p{M}]+", -1).length - 1;
        int seconds = (syllables * 60 + 179) / 180;
        assertThat(seconds).isLessThanOrEqualTo(one.get("seconds").asInt());
        assertThat(one.get("seconds").asInt() - seconds)
            .as("no more than a second a sentence is lost to rounding: %s", text)
            .isLessThanOrEqualTo((int) text.chars().filter(c -> c == '\n' || c == '.').count());
      }
    }
    assertThat(byFile).isEmpty();
  }

  /** One event a broadcast, on its day at its hour, that lists each of its items. */
  private static void events(String calendar, JsonNode schedule)
      throws IOException, ParserException {
    List<VEvent> events =
        new CalendarBuilder()
            .build(new StringReader(calendar)).getComponents(Component.VEVENT).stream()
                .map(VEvent.class::cast)
                .toList();
    assertThat(events).hasSize(schedule.get("broadcasts").size());
    for (int i = 0; i < events.size(); i++) {
      JsonNode broadcast = schedule.get("broadcasts").get(i);
      ZonedDateTime start = (ZonedDateTime) events.get(i).getDateTimeStart().getDate();
      assertThat(start.toLocalDateTime())
          .isEqualTo(
              LocalDate.parse(broadcast.get("date").asString())
                  .atTime(LocalTime.parse(broadcast.get("time").asString())));
      String described = events.get(i).getDescription().getValue();
      for (JsonNode item : broadcast.get("items")) {
        assertThat(described).contains(item.get("title").asString());
      }
      // Who reads, each item, the command.
      assertThat(described.lines().count()).isEqualTo(2 + broadcast.get("items").size());
    }
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void what_due_says_of_broadcasts_is_what_the_schedule_has(@ForAll long seed) throws IOException {
    Given given = new Given(seed);
    Shell shell = Shell.in(given.folder);
    for (LocalDate at : given.days) {
      same(shell, ".", at);
    }
    PlainReportsTest.delete(given.folder);
  }

  static void same(Shell shell, String plan, LocalDate at) {
    Shell.Result due = shell.run("due -p " + plan + " -f json --at " + at);
    JsonNode schedule =
        JsonMapper.shared()
            .readTree(
                shell
                    .run(
                        "announce schedule -f json -p %s --at %s --from %s --to %s"
                            .formatted(plan, at, at, at.plusDays(7)))
                    .out());
    Map<String, JsonNode> told = new HashMap<>();
    JsonMapper.shared()
        .readTree(due.out())
        .get("items")
        .valueStream()
        .filter(item -> item.get("kind").asString().equals("broadcast"))
        .forEach(item -> told.put(item.get("id").asString(), item));
    for (JsonNode broadcast : schedule.get("broadcasts")) {
      List<String> pressing =
          broadcast
              .get("items")
              .valueStream()
              .filter(item -> !item.get("kind").asString().equals("movement"))
              .map(item -> item.get("title").asString())
              .toList();
      if (!pressing.isEmpty()) {
        JsonNode item = told.remove(broadcast.get("id").asString());
        assertThat(item).as("%s on %s", broadcast, at).isNotNull();
        String title = item.get("title").asString();
        assertThat(title).startsWith("Phát thanh: ");
        pressing.stream()
            .filter(one -> !one.startsWith("Gương điển hình"))
            .forEach(one -> assertThat(title).contains(one));
      }
    }
    assertThat(told).as("on %s", at).isEmpty();
  }
}
