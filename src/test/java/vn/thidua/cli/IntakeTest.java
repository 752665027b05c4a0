package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files as villages send them, byte for byte: a folder in {@code src/test/resources/intake} each,
 * with the file, options where it needs some, and what is printed and written. {@code
 * -Dgolden.update=true} writes what happens now; read it before you commit it.
 */
class IntakeTest {
  private static final Path CASES = Path.of("src/test/resources/intake");

  @TempDir Path folder;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_file_is_taken_or_refused_as_expected(String name) throws IOException {
    Shell shell = new Shell(folder);
    Path sent = Files.createDirectory(folder.resolve("gui"));
    String options = "";
    try (Stream<Path> files = Files.list(CASES.resolve(name))) {
      for (Path file : files.sorted().toList()) {
        String own = file.getFileName().toString();
        if (own.equals("options.txt")) {
          options = Files.readString(file).strip();
        } else if (!own.equals("expected.txt")) {
          Files.copy(file, sent.resolve(own));
        }
      }
    }
    Shell.Result result = shell.run("import gui -p plans/nho --at 2024-02-27 " + options);
    String actual = result.shown() + "--\n" + reports();
    Path expected = CASES.resolve(name).resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
    assertThat(shell.run("fmt --check -p plans/nho").out())
        .as("what is written is canonical")
        .doesNotContain("reports/2024-02");
  }

