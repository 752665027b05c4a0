package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.source.YamlEdits;

/** {@code init --from}: what stands in a document stands in the plan that is made of it. */
class InitFromTest {
  private static final Path SEED = Path.of("src/test/resources/seed/ke-hoach-thi-dua-2023.txt");
  private static final Path DRAFTS = Path.of("src/test/resources/drafts");
  private static final Path KIM_HOA = Path.of("plans/kim-hoa-2023");

  @TempDir Path folder;

  @Test
  void of_the_seed_s_text_at_least_nine_of_ten_items_of_the_kim_hoa_plan_are_found()
      throws IOException {
    Shell shell = Shell.in(folder);
    Files.copy(SEED, folder.resolve("ke-hoach.txt"));
    Shell.Result made = shell.run("init moi --from ke-hoach.txt");
    assertThat(made.exit()).as(made.shown()).isZero();
    Map<String, List<String>> wanted = items(KIM_HOA);
    // The printed text names no recipients and no signer: those of the example are illustrative.
    wanted.remove("recipients");
    wanted.remove("signer");
    shares(wanted, items(folder.resolve("moi")), 90);
    Shell.Result checked = shell.run("check moi --at 2023-01-20");
    assertThat(checked.exit()).as(checked.shown()).isZero();
    assertThat(checked.out())
        .as("the four mistakes of the print")
        .contains("[P102]", "[P111]", "[P112]", "[P113]");
    assertThat(shell.run("report plan -p moi -f md -o ra").exit()).isZero();
    assertThat(shell.run("fmt --check -p moi").exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "html", "md", "pdf"})
  void a_plan_that_was_rendered_is_read_back_from_every_format(String format) throws IOException {
    Shell shell = new Shell(folder);
    assertThat(
            shell
                .run("report plan -p plans/kim-hoa-2023 --at 2023-02-05 -f " + format + " -o vb")
                .exit())
        .isZero();
    Shell.Result made = shell.run("init moi --from vb/kim-hoa-2023-ke-hoach." + format);
    assertThat(made.exit()).as(made.shown()).isZero();
    shares(items(KIM_HOA), items(folder.resolve("moi")), 95);
  }

  /** Prints the share of each kind, and holds that of all. */
  private static void shares(
      Map<String, List<String>> wanted, Map<String, List<String>> found, int least) {
    int all = 0;
    int there = 0;
    List<String> missing = new ArrayList<>();
    StringBuilder table = new StringBuilder();
    for (Map.Entry<String, List<String>> kind : wanted.entrySet()) {
      List<String> left = new ArrayList<>(found.getOrDefault(kind.getKey(), List.of()));
      int of = kind.getValue().size();
      int count = 0;
      for (String item : kind.getValue()) {
        if (left.remove(item)) {
          count++;
        } else {
          missing.add(kind.getKey() + ": " + item);
        }
      }
      table.append(String.format("%-16s %3d/%3d%n", kind.getKey(), count, of));
      all += of;
      there += count;
    }
    System.out.print(table);
    assertThat(100 * there / all).as(missing + "\n" + table).isGreaterThanOrEqualTo(least);
  }

  /** What a plan's folder holds, each item by what makes it that item. */
  private static Map<String, List<String>> items(Path plan) throws IOException {
    YamlEdits text = yaml(plan, "plan.yaml");
    YamlEdits movements = yaml(plan, "movements.yaml");
    YamlEdits phases = yaml(plan, "phases.yaml");
    Map<String, List<String>> items = new LinkedHashMap<>();
    items.put("title", each(text, "", "title"));
    items.put("opening", each(text, "", "opening"));
    items.put("bases", each(text, "bases/\\d+/", "number", "issued", "type"));
    items.put("subjects", each(text, "bases/\\d+/", "about"));
    items.put("purposes", each(text, "", "purposes/\\d+"));
    items.put("requirements", each(text, "", "requirements/\\d+"));
    items.put("content", each(text, "", "content/\\d+"));
    items.put("movements", each(movements, "movements/\\d+/", "name"));
    items.put("phases", each(phases, "phases/\\d+/", "name", "from", "to", "as_printed"));
    items.put("aims", each(phases, "phases/\\d+/", "aim"));
    items.put("reviews", each(phases, "phases/\\d+/review/", "kind", "due", "with"));
    items.put(
        "anniversaries",
        each(phases, "phases/\\d+/anniversaries/\\d+/", "name", "from", "to", "years"));
    items.put("bodies", each(text, "bodies/\\d+/", "name", "role"));
    items.put("duties", each(text, "bodies/\\d+/duties/", "\\d+"));
    items.put("closing", each(text, "", "closing"));
    items.put("recipients", each(text, "recipients/", "\\d+"));
    items.put("signer", each(text, "issuer/signer/", "authority", "title"));
    return items;
  }

