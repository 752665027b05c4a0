package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Filters choose what is shown; they never change a number and never lose a row. */
final class StatusFiltersTest {
  private static final List<String> INDICATORS =
      List.of("", "ho-ngheo", "duong-be-tong", "lua-he-thu");
  private static final List<String> MOVEMENTS =
      List.of("", "nong-thon-moi", "vi-nguoi-ngheo", "lao-dong-san-xuat");
  private static final List<String> VILLAGES = List.of("", "kim-son", "thon-8");
  private static final List<String> JUDGEMENTS =
      List.of("", "behind", "slow,on-track", "done", "no-report,behind");

  @TempDir Path folder;

  private record Choice(String indicator, String movement, String village, String only) {
    String options() {
      return Stream.of("indicator", "movement", "village", "only")
          .filter(name -> !of(name).isEmpty())
          .map(name -> " --" + name + " " + of(name))
          .reduce("", String::concat);
    }

    private String of(String name) {
      return switch (name) {
        case "indicator" -> indicator;
        case "movement" -> movement;
        case "village" -> village;
        default -> only;
      };
    }

    /** Whether a row of the CSV is asked for. */
    boolean wants(String[] row) {
      return (indicator.isEmpty() || indicator.equals(row[1]))
          && (movement.isEmpty() || movement.equals(row[0]))
          && (village.isEmpty() || village.equals(row[4]))
          && (only.isEmpty() || List.of(only.split(",")).contains(row[11]));
    }
  }

  @Test
  void the_rows_of_phases_are_those_of_the_whole_that_were_asked_for() throws IOException {
    Shell shell = new Shell(folder);
    String call = "status -p plans/kim-hoa-2023 --at 2023-06-20 --by phase";
    List<String> whole = shell.run(call + " -f csv").out().lines().toList();
    for (String indicator : INDICATORS) {
      for (String movement : List.of("", "nong-thon-moi")) {
        for (String village : VILLAGES) {
          for (String only : JUDGEMENTS) {
            if (!indicator.isEmpty() && !movement.isEmpty()) {
              continue;
            }
            Choice choice = new Choice(indicator, movement, village, only);
            List<String> wanted =
                whole.stream()
                    .skip(1)
                    .filter(
                        line -> {
                          // Names may hold commas, in quotes; what is compared stands around them.
                          String[] row = line.replaceAll("\"[^\"]*\"", "").split(",", -1);
                          return (indicator.isEmpty() || indicator.equals(row[2]))
                              && (movement.isEmpty() || movement.equals(row[1]))
                              && (village.isEmpty() || village.equals(row[5]))
                              && (only.isEmpty() || List.of(only.split(",")).contains(row[13]));
                        })
                    .toList();
            List<String> shown =
                shell.run(call + choice.options() + " -f csv").out().lines().skip(1).toList();
            assertThat(shown).as(choice.toString()).isEqualTo(wanted);
          }
        }
      }
    }
    String text = shell.run(call + " --phase dot-1 --village thon-8 --only slow").out();
    assertThat(text).contains("Thôn Số 8", "Số hộ nghèo").doesNotContain("Kênh mương");
  }

  @Test
  void the_rows_of_csv_are_those_of_the_whole_that_were_asked_for() throws IOException {
    Shell shell = new Shell(folder);
    Map<String, List<String>> whole = new TreeMap<>();
    int rows = 0;
    for (Choice choice : choices()) {
      for (String at : List.of("2023-06-20", "2023-12-31")) {
        String call = "status -p plans/kim-hoa-2023 -f csv --at " + at;
        List<String> all = whole.computeIfAbsent(at, day -> shell.run(call).out().lines().toList());
        Shell.Result chosen = shell.run(call + choice.options());
        if (chosen.exit() == Exit.USAGE) {
          assertThat(chosen.err()).contains("thuộc phong trào");
          continue;
        }
        List<String> expected = new ArrayList<>(all.subList(0, 1));
        all.stream().skip(1).filter(row -> choice.wants(cells(row))).forEach(expected::add);
        rows += expected.size() - 1;
        assertThat(chosen.out().lines().toList()).as(choice.options()).isEqualTo(expected);
      }
    }
    assertThat(rows).isGreaterThan(300);
  }

  @Test
  void every_object_of_json_is_one_of_the_whole() throws IOException {
    Shell shell = new Shell(folder);
    String call = "status -p plans/kim-hoa-2023 -f json";
    JsonNode whole = JsonMapper.shared().readTree(shell.run(call).out());
    for (Choice choice : choices()) {
      Shell.Result result = shell.run(call + choice.options());
      if (result.exit() == Exit.USAGE) {
        continue;
      }
      for (JsonNode indicator : JsonMapper.shared().readTree(result.out()).get("indicators")) {
        JsonNode twin = find(whole.get("indicators"), "indicator", indicator).orElseThrow();
        for (String key : indicator.propertyNames()) {
          if (!key.equals("villages")) {
            assertThat(indicator.get(key)).as(key).isEqualTo(twin.get(key));
          }
        }
        for (JsonNode village : indicator.get("villages")) {
          assertThat(find(twin.get("villages"), "village", village)).contains(village);
          assertThat(choice.only())
              .satisfiesAnyOf(
                  only -> assertThat(only).isEmpty(),
                  only -> assertThat(only.split(",")).contains(village.get("status").asString()));
        }
      }
    }
  }

  @Test
  void a_filter_for_a_judgement_drops_villages_but_counts_them_as_before() throws IOException {
    Shell shell = new Shell(folder);
    for (String by : List.of("village", "movement", "matrix")) {
      String call = "status -p plans/kim-hoa-2023 -f csv --by " + by;
      List<String> all = shell.run(call).out().lines().toList();
      List<String> chosen = shell.run(call + " --only no-report").out().lines().toList();
      if (by.equals("matrix")) {
        assertThat(chosen.get(0)).isEqualTo("village,name,lua-he-thu");
      } else {
        assertThat(all).containsAll(chosen);
        assertThat(chosen).hasSizeLessThan(all.size());
      }
    }
  }

  @Test
  void vietnamese_words_mean_the_same() throws IOException {
    Shell shell = new Shell(folder);
    String call = "status -p plans/kim-hoa-2023 -f csv ";
    assertThat(shell.run(call + "--only rat-cham,cham --only hoan-thanh"))
        .isEqualTo(shell.run(call + "--only done,behind --only slow"));
    assertThat(shell.run(call + "--by ma-tran")).isEqualTo(shell.run(call + "--by matrix"));
    assertThat(shell.run(call + "--by thon")).isEqualTo(shell.run(call + "--by village"));
    assertThat(shell.run(call + "--village \"Thôn số 8\""))
        .isEqualTo(shell.run(call + "--village thon-8"));
  }

  /** Every pair of filters, and some with more, always the same. */
  private static List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    Random random = new Random(20230620);
    for (int i = 0; i < 60; i++) {
      choices.add(
          new Choice(
              pick(INDICATORS, random),
              pick(MOVEMENTS, random),
              pick(VILLAGES, random),
              pick(JUDGEMENTS, random)));
    }
    return choices;
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  /** The cells of a row; a quoted one holds commas. */
  private static String[] cells(String row) {
    return row.replaceAll("\"[^\"]*\"", "x").split(",", -1);
  }

  private static Optional<JsonNode> find(JsonNode list, String key, JsonNode like) {
    return list.valueStream().filter(one -> one.get(key).equals(like.get(key))).findFirst();
  }
}
