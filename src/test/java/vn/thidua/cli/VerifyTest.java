package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.verification.FiledDocument;

/** A document that was filed is held against the data of later. */
final class VerifyTest {
  private static final String PLAN = " -p plans/kim-hoa-2023";
  private static final String PHASE = "o/kim-hoa-2023-bao-cao-dot-1-2023-06-20";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void copyPlans() throws IOException {
    shell = new Shell(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report plan",
        "report month --period 2023-05",
        "report phase \"Đợt thi đua thứ nhất\"",
        "report year --at 2024-01-10",
        "report village thon-8",
        "report quarter --period 2023-Q2",
        "report half-year --period 2023-H1",
        "report reminder",
        "report reminder thon-8",
        "report assignment",
        "report summary",
        "report minutes dot-1",
        "report village \"Thôn 8\" --period 2023-Q1",
        "commend proposal hop-dot-1",
        "commend minutes hop-dot-1",
        "commend decision hop-dot-1",
        "commend decision hop-ca-nam --decided-on 2024-01-05 --decision 07/QĐ-UBND"
      })
  void what_was_just_made_matches_and_can_be_read_block_by_block(String command) throws Exception {
    if (command.contains("--decision")) {
      Files.delete(folder.resolve("plans/kim-hoa-2023/commendations.csv"));
    }
    Shell.Result made = shell.run(command + PLAN + " -f html,docx,pdf,md -o o");
    assertThat(made.exit()).as(made.err()).isZero();
    List<Path> files = files();
    assertThat(files).hasSize(4);
    for (Path file : files) {
      FiledDocument filed = FiledDocument.read(Files.readAllBytes(file));
      List<String> marks = List.of(filed.about("text").split("(?<=\\G.{5})", -1));
      assertThat(filed.blocks()).as("all that is said in " + file).hasSizeGreaterThan(15);
      assertThat(filed.blocks())
          .as("what is read of " + file)
          .allMatch(block -> marks.contains(block.mark()));
      Shell.Result verified = shell.run("verify" + PLAN + " o/" + file.getFileName());
      assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
      assertThat(verified.out()).contains("khớp với số liệu, giống đến từng byte");
    }
  }

  @Test
  void what_changed_is_told_alike_in_every_format() throws Exception {
    phase();
    Path plan = folder.resolve("plans/kim-hoa-2023");
    replace(
        plan.resolve("reports/2023-05/thon-8.csv"),
        "2023-05,hang-rao-xanh,18",
        "2023-05,hang-rao-xanh,118");
    List<String> lines = Files.readAllLines(plan.resolve("reports/2023-05/thon-8.csv"));
    int line =
        1
            + lines.indexOf(
                lines.stream().filter(one -> one.contains(",118,")).findFirst().orElseThrow());
    Files.move(plan.resolve("reports/2023-02/am-thuy.csv"), plan.resolve("reports/2023-02/at.csv"));
    List<String> told =
        List.of("md", "html", "docx", "pdf").stream()
            .map(format -> shell.run("verify" + PLAN + " -f json " + PHASE + "." + format))
            .peek(result -> assertThat(result.exit()).isEqualTo(1))
            .map(Shell.Result::out)
            .toList();
    // Pictures are drawn in each format's own way; text and tables are the same in all.
    assertThat(told).hasSize(4);
    told.forEach(VerifyTest::tellsTheChange);
    assertThat(shell.run("verify" + PLAN + " " + PHASE + ".md").out())
        .contains("sửa  reports/2023-05/thon-8.csv")
        .contains("Thực hiện: “ước 2.546” → “ước 2.646”")
        .containsPattern(
            "ước 2.646”\\n(?:.*\\n){0,2} +dựa trên (?:.|\\n)*?reports/2023-05/thon-8.csv:" + line);
  }

