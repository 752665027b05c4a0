package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.Table;
import vn.thidua.sheet.XlsxFile;

/** {@code init}: what it writes passes {@code check} and every command that follows. */
class InitTest {
  private static final String NOTHING_WRONG = ": không có chỗ nào sai (0 dòng báo cáo)\n";

  @TempDir Path folder;

  @Test
  void a_new_plan_passes_check_in_every_year_and_stands_in_its_canonical_form() throws IOException {
    Shell shell = Shell.in(folder);
    for (int year = 2000; year <= 2100; year++) {
      Shell.Result made = shell.run("init nam --force --issuer \"xã Kim Hoa\" --year " + year);
      assertThat(made.exit()).as(made.shown()).isZero();
      Shell.Result checked = shell.run("check nam --at " + year + "-01-05");
      assertThat(checked.out()).isEqualTo("kim-hoa-" + year + NOTHING_WRONG);
      assertThat(shell.run("fmt --check -p nam").exit()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xã Kim Hoa",
        "UBND phường Nguyễn Trãi",
        "Ủy ban nhân dân thị trấn Phố Châu",
        "Kim Hoa",
        "đặc khu Phú Quốc",
        "xã A: - [b] {c} # d",
        "xã 'O''Brien' & <b>",
        "xã ${v.id} <#list>",
        "no",
        "xã \\n \\u0041",
        "xã 😀 Đá"
      })
  void any_name_makes_a_plan_that_passes_check(String issuer) throws IOException {
    Shell shell = Shell.in(folder);
    Shell.Result made = shell.run("init", "moi", "--issuer", issuer, "--parent", "tỉnh Hà Tĩnh");
    assertThat(made.exit()).as(made.shown()).isZero();
    Shell.Result checked = shell.run("check moi --at 2026-01-05");
    assertThat(checked.out()).as(issuer).endsWith(NOTHING_WRONG);
    String place =
        issuer.replaceFirst("^(UBND |Ủy ban nhân dân )?(xã|phường|thị trấn|đặc khu) ", "");
    assertThat(shell.run("report plan -p moi -f md -o ra").exit()).isZero();
    try (var files = Files.list(folder.resolve("ra"))) {
      assertThat(Files.readString(files.findFirst().orElseThrow())).contains(firstWord(place));
    }
  }

  @Test
  void the_worked_example_comes_without_the_repository_and_is_marked() throws IOException {
    Shell shell = Shell.in(folder);
    Shell.Result made = shell.run("init thu --example");
    assertThat(made.out()).startsWith("thu: kế hoạch mẫu của xã Kim Hoa, ").contains("minh họa");
    Path original = Path.of("plans/kim-hoa-2023");
    try (var all = Files.walk(original)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("thu").resolve(original.relativize(file).toString());
        if (file.equals(original.resolve("plan.yaml"))) {
          assertThat(Files.readString(copy))
              .startsWith("# BẢN LÀM THỬ")
              .endsWith(Files.readString(file));
        } else {
          assertThat(copy).hasSameBinaryContentAs(file);
        }
      }
    }
    String copied = shell.run("check thu --nested --at 2023-12-31 -f json").out();
    String known =
        new Shell(folder).run("check plans/kim-hoa-2023 --nested --at 2023-12-31 -f json").out();
    assertThat(codes(copied)).isEqualTo(codes(known)).isNotEmpty();
    assertThat(shell.run("fmt --check -p thu").exit()).isZero();
    Files.writeString(folder.resolve("thu/votes.csv"), "sửa rồi");
    assertThat(shell.run("init thu --example").exit()).isEqualTo(Exit.FILES);
    assertThat(Files.readString(folder.resolve("thu/votes.csv"))).isEqualTo("sửa rồi");
  }

  private static List<String> codes(String json) {
    List<String> codes = new ArrayList<>();
    JsonMapper.shared()
        .readTree(json)
        .findValues("code")
        .forEach(code -> codes.add(code.asString()));
    return codes;
  }

  @Test
  void the_worked_example_is_of_its_own_commune_and_year() throws IOException {
    Shell.Result refused = Shell.in(folder).run("init --example --year 2026 --lang en");
    assertThat(refused.exit()).isEqualTo(Exit.USAGE);
    assertThat(refused.err()).contains("--example copies the worked example").contains("--year");
    assertThat(folder.toFile().list()).isEmpty();
  }

  private static String firstWord(String place) {
    return place.split("[^\\p{L}]+", 2)[0];
  }