  /** The reports of February, which is what the files speak of. */
  private String reports() throws IOException {
    Path reports = folder.resolve("plans/nho/reports/2024-02");
    if (!Files.exists(reports)) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(reports)) {
      for (Path file : files.sorted().toList()) {
        text.append(file.getFileName()).append('\n').append(Files.readString(file));
      }
    }
    return text.toString();
  }

  @Test
  void the_same_file_twice_changes_nothing_and_every_import_is_in_the_journal() throws IOException {
    Shell shell = new Shell(folder);
    Path sent = folder.resolve("dong.csv");
    Files.writeString(sent, table("50"));
    String line = "import dong.csv -p plans/nho --at 2024-02-27";
    assertThat(shell.run(line).exit()).isZero();
    byte[] first = Files.readAllBytes(folder.resolve("plans/nho/reports/2024-02/dong.csv"));
    assertThat(shell.run(line).exit()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("plans/nho/reports/2024-02/dong.csv")))
        .isEqualTo(first);

    Files.writeString(sent, table("60"));
    Shell.Result held = shell.run(line);
    assertThat(held.exit()).isEqualTo(1);
    assertThat(held.out()).contains("50", "60", "+10", "--replace");
    assertThat(Files.readAllBytes(folder.resolve("plans/nho/reports/2024-02/dong.csv")))
        .isEqualTo(first);
    assertThat(shell.run(line + " --replace").exit()).isZero();
    assertThat(Files.readString(folder.resolve("plans/nho/reports/2024-02/dong.csv")))
        .contains("dong,2024-02,duong,60,,actual,2024-02-24,");
    List<String> journal = Files.readAllLines(folder.resolve("plans/nho/imports.csv"));
    assertThat(journal).hasSize(3).first().isEqualTo("imported_on,file,rows,sha256");
    assertThat(journal.get(1)).matches("2024-02-27,dong.csv,1,[0-9a-f]{64}");
    assertThat(shell.run("check -p plans/nho --at 2024-02-27 -f json").out())
        .doesNotContain("imports.csv");
  }

  @Test
  void an_actual_takes_the_place_of_an_estimate_unasked_and_never_the_other_way()
      throws IOException {
    Shell shell = new Shell(folder);
    Path sent = folder.resolve("dong.csv");
    String line = "import dong.csv -p plans/nho --at 2024-02-27";
    Files.writeString(sent, table("ước 45"));
    assertThat(shell.run(line).exit()).isZero();
    assertThat(report()).contains("duong,45,,estimate,");
    Files.writeString(sent, table("50"));
    assertThat(shell.run(line).exit()).isZero();
    assertThat(report()).contains("duong,50,,actual,").doesNotContain("estimate");
    Files.writeString(sent, table("ước 55"));
    assertThat(shell.run(line).out()).contains("bỏ qua");
    assertThat(report()).contains("duong,50,,actual,").doesNotContain("estimate");
  }

  @Test
  void a_run_cut_short_is_completed_by_the_same_run_again() throws IOException {
    Shell shell = new Shell(folder);
    Files.writeString(folder.resolve("dong.csv"), table("50"));
    Files.writeString(folder.resolve("tay.csv"), table("70").replace("ĐÔNG", "TÂY"));
    String line = "import dong.csv tay.csv -p plans/nho --at 2024-02-27";
    assertThat(shell.run(line).exit()).isZero();
    Path nho = folder.resolve("plans/nho");
    String journal = Files.readString(nho.resolve("imports.csv"));
    byte[] second = Files.readAllBytes(nho.resolve("reports/2024-02/tay.csv"));
    // As it lies when the first report was written and the second, and the journal, were not.
    Files.delete(nho.resolve("imports.csv"));
    Files.delete(nho.resolve("reports/2024-02/tay.csv"));

    assertThat(shell.run(line).exit()).isZero();

    assertThat(nho.resolve("reports/2024-02/tay.csv")).hasBinaryContent(second);
    assertThat(nho.resolve("imports.csv")).hasContent(journal);
    assertThat(shell.run(line).exit()).isZero();
    assertThat(nho.resolve("imports.csv")).hasContent(journal);
  }

  @Test
  void files_of_one_run_that_contradict_each_other_are_not_decided_by_their_order()
      throws IOException {
    Shell shell = new Shell(folder);
    Files.writeString(folder.resolve("lan-1.csv"), table("50"));
    Files.writeString(folder.resolve("lan-2.csv"), table("60"));
    for (String replace : List.of("", " --replace")) {
      String line = "import lan-1.csv lan-2.csv --dry-run -p plans/nho --at 2024-02-27" + replace;
      Shell.Result result = shell.run(line);
      assertThat(result.exit()).isEqualTo(1);
      assertThat(result.out())
          .contains("lan-2.csv:3:17: lỗi[I112]: “Đường bê tông”: 60 ở đây, 50 ở lan-1.csv:3:17")
          .contains("lan-2.csv: không nhận")
          .doesNotContain("--replace");
      assertThat(result.err()).contains("còn 1 tệp chưa nhận: lan-2.csv");
    }
  }

  @Test
  void an_actual_takes_the_place_of_an_estimate_of_the_same_run() throws IOException {
    Shell shell = new Shell(folder);
    Files.writeString(folder.resolve("lan-1.csv"), table("ước 45"));
    Files.writeString(folder.resolve("lan-2.csv"), table("50"));
    Shell.Result result = shell.run("import lan-1.csv lan-2.csv -p plans/nho --at 2024-02-27");
    assertThat(result.exit()).as(result.shown()).isZero();
    assertThat(report()).contains("duong,50,,actual,").doesNotContain("estimate");
  }

  @Test
  void what_is_only_said_beside_a_figure_is_taken_unasked_and_never_lost() throws IOException {
    Shell shell = new Shell(folder);
    Path sent = folder.resolve("dong.csv");
    String line = "import dong.csv -p plans/nho --at 2024-02-27";
    Files.writeString(sent, table("50"));
    assertThat(shell.run(line).exit()).isZero();
    String said =
        table("50;mưa nhiều")
            .replace("Thực hiện", "Thực hiện;Ghi chú")
            .replace("ngày 24", "ngày 26")
            .concat("Người lập biểu: Lê Thị Ước\n");
    Files.writeString(sent, said);
    assertThat(shell.run(line).out()).contains("1 số không đổi, thêm ghi chú hoặc người báo cáo");
    // The day on which the figure came stays.
    String row = "dong,2024-02,duong,50,,actual,2024-02-24,Lê Thị Ước,mưa nhiều\n";
    assertThat(report()).endsWith(row);
    for (String again : List.of(said, table("50"))) {
      Files.writeString(sent, again);
      assertThat(shell.run(line).out()).contains("1 không đổi");
      assertThat(report()).endsWith(row);
    }
    Files.writeString(sent, said.replace("50", "60").replace("Lê Thị Ước", "Trần Văn Bình"));
    assertThat(shell.run(line).out()).contains("người báo cáo: Trần Văn Bình, trước là Lê Thị Ước");
    assertThat(shell.run("why duong dong -p plans/nho --at 2024-02-27").out())
        .contains("reports/2024-02/dong.csv:2  2024-02  Đông  50    Lê Thị Ước báo cáo");
    assertThat(shell.run("why duong dong -p plans/nho --at 2024-02-27 -f json").out())
        .contains("\"kind\":\"actual\",\"reported_by\":\"Lê Thị Ước\"}")
        .contains("\"kind\":\"actual\",\"reported_by\":null}");
  }

  @Test
  void of_a_folder_with_bad_files_the_good_are_taken_and_the_bad_named_at_the_end()
      throws IOException {
    Shell shell = new Shell(folder);
    Path sent = Files.createDirectory(folder.resolve("gui"));
    for (int i = 1; i <= 37; i++) {
      Files.writeString(sent.resolve("dong-%02d.csv".formatted(i)), table("50"));
    }
    Files.writeString(sent.resolve("anh.jpg"), "\u00ff\u00d8");
    Files.writeString(sent.resolve("la.csv"), table("50").replace("ĐÔNG", "ĐOÀI"));
    Files.write(sent.resolve("rong.xlsx"), new byte[0]);
    Shell.Result result = shell.run("import gui -p plans/nho --at 2024-02-27");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out())
        .contains("anh.jpg: lỗi[I003]", "không rõ báo cáo của thôn nào: “ĐOÀI”")
        .contains("rong.xlsx: lỗi[S005]");
    assertThat(result.err())
        .contains("40 tệp: đã ghi 1 số từ 1 tệp")
        .contains("còn 3 tệp chưa nhận: gui/anh.jpg, gui/la.csv, gui/rong.xlsx");
    assertThat(report()).contains("dong,2024-02,duong,50,,actual,2024-02-24,");
    assertThat(Files.readAllLines(folder.resolve("plans/nho/imports.csv"))).hasSize(38);
  }

  @Test
  void a_dry_run_writes_nothing() throws IOException {
    Shell shell = new Shell(folder);
    Files.writeString(folder.resolve("dong.csv"), table("50"));
    assertThat(shell.run("import dong.csv -p plans/nho --at 2024-02-27 --dry-run").exit()).isZero();
    assertThat(folder.resolve("plans/nho/reports/2024-02")).doesNotExist();
    assertThat(folder.resolve("plans/nho/imports.csv")).doesNotExist();
  }

  @Test
  void many_files_show_on_a_terminal_how_far_they_are_and_nothing_of_it_in_a_pipe()
      throws IOException {
    Shell shell = new Shell(folder);
    Path sent = Files.createDirectory(folder.resolve("gui"));
    for (int i = 1; i <= 25; i++) {
      Files.writeString(sent.resolve("dong-" + i + ".csv"), table("50"));
    }
    String line = "import gui -p plans/nho --at 2024-02-27 --dry-run";
    Shell.Result piped = shell.run(line);
    assertThat(piped.shown()).doesNotContain("\r", "█");

    Shell.Result shown = shell.run(new Terminal(true, 80), line);
    String[] states = shown.out().split("\r", -1);
    assertThat(states)
        .filteredOn(state -> state.matches("\u001b\\[K[█░]+ \\d+/25 tệp"))
        .hasSize(25);
    assertThat(shown.out()).contains("░░░ 1/25 tệp", "█".repeat(24) + " 25/25 tệp");
    // The bar is wiped: what stays is what a pipe gets.
    assertThat(states[states.length - 1]).startsWith("\u001b[K").doesNotContain("█");
    String kept =
        shown.out().replaceAll("\r\u001b\\[K[█░]+ [^\r]*(?=\r)", "").replaceAll("\r\u001b\\[K", "");
    assertThat(kept).isEqualTo(piped.out());
  }

  @Test
  void a_large_file_of_one_line_is_refused_unread() throws IOException {
    Shell shell = new Shell(folder);
    byte[] line = new byte[17 << 20];
    java.util.Arrays.fill(line, (byte) 'a');
    Files.write(folder.resolve("to.csv"), line);
    Files.write(
        folder.resolve("trong.csv"), ";;;\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
    Shell.Result result = shell.run("import to.csv trong.csv -p plans/nho --at 2024-02-27");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).contains("to.csv: lỗi[I004]", "trong.csv: lỗi[I101]");
  }

  private String report() throws IOException {
    return Files.readString(folder.resolve("plans/nho/reports/2024-02/dong.csv"));
  }

  private static String table(String value) {
    return """
        BÁO CÁO THÔN ĐÔNG THÁNG 02/2024
        Chỉ tiêu;ĐVT;Thực hiện
        Đường bê tông;m;%s
        Đông, ngày 24 tháng 02 năm 2024
        """
        .formatted(value);
  }
}
