package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Laws of {@code rollup}, over plans of every kind and trees of any shape. */
class RollupPropertiesTest {
  private static final List<String> FORMATS =
      List.of("csv", "json", "html", "text --by level", "text --by unit", "text");

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void one_plan_alone_stands_as_status_says(@ForAll long seed) throws IOException {
    Path folder = Files.createTempDirectory("thidua-rollup");
    List<LocalDate> days = new RandomPlan(seed).write(folder);
    Shell shell = Shell.in(folder);
    for (LocalDate day : days) {
      JsonNode status = json(shell.run("status -p . -f json --at " + day));
      JsonNode whole =
          json(shell.run("rollup . -f json --with-errors include --at " + day)).get("whole");
      assertThat(whole.get("indicators")).hasSameSizeAs(status.get("indicators"));
      for (int i = 0; i < status.get("indicators").size(); i++) {
        JsonNode one = status.get("indicators").get(i);
        JsonNode rolled = whole.get("indicators").get(i);
        for (String key :
            List.of("indicator", "actual", "achievement", "pace_ratio", "status", "estimated")) {
          assertThat(rolled.get(key))
              .as("%s of %s, seed %s on %s", key, one.get("indicator"), seed, day)
              .isEqualTo(one.get(key));
        }
      }
      for (String key : List.of("due", "received", "on_time", "late", "missing")) {
        JsonNode count = status.get("reporting").get(key);
        assertThat(whole.get("reporting").get(key).asInt())
            .as(key)
            .isEqualTo(count.isArray() ? count.size() : count.asInt());
      }
    }
    PlainReportsTest.delete(folder);
  }

  private static JsonNode json(Shell.Result result) {
    assertThat(result.out()).as(result.shown()).startsWith("{");
    return JsonMapper.shared().readTree(result.out());
  }

  /** A tree of plans: some provinces with districts, some without. */
  private static List<String> tree(Path folder, Random random) throws IOException {
    List<String> provinces = new ArrayList<>();
    int count = 2 + random.nextInt(3);
    for (int p = 0; p < count; p++) {
      provinces.add("t" + p);
      boolean districts = random.nextBoolean();
      int plans = 1 + random.nextInt(3);
      for (int x = 0; x < plans; x++) {
        String district = districts ? "/h" + random.nextInt(2) : "";
        Path plan = folder.resolve("t" + p + district + "/x" + x);
        Files.createDirectories(plan);
        new RandomPlan(random.nextLong()).write(plan);
      }
    }
    return provinces;
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void sums_of_sums_order_and_what_was_kept_change_no_byte(@ForAll long seed) throws IOException {
    Path folder = Files.createTempDirectory("thidua-rollup");
    Random random = new Random(seed);
    List<String> provinces = tree(folder, random);
    Shell shell = Shell.in(folder);
    String how = " --with-errors " + (random.nextBoolean() ? "include" : "leave-out");
    how += " --at " + LocalDate.of(2023, 1, 31).plusDays(random.nextInt(330));
    List<String> tables = new ArrayList<>();
    for (String province : provinces) {
      shell.run("rollup " + province + how + " -q --report csv=" + province + ".csv");
      tables.add(province + ".csv");
    }
    Collections.shuffle(provinces, random);
    Collections.shuffle(tables, random);
    for (String format : FORMATS) {
      String form = " -f " + format;
      String atOnce = shell.run("rollup " + String.join(" ", provinces) + how + form).out();
      assertThat(shell.run("rollup " + String.join(" ", tables) + form).out())
          .as("sums of sums, %s, seed %s", format, seed)
          .isEqualTo(atOnce);
      for (int again = 0; again < 2; again++) {
        assertThat(
                shell
                    .run("rollup " + String.join(" ", provinces) + how + form + " --cache kept")
                    .out())
            .as("kept, %s, seed %s", format, seed)
            .isEqualTo(atOnce);
      }
    }
    PlainReportsTest.delete(folder);
  }
}
