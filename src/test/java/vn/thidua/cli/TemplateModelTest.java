package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.finding.Language;

/** The model that is printed is the one that the templates use. */
final class TemplateModelTest {
  private static final Pattern NAME = Pattern.compile("\"name\":\"([^\"]+)\"");

  /** A part of a value in an expression: {@code v.frame}, {@code r.unit}. */
  private static final Pattern USED = Pattern.compile("\\b(\\w+)\\.([a-z]\\w*)");

  private static final Set<String> LIBRARIES = Set.of("vb", "bb", "ct", "bc", "kt", "bd");

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void copyPlans() throws IOException {
    shell = new Shell(folder);
  }

  @Test
  void every_name_that_a_supplied_template_uses_is_in_the_model() throws IOException {
    Set<String> known = new TreeSet<>();
    for (String kind : TemplateNames.kinds()) {
      String json = model(kind, "-f json");
      NAME.matcher(json)
          .results()
          .map(name -> name.group(1))
          .forEach(name -> known.add(last(name)));
    }
    Set<String> own = new TreeSet<>();
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("templates/documents"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.endsWith("form.ftlh")) {
          continue;
        }
        String text = Files.readString(file);
        Pattern.compile("\"(\\w+)\":").matcher(text).results().forEach(m -> own.add(m.group(1)));
        Matcher expression = Pattern.compile("\\$\\{[^}]*}|<[#@][^>]*>").matcher(text);
        while (expression.find()) {
          String code = expression.group().replaceAll("\"[^\"]*\"", "\"\"");
          Matcher name = USED.matcher(code);
          while (name.find()) {
            if (!LIBRARIES.contains(name.group(1))) {
              used.add(name.group(2));
            }
          }
        }
      }
    }
    used.removeAll(own);
    assertThat(used).hasSizeGreaterThan(60);
    assertThat(known).containsAll(used);
  }

  @Test
  void every_name_is_explained_in_both_languages() {
    for (String kind : TemplateNames.kinds()) {
      for (Language language : Language.values()) {
        assertThat(model(kind, "-f json --lang " + language.tag()))
            .as(kind + " " + language)
            .doesNotContain("\"about\":\"\"");
      }
    }
  }

  @Test
  void the_values_are_those_of_this_plan() {
    assertThat(model("month", ""))
        .contains("Mẫu documents/month.ftlh, với số liệu của: thidua report month --period 2023-06")
        .contains("v.movements  danh sách (14)")
        .contains("v.movements[].rows[].achievement  chữ, có thể không có")
        .contains("tên: “Xây dựng nông thôn mới”")
        .contains("v.over  đúng/sai");
    assertThat(model("decision", "--at 2023-07-20")).contains("v.groups[].rows[].money  chữ");
    Shell.Result unknown = shell.run("template model thang -p plans/kim-hoa-2023");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("month");
    assertThat(shell.run("template model -p plans/kim-hoa-2023").exit()).isEqualTo(2);
    assertThat(shell.run("template model month -p plans/kim-hoa-2023 --at 2022-12-01").exit())
        .isEqualTo(2);
  }

  @Test
  void the_readme_names_every_macro() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    try (Stream<Path> files = Files.list(Path.of("templates/documents/lib"))) {
      for (Path file : files.toList()) {
        List<String> macros =
            Pattern.compile("<#(?:macro|function) (\\w+)")
                .matcher(Files.readString(file))
                .results()
                .map(macro -> macro.group(1))
                .toList();
        assertThat(macros).isNotEmpty();
        assertThat(readme).contains(macros.stream().map(macro -> "`" + macro + "`").toList());
      }
    }
  }

  private String model(String kind, String options) {
    Shell.Result result =
        shell.run(
            "template model "
                + kind
                + " -p plans/kim-hoa-2023 "
                + (options.contains("--at") ? "" : "--at 2023-06-30 ")
                + options);
    assertThat(result.exit()).as(kind + result.err()).isZero();
    return result.out();
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1).replace("[]", "");
  }
}