  /** The values of the same keys below one path, put together. */
  private static List<String> each(YamlEdits file, String below, String... keys) {
    Map<String, String> items = new LinkedHashMap<>();
    for (YamlEdits.Value value : file.values()) {
      for (String key : keys) {
        if (value.path().matches(below + key)) {
          boolean own = below.isEmpty() || key.equals("\\d+");
          String item = own ? value.path() : value.path().replaceFirst("[^/]+$", "");
          items.merge(item, squeezed(value.text()), (a, b) -> a + "|" + b);
        }
      }
    }
    return List.copyOf(items.values());
  }

  /** Spaces and the place of a tone mark are no difference, nor an ellipsis at the end. */
  private static String squeezed(String text) {
    return text.replace("Uỷ", "Ủy").replaceAll("\\s+", "").replaceFirst("…$", "");
  }

  private static YamlEdits yaml(Path plan, String name) throws IOException {
    return YamlEdits.of(name, Files.readAllBytes(plan.resolve(name)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "huyen.txt, 'Ủy ban nhân dân huyện Sông Đá', 18, 2024-01-22, Lê Văn Minh, 3, 4, 3, 3, 4, 5",
    "phuong.txt, 'Ủy ban nhân dân phường Đông An', 7, 2025-02-10, Nguyễn Thị Hà, 1, 3, 2, 2, 3, 4"
  })
  void plans_of_other_builds_are_read_too(
      String file,
      String issuer,
      String number,
      String issued,
      String signer,
      int bases,
      int movements,
      int phases,
      int anniversaries,
      int bodies,
      int recipients)
      throws IOException {
    Shell shell = Shell.in(folder);
    Files.copy(DRAFTS.resolve(file), folder.resolve(file));
    Shell.Result made = shell.run("init moi --from " + file);
    assertThat(made.exit()).as(made.shown()).isZero();
    Path plan = folder.resolve("moi");
    YamlEdits text = yaml(plan, "plan.yaml");
    assertThat(text.value("issuer/name")).contains(issuer);
    assertThat(text.value("number")).contains(number);
    assertThat(text.value("issued")).contains(issued);
    assertThat(text.value("issuer/signer/name")).contains(signer);
    Map<String, List<String>> items = items(plan);
    assertThat(items.get("bases")).hasSize(bases);
    assertThat(items.get("movements")).hasSize(movements);
    assertThat(items.get("phases")).hasSize(phases);
    assertThat(items.get("anniversaries")).hasSize(anniversaries);
    assertThat(items.get("bodies")).hasSize(bodies);
    assertThat(items.get("recipients")).hasSize(recipients);
    assertThat(items.get("reviews")).hasSize(phases);
    Shell.Result checked = shell.run("check moi --at " + issued);
    assertThat(checked.exit()).as(checked.shown()).isZero();
    assertThat(checked.out()).doesNotContain("cảnh báo[");
  }

  @Test
  void every_word_of_a_document_is_kept_or_named() throws IOException {
    Shell shell = Shell.in(folder);
    for (String file : List.of("huyen.txt", "phuong.txt")) {
      Files.copy(DRAFTS.resolve(file), folder.resolve(file));
      Shell.Result made = shell.run("init moi --force --from " + file);
      assertThat(made.exit()).as(made.shown()).isZero();
      StringBuilder kept = new StringBuilder(made.out());
      for (String name : List.of("plan.yaml", "phases.yaml", "movements.yaml")) {
        yaml(folder.resolve("moi"), name).values().forEach(v -> kept.append(' ').append(v.text()));
      }
      String all = squeezed(kept.toString()).toLowerCase(Locale.ROOT);
      List<String> lost = new ArrayList<>();
      for (String line : Files.readAllLines(DRAFTS.resolve(file)).subList(12, 40)) {
        Stream.of(line.split("[.;:()\"“”]+|\\s-\\s|^[-\\d]+\\.? ?", -1))
            .map(part -> part.replaceFirst("^[ ,]*(?:[a-zA-Z]\\) )?(?:[Cc]hào mừng )?", ""))
            .filter(part -> part.strip().split(" +").length > 4)
            .filter(part -> !part.equals(part.toUpperCase(Locale.ROOT)))
            .filter(part -> !all.contains(squeezed(part.strip()).toLowerCase(Locale.ROOT)))
            .forEach(lost::add);
      }
      assertThat(lost).as(file).isEmpty();
    }
  }

  @Test
  void times_up_to_the_year_s_end_under_a_heading_of_their_own_are_phases() throws IOException {
    Shell shell = Shell.in(folder);
    String file = "xa-ba-dot.txt";
    String text = Files.readString(DRAFTS.resolve(file));
    Files.writeString(folder.resolve(file), text);
    Shell.Result made = shell.run("init moi --from " + file);
    assertThat(made.out())
        .contains("3 đợt thi đua, 2 ngày kỷ niệm, 4 cơ quan")
        .doesNotContain("S060");
    YamlEdits phases = yaml(folder.resolve("moi"), "phases.yaml");
    assertThat(phases.value("phases/2/from")).contains("2024-09-03");
    assertThat(phases.value("phases/2/to")).contains("2024-12-31");
    assertThat(phases.value("phases/2/review/due")).contains("2024-12-15");
    assertThat(phases.value("phases/0/aim"))
        .contains("Thi đua lập thành tích chào mừng Ngày sinh Chủ tịch Hồ Chí Minh.");
    assertThat(Files.readString(folder.resolve("moi/plan.yaml"))).doesNotContain("THỜI GIAN");
    assertThat(shell.run("check moi --at 2024-01-05").exit()).isZero();
    // A phase that says no time is no phase, and is told.
    Files.writeString(
        folder.resolve(file), text.replace("Từ ngày 20/5/2024 đến ngày 02/9/2024, ", ""));
    Shell.Result without = shell.run("init khac --from " + file);
    assertThat(without.out()).contains("2 đợt thi đua").contains(file + ":30:1: ").contains("S060");
  }

  @Test
  void a_council_s_plan_in_letters_and_months_is_read_too() throws IOException {
    Shell shell = Shell.in(folder);
    Files.copy(DRAFTS.resolve("hoi-dong.txt"), folder.resolve("hoi-dong.txt"));
    Shell.Result made = shell.run("init moi --from hoi-dong.txt");
    assertThat(made.out())
        .contains("2 văn bản viện dẫn, ", "3 phong trào, 3 đợt thi đua, 2 ngày kỷ niệm");
    YamlEdits plan = yaml(folder.resolve("moi"), "plan.yaml");
    assertThat(plan.value("issuer/name")).contains("Hội đồng TĐ-KT");
    assertThat(plan.value("issuer/symbol")).contains("HĐTĐKT");
    assertThat(plan.value("requirements/0")).contains("Mỗi thôn có ít nhất một mô hình mới.");
    assertThat(shell.run("check moi --at 2025-01-10").exit()).isZero();
  }

  @Test
  void what_can_t_be_read_and_a_file_that_is_not_there_are_said() throws IOException {
    Shell shell = Shell.in(folder);
    assertThat(shell.run("init moi --from khong-co.txt").exit()).isEqualTo(3);
    Files.writeString(folder.resolve("ngan.txt"), "Thư mời họp\n");
    Shell.Result nothing = shell.run("init moi --issuer \"xã Mẫu\" --year 2026 --from ngan.txt");
    assertThat(nothing.exit()).isZero();
    assertThat(nothing.out()).contains("S061", "các đợt thi đua", "tên phong trào");
    assertThat(shell.run("check moi --at 2026-01-05").exit()).isZero();
    Shell.Result unknown = shell.run("init khac --from ngan.txt");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("--issuer");
    assertThat(folder.resolve("khac")).doesNotExist();
  }
}
