package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans below plans: what stands above is what all villages would give in one plan. */
final class NestedPlansTest {
  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  void a_tree_of_plans_stands_as_all_its_villages_in_one_plan(@ForAll long seed)
      throws IOException {
    Path folder = Files.createTempDirectory("thidua-tree");
    Path flat = Files.createDirectory(folder.resolve("flat"));
    Path tree = Files.createDirectory(folder.resolve("tree"));
    List<LocalDate> days = new RandomPlan(seed).write(flat);
    new RandomTree(flat, new Random(seed)).write(tree);
    for (LocalDate day : days) {
      for (String view : List.of("status", "status --by phase")) {
        String line = view + " -f json --at " + day;
        Shell.Result one = Shell.in(flat).run(line);
        Shell.Result many = Shell.in(tree).run(line);
        assertThat(many.exit()).as(many.err()).isEqualTo(one.exit());
        assertThat(whole(many)).as("seed %s on %s, in %s", seed, day, folder).isEqualTo(whole(one));
      }
      for (JsonNode indicator : json(Shell.in(flat).run("status -f json")).get("indicators")) {
        String why = "why " + indicator.get("indicator").asString() + " -f json --at " + day;
        assertThat(terms(Shell.in(tree).run(why)))
            .as("seed %s on %s, in %s", seed, day, folder)
            .isEqualTo(terms(Shell.in(flat).run(why)));
      }
    }
    Shell.Result checked = Shell.in(tree).run("check --nested --quiet --select R01,T13,P14");
    assertThat(checked.shown()).as("seed %s in %s", seed, folder).doesNotContain("[");
    delete(folder);
  }

  private static JsonNode json(Shell.Result result) {
    return JsonMapper.shared().readTree(result.out());
  }

  /** What is said of the whole, without its parts. */
  private static JsonNode whole(Shell.Result result) {
    JsonNode json = json(result);
    json.findParents("villages").forEach(parent -> ((ObjectNode) parent).remove("villages"));
    return json;
  }

  /** The lines that a number is made of, whatever folder their plan stands in. */
  private static Set<String> terms(Shell.Result result) {
    Set<String> terms = new TreeSet<>();
    for (JsonNode term : (ArrayNode) json(result).get("terms")) {
      String file = term.get("file").asString();
      terms.add(
          file.substring(file.indexOf("reports/"))
              + ":"
              + term.get("line").asInt()
              + " "
              + term.get("value")
              + " "
              + term.get("of"));
    }
    return terms;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @TempDir Path folder;

  /** A chain of plans, each the only unit of the one above. */
  private Path chain(int levels) throws IOException {
    Path flat = Files.createDirectory(folder.resolve("flat"));
    new RandomPlan(7).write(flat);
    Path top = Files.createDirectory(folder.resolve("chain"));
    List<String> way = new ArrayList<>();
    for (int i = 1; i < levels; i++) {
      way.add("cap-" + i);
    }
    new RandomTree(flat, way).write(top);
    return top;
  }

  @Test
  void a_number_comes_up_through_any_number_of_levels() throws IOException {
    Path top = chain(6);
    String line = "status -f json --at 2023-12-31";
    assertThat(whole(Shell.in(top).run(line)))
        .isEqualTo(whole(Shell.in(folder.resolve("flat")).run(line)));
    Shell.Result why = Shell.in(top).run("why i0 --at 2023-12-31");
    assertThat(why.out()).contains("cap-1/cap-2/cap-3/cap-4/cap-5/reports/");
  }

  @Test
  void a_plan_below_with_errors_is_named_and_counts_as_silent() throws IOException {
    Path top = chain(3);
    Path lowest = top.resolve("cap-1/cap-2/movements.yaml");
    Files.writeString(lowest, Files.readString(lowest).replace("kind:", "kin:"));
    Shell.Result status = Shell.in(top).run("status --at 2023-12-31");
    assertThat(status.exit()).isEqualTo(1);
    assertThat(status.err()).contains("cap-1/cap-2/movements.yaml:").contains("[S006]");
    assertThat(status.out()).contains("chưa báo cáo");
  }

  @Test
  void a_unit_whose_plan_is_the_plan_itself_does_not_go_round_for_ever() throws IOException {
    Path top = chain(2);
    Path below = top.resolve("cap-1/plan.yaml");
    Files.writeString(below, Files.readString(below) + "  - {id: vong, name: Vòng, plan: ..}\n");
    Shell.Result status = Shell.in(top).run("status --at 2023-12-31");
    assertThat(status.err()).contains("cap-1/plan.yaml:").contains("[R015]");
    assertThat(Shell.in(top).run("check --nested").out()).contains("[R015]");
  }

  @Test
  void what_a_document_rests_on_includes_the_plans_below() throws IOException {
    Path top = chain(3);
    Shell shell = Shell.in(top);
    assertThat(shell.run("report month --period 2023-03 --at 2023-12-31 -f md -o ra").exit())
        .isZero();
    Path paper;
    try (Stream<Path> papers = Files.list(top.resolve("ra"))) {
      paper = papers.findFirst().orElseThrow();
    }
    String name = top.relativize(paper).toString();
    assertThat(shell.run("verify " + name).exit()).isZero();
    Path reports = top.resolve("cap-1/cap-2/reports");
    Path report;
    try (Stream<Path> files = Files.walk(reports)) {
      report = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
    }
    Files.writeString(report, Files.readString(report) + "\n");
    Shell.Result verified = shell.run("verify " + name + " -f json");
    assertThat(verified.out()).contains("cap-1/cap-2/reports/");
  }
}