  @Test
  void villages_come_from_a_list_as_offices_keep_it() throws IOException {
    Shell shell = Shell.in(folder);
    String list =
        """
        DANH SÁCH THÔN
        TT;Tên thôn;Số hộ;Dân số
        1;Thôn Kim Sơn;1.212;4.742
        2;Am Thủy;198;701
        3;Thôn 03;176;
        """
            .replace("\n", "\r\n");
    Files.writeString(folder.resolve("a.csv"), list.substring(list.indexOf('T', 5)));
    Files.write(
        folder.resolve("b.csv"),
        list.substring(list.indexOf("TT")).getBytes(StandardCharsets.UTF_16LE));
    Files.writeString(folder.resolve("c.txt"), "Thôn Kim Sơn\nThôn Am Thủy\nThôn 3\n");
    Files.write(
        folder.resolve("d.xlsx"),
        XlsxFile.ofTables(
            List.of(
                new Table(
                    "Thôn",
                    List.of("STT", "Tên thôn", "Số hộ", "Dân số"),
                    List.of(
                        row(1, "Kim Sơn", 1212, 4742),
                        row(2, "Am Thủy", 198, 701),
                        row(3, "Thôn 3", 176, 640))))));
    for (Map.Entry<String, Boolean> one :
        Map.of("a.csv", true, "b.csv", true, "c.txt", false, "d.xlsx", true).entrySet()) {
      Shell.Result made =
          shell.run("init ra-" + one.getKey() + " --issuer X --villages " + one.getKey());
      assertThat(made.exit()).as(made.shown()).isZero();
      String plan = Files.readString(folder.resolve("ra-" + one.getKey()).resolve("plan.yaml"));
      String villages = plan.substring(plan.indexOf("\nvillages:"), plan.indexOf("\nbodies:"));
      assertThat(villages.replaceAll(" +(households|population): [0-9]+\n", ""))
          .as(one.getKey())
          .matches(
              """

              villages:
                - id: kim-son
                  name: "Kim Sơn"
                - id: am-thuy
                  name: "Am Thủy"
                - id: thon-3
                  name: "Số 3"
                  aliases: \\["Thôn 0?3"\\]
              """);
      assertThat(villages.contains("households: 1212\n    population: 4742\n"))
          .isEqualTo(one.getValue());
      assertThat(shell.run("check ra-" + one.getKey()).out()).endsWith(NOTHING_WRONG);
    }
  }

  private static List<Optional<Cell.Value>> row(int number, String name, int homes, int people) {
    return List.of(
        Table.number(number), Table.text(name), Table.number(homes), Table.number(people));
  }

  @Test
  void a_number_with_a_letter_is_a_name_and_one_with_its_unit_a_count() throws IOException {
    Shell shell = Shell.in(folder);
    Files.writeString(folder.resolve("to.txt"), "1A;120 hộ;410 người\n1B;98 hộ\nTổ 7;88\n");
    Shell.Result made =
        shell.run("init to --issuer X --villages to.txt --village-label \"tổ dân phố\"");
    assertThat(made.exit()).as(made.shown()).isZero();
    assertThat(Files.readString(folder.resolve("to/plan.yaml")))
        .contains(
            "name: \"1A\"\n    households: 120\n    population: 410\n",
            "name: \"1B\"\n    households: 98\n",
            "name: \"Tổ 7\"\n    households: 88\n");
    assertThat(shell.run("check to").out()).endsWith(NOTHING_WRONG);
  }

  @Test
  void what_is_wrong_with_a_list_or_an_option_is_said_and_nothing_is_written() throws IOException {
    Shell shell = Shell.in(folder);
    Files.writeString(folder.resolve("hai.txt"), "Đông\nTây\nthôn ĐÔNG\n");
    Files.writeString(folder.resolve("trong.txt"), "1\n2\n");
    Files.write(folder.resolve("anh.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, -1});
    assertThat(said(shell, "init --issuer X --villages hai.txt", 1)).contains("hai.txt:3", "ĐÔNG");
    assertThat(said(shell, "init --issuer X --villages trong.txt", 1)).contains("mỗi dòng một tên");
    assertThat(said(shell, "init --issuer X --villages anh.png", 1)).contains("anh.png");
    assertThat(said(shell, "init --issuer X --villages khong-co.txt", 3)).contains("khong-co.txt");
    assertThat(said(shell, "init", 2)).contains("--issuer");
    assertThat(said(shell, "init --issuer 123", 2)).contains("“123”");
    assertThat(said(shell, "init --issuer X --year 26", 2)).contains("“26”", "2026");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  private static String said(Shell shell, String line, int exit) {
    Shell.Result result = shell.run(line);
    assertThat(result.exit()).as(line + "\n" + result.shown()).isEqualTo(exit);
    return result.shown();
  }

  @Test
  void a_plan_that_is_there_is_not_overwritten() throws IOException {
    Shell shell = Shell.in(folder);
    assertThat(shell.run("init nha --issuer X --year 2026").exit()).isZero();
    Path plan = folder.resolve("nha/plan.yaml");
    Files.writeString(plan, Files.readString(plan).replace("Kế hoạch", "Bản sửa"));
    byte[] edited = Files.readAllBytes(plan);
    Shell.Result again = shell.run("init nha --issuer X --year 2026");
    assertThat(again.exit()).isEqualTo(3);
    assertThat(again.err()).contains("plan.yaml", "--force");
    assertThat(Files.readAllBytes(plan)).isEqualTo(edited);
  }

  @Test
  void on_a_terminal_it_asks_for_what_no_option_tells() throws IOException {
    Files.write(
        folder.resolve("thon.csv"), Arrays.asList("Thôn Đông", "Thôn Tây"), StandardCharsets.UTF_8);
    Shell shell = Shell.in(folder);
    Shell.Result made =
        shell.answering("xã Đá Bạc\n2027\nthon.csv\n").run(new Terminal(true, 80), "init");
    assertThat(made.exit()).as(made.shown()).isZero();
    assertThat(made.out())
        .contains("Đơn vị ban hành", "Năm (bỏ trống: 2023)", "Tệp danh sách thôn");
    assertThat(Files.readString(folder.resolve("da-bac-2027/plan.yaml")))
        .contains("xã Đá Bạc", "id: dong", "id: tay");
    assertThat(shell.run("check da-bac-2027").out()).endsWith(NOTHING_WRONG);
  }
}