  private static void tellsTheChange(String json) {
    assertThat(json)
        .contains("{\"file\":\"reports/2023-02/am-thuy.csv\",\"change\":\"removed\"}")
        .contains("{\"file\":\"reports/2023-02/at.csv\",\"change\":\"added\"}")
        .contains("{\"file\":\"reports/2023-05/thon-8.csv\",\"change\":\"changed\"}")
        .contains("\"cause\":\"data\"")
        .doesNotContain("\"cause\":\"hand\"")
        .contains("\"row\":\"Hàng rào xanh trồng mới\"")
        .contains("{\"column\":\"Thực hiện\",\"filed\":\"ước 2.546\",\"made\":\"ước 2.646\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "html", "docx"})
  void what_a_person_wrote_is_told_from_what_the_data_say(String format) throws Exception {
    phase();
    Path file = folder.resolve(PHASE + "." + format);
    edit(file, "Tiếp tục thực hiện có hiệu quả", "Quyết liệt thực hiện có hiệu quả");
    String told = shell.run("verify" + PLAN + " -f json " + PHASE + "." + format).out();
    assertThat(told)
        .contains("\"inputs\":[]")
        .contains("\"cause\":\"hand\"")
        .doesNotContain("\"cause\":\"data\"")
        .contains("Quyết liệt thực hiện");

    replace(
        folder.resolve("plans/kim-hoa-2023/reports/2023-05/thon-8.csv"),
        "2023-05,hang-rao-xanh,18",
        "2023-05,hang-rao-xanh,118");
    told = shell.run("verify" + PLAN + " -f json " + PHASE + "." + format).out();
    assertThat(told).contains("\"cause\":\"hand\"").contains("\"cause\":\"data\"");

    edit(file, "ước 2.546", "ước 2.640");
    told = shell.run("verify" + PLAN + " -f json " + PHASE + "." + format).out();
    assertThat(told)
        .contains("\"cause\":\"both\"")
        .contains("\"filed\":\"ước 2.640\",\"made\":\"ước 2.646\"");
    Shell.Result text = shell.run("verify" + PLAN + " " + PHASE + "." + format);
    assertThat(text.exit()).isEqualTo(1);
    assertThat(text.out()).contains("Người sửa tay sau khi lập, 1 chỗ");
  }

  @Test
  void a_file_that_changed_without_a_change_in_the_document_does_no_harm() throws Exception {
    phase();
    Path report = folder.resolve("plans/kim-hoa-2023/reports/2023-05/thon-8.csv");
    Files.writeString(report, Files.readString(report) + "\n");
    Shell.Result result = shell.run("verify" + PLAN + " " + PHASE + ".docx");
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .contains("khớp với số liệu\n")
        .contains("sửa  reports/2023-05/thon-8.csv");
  }

  @Test
  void a_docx_that_a_word_processor_saved_anew_still_matches() throws Exception {
    phase();
    assumeTrue(
        new ProcessBuilder("sh", "-c", "command -v soffice").start().waitFor() == 0,
        "LibreOffice is not installed");
    Path again = Files.createDirectories(folder.resolve("again"));
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("lo").toUri(),
                "--headless",
                "--convert-to",
                "docx:MS Word 2007 XML",
                "--outdir",
                again.toString(),
                folder.resolve(PHASE + ".docx").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(office.waitFor()).isZero();
    String saved = "again/kim-hoa-2023-bao-cao-dot-1-2023-06-20.docx";
    Shell.Result result = shell.run("verify" + PLAN + " " + saved);
    assertThat(result.out()).contains("khớp với số liệu\n");
    edit(folder.resolve(saved), "Tiếp tục", "Kiên trì");
    assertThat(shell.run("verify" + PLAN + " " + saved).out())
        .contains("Người sửa tay sau khi lập, 1 chỗ")
        .contains("Kiên trì");
  }

  @Test
  void the_plan_is_found_above_the_file_and_another_one_is_refused() throws Exception {
    shell.run("report phase dot-1" + PLAN + " -f md -o plans/kim-hoa-2023/luu");
    String file = "plans/kim-hoa-2023/luu/kim-hoa-2023-bao-cao-dot-1-2023-06-20.md";
    assertThat(shell.run("doi-chieu " + file).exit()).isZero();
    Shell.Result other = shell.run("verify -p plans/nho " + file);
    assertThat(other.exit()).isEqualTo(2);
    Shell.Result none = shell.run("verify -p plans/khong-co " + file);
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.out()).contains("không đối chiếu được").contains("khong-co");
    Files.writeString(
        folder.resolve(file),
        Files.readString(folder.resolve(file)).replace("plan: \"kim", "plan: \"kin"));
    Shell.Result renamed = shell.run("verify " + file);
    assertThat(renamed.exit()).isEqualTo(2);
    assertThat(renamed.out()).contains("kin-hoa-2023").contains("kim-hoa-2023");
  }

  @Test
  void hostile_files_are_refused_in_words_and_the_others_are_verified() throws Exception {
    phase();
    Path o = folder.resolve("o");
    byte[] docx = Files.readAllBytes(folder.resolve(PHASE + ".docx"));
    byte[] pdf = Files.readAllBytes(folder.resolve(PHASE + ".pdf"));
    Map<String, byte[]> hostile = new LinkedHashMap<>();
    hostile.put("note.md", "# Ghi chú\n".getBytes(StandardCharsets.UTF_8));
    hostile.put("page.html", "<html><body>x".getBytes(StandardCharsets.UTF_8));
    hostile.put("empty.docx", new byte[0]);
    hostile.put("cut.docx", java.util.Arrays.copyOf(docx, docx.length / 2));
    hostile.put("cut.pdf", java.util.Arrays.copyOf(pdf, pdf.length / 3));
    hostile.put("noise.pdf", "%PDF-1.7\nxxxx".getBytes(StandardCharsets.UTF_8));
    hostile.put(
        "other.docx", zip(Map.of("word/document.xml", "<d/>".getBytes(StandardCharsets.UTF_8))));
    hostile.put("other.zip", zip(Map.of("a", new byte[] {1})));
    hostile.put("bomb.docx", zip(Map.of("word/document.xml", new byte[70_000_000])));
    hostile.put("locked.pdf", locked(pdf));
    hostile.put("deep.html", ("<div>".repeat(100_000) + "x").getBytes(StandardCharsets.UTF_8));
    hostile.put(
        "rows.docx",
        zip(Map.of("word/document.xml", "<tr><tc/></tr>".getBytes(StandardCharsets.UTF_8))));
    int number = 0;
    for (String request :
        List.of(
            "check x",
            "report",
            "report phase",
            "report month",
            "report month --period mai",
            "report village thon-8 --period 2031-01",
            "commend proposal",
            "commend record hop-dot-1",
            "commend decision hop-dot-1 --decision x")) {
      hostile.put(
          "words-" + number++ + ".md",
          ("---\nplan: \"kim-hoa-2023\"\nat: \"2023-06-20\"\nrequest: \"" + request + "\"\n---\n")
              .getBytes(StandardCharsets.UTF_8));
    }
    for (Map.Entry<String, byte[]> file : hostile.entrySet()) {
      Files.write(o.resolve(file.getKey()), file.getValue());
      Shell.Result result =
          shell.run("verify" + PLAN + " o/" + file.getKey() + " " + PHASE + ".md");
      assertThat(result.exit()).as(file.getKey() + result.shown()).isIn(2, 3);
      assertThat(result.out())
          .as(file.getKey())
          .contains("o/" + file.getKey() + ": không đối chiếu được")
          .contains("khớp với số liệu, giống đến từng byte");
      assertThat(result.err()).doesNotContain("\tat ");
    }
    assertThat(shell.run("verify" + PLAN + " o/locked.pdf").out()).contains("tệp có mật khẩu");
    assertThat(shell.run("verify" + PLAN + " o/bomb.docx").out()).contains("quá lớn");
    assertThat(shell.run("verify" + PLAN + " o/cut.docx").out()).contains("cắt ngang");
    assertThat(shell.run("verify" + PLAN + " o/no.md").exit()).isEqualTo(3);
    assertThat(shell.run("verify").exit()).isEqualTo(2);
  }

  private void phase() {
    Shell.Result made = shell.run("report phase dot-1" + PLAN + " -f html,docx,pdf,md -o o");
    assertThat(made.exit()).as(made.err()).isZero();
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder.resolve("o"))) {
      return files.sorted().toList();
    }
  }

  private static void replace(Path file, String old, String text) throws IOException {
    String content = Files.readString(file);
    assertThat(content).contains(old);
    Files.writeString(file, content.replace(old, text));
  }

  /** Edits as a person would, a docx within its zip. */
  private static void edit(Path file, String old, String text) throws IOException {
    if (!file.toString().endsWith("docx")) {
      replace(file, old, text);
      return;
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    String body = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
    assertThat(body).contains(old);
    parts.put("word/document.xml", body.replace(old, text).getBytes(StandardCharsets.UTF_8));
    Files.write(file, zip(parts));
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] locked(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
      document.save(out);
      return out.toByteArray();
    }
  }
}
