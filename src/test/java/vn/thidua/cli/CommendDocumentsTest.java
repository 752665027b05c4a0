package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.document.PdfConformance;
import vn.thidua.document.WordProcessor;

/**
 * The papers of the Kim Hoa council's meetings. Golden files lie in {@code
 * src/test/resources/documents}; {@code -Dgolden.update=true} writes them anew.
 */
final class CommendDocumentsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/documents");

  @TempDir Path folder;
  private Shell shell;
  private Path plan;

  @BeforeEach
  void copyPlans() throws IOException {
    shell = new Shell(folder);
    plan = folder.resolve("plans/kim-hoa-2023");
  }

  @ParameterizedTest
  @CsvSource({
    "proposal hop-dot-1, kim-hoa-2023-to-trinh-hop-dot-1",
    "minutes hop-dot-1, kim-hoa-2023-bien-ban-hop-dot-1",
    "decision hop-dot-1, kim-hoa-2023-quyet-dinh-hop-dot-1",
    "decision hop-ca-nam, kim-hoa-2023-quyet-dinh-hop-ca-nam",
    "publication hop-dot-1, kim-hoa-2023-niem-yet-hop-dot-1",
    "certificates hop-dot-1, kim-hoa-2023-giay-khen-hop-dot-1"
  })
  void a_paper_is_the_one_that_was_read_and_approved(String step, String name) throws IOException {
    String text = DocumentsTest.withoutDigests(written(step, name, "md"));
    Path golden = GOLDEN.resolve(name + ".md");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @Test
  void the_decision_is_the_chairmans_own_and_its_money_that_of_its_day() throws IOException {
    String name = "kim-hoa-2023-quyet-dinh-hop-dot-1";
    String recorded = written("decision hop-dot-1", name, "html");
    assertThat(recorded)
        .contains("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ KIM HOA")
        .contains("Số: 52/QĐ-UBND")
        .contains("1.470.000 đồng (Một triệu bốn trăm bảy mươi nghìn đồng)")
        .doesNotContain("TM. ỦY BAN")
        .doesNotContain("Cao Xuân Lĩnh");

    Files.delete(plan.resolve("commendations.csv"));
    String july = written("decision hop-dot-1 --decided-on 2023-07-03 --force", name, "html");
    assertThat(july).contains("1.760.000 đồng").contains("ngày 03 tháng 7 năm 2023");

    String draft = written("decision hop-dot-1 --force", name, "html");
    assertThat(draft).contains("\u00a0/QĐ-UBND").doesNotContain("52/QĐ-UBND");
  }

  @Test
  void a_name_that_a_dash_joins_is_not_torn_by_the_end_of_a_line() throws IOException {
    assertThat(written("publication hop-dot-1", "kim-hoa-2023-niem-yet-hop-dot-1", "html"))
        .contains(">HỘI ĐỒNG</p>", ">THI\u00a0ĐUA\u00a0-\u00a0KHEN\u00a0THƯỞNG</p>");
  }

  @Test
  void money_that_is_not_known_is_left_out_and_said() throws IOException {
    Files.delete(plan.resolve("commendations.csv"));
    Shell.Result made =
        shell.run(
            "commend decision hop-dot-1 --decided-on 2026-02-02 -f md -o o -p plans/kim-hoa-2023");
    assertThat(made.exit()).as(made.shown()).isZero();
    assertThat(Files.readString(folder.resolve("o/kim-hoa-2023-quyet-dinh-hop-dot-1.md")))
        .contains("| Giấy khen |                  – |");
  }

  @ParameterizedTest
  @ValueSource(strings = {"proposal", "minutes", "publication", "decision", "certificates"})
  void private_numbers_reach_no_paper_and_the_bytes_are_the_same_again(String step)
      throws IOException {
    Path nominations = plan.resolve("nominations.csv");
    List<String> rows = Files.readAllLines(nominations);
    StringBuilder text = new StringBuilder(rows.get(0) + ",identity_number,phone\n");
    for (int i = 1; i < rows.size(); i++) {
      text.append(rows.get(i).replace("Hiến 150", "ĐT 0912345678 hiến 150"));
      text.append(",").append(42_175_001_230L + i).append(",0912 345 678\n");
    }
    Files.writeString(nominations, text);
    Path council = plan.resolve("council.yaml");
    Files.writeString(
        council,
        Files.readString(council).replace("role: chair", "role: chair\n    phone: '0912.345.678'"));

    String line =
        "commend "
            + step
            + " hop-dot-1 -f docx,html,md,pdf -p plans/kim-hoa-2023 --at 2023-06-28 -o ";
    assertThat(shell.run(line + "a").exit()).isZero();
    assertThat(shell.run(line + "b").exit()).isZero();

    try (var files = Files.list(folder.resolve("a"))) {
      for (Path file : files.toList()) {
        assertThat(folder.resolve("b").resolve(file.getFileName())).hasSameBinaryContentAs(file);
        assertThat(text(file).replaceAll("[ .]", ""))
            .doesNotContain("0912345678")
            .doesNotContain("421750012");
      }
    }
  }

  @Test
  void every_paper_can_be_archived_and_read_aloud_and_each_certificate_has_its_page()
      throws Exception {
    for (String meeting : List.of("hop-dot-1", "hop-ca-nam")) {
      for (String step :
          List.of("proposal", "minutes", "publication", "decision", "certificates")) {
        Shell.Result made =
            shell.run(
                "commend %s %s -f pdf,docx -o o -p plans/kim-hoa-2023 --at 2023-12-31"
                    .formatted(step, meeting));
        assertThat(made.exit()).as(made.shown()).isZero();
      }
    }
    try (var files = Files.list(folder.resolve("o"))) {
      List<Path> pdfs = files.filter(file -> file.toString().endsWith(".pdf")).toList();
      assertThat(pdfs).hasSize(10);
      for (Path pdf : pdfs) {
        assertThat(PdfConformance.failures(Files.readAllBytes(pdf))).as(pdf.toString()).isEmpty();
      }
    }
    posted(folder.resolve("o/kim-hoa-2023-niem-yet-hop-dot-1.pdf"));
    certificates(folder.resolve("o/kim-hoa-2023-giay-khen-hop-dot-1.pdf"), 4);
    certificates(folder.resolve("o/kim-hoa-2023-giay-khen-hop-ca-nam.pdf"), 6);
    Path office = folder.resolve("office");
    assumeTrue(WordProcessor.set(folder.resolve("o"), office), "LibreOffice is not installed");
    posted(office.resolve("kim-hoa-2023-niem-yet-hop-dot-1.pdf"));
    certificates(office.resolve("kim-hoa-2023-giay-khen-hop-dot-1.pdf"), 4);
    certificates(office.resolve("kim-hoa-2023-giay-khen-hop-ca-nam.pdf"), 6);
  }

  /** A notice on a board is one page, signed on it. */
  private static void posted(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document))
          .contains("PHÓ CHỦ TỊCH", "Trần Thị Hiên", "Lưu: VT");
    }
  }

  /** So many landscape pages, each with all that a certificate says. */
  private static void certificates(Path pdf, int pages) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(pages);
      for (int i = 0; i < pages; i++) {
        PDRectangle box = document.getPage(i).getMediaBox();
        assertThat(box.getWidth()).isGreaterThan(box.getHeight());
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(i + 1);
        text.setEndPage(i + 1);
        assertThat(text.getText(document))
            .contains(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ KIM HOA",
                "GIẤY KHEN",
                "Đã có thành tích",
                "Quyết định số",
                "minh họa");
      }
    }
  }

  @Test
  void a_draft_leaves_room_for_number_and_day_and_nobody_agreed_on_is_no_certificate()
      throws IOException {
    Files.delete(plan.resolve("commendations.csv"));
    assertThat(written("certificates hop-dot-1", "kim-hoa-2023-giay-khen-hop-dot-1", "html"))
        .contains("\u00a0/QĐ-UBND")
        .doesNotContain("52/QĐ-UBND", "Vào sổ", "Cao Xuân Lĩnh");
    Path votes = plan.resolve("votes.csv");
    Files.writeString(
        votes, Files.readString(votes).replaceAll("(?m)^(hop-dot-1,d1-..),.*$", "$1,0,8,1,0"));
    Shell.Result refused = shell.run("commend certificates hop-dot-1 -p plans/kim-hoa-2023 -o x");
    assertThat(refused.exit()).isEqualTo(Exit.USAGE);
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void no_paper_is_made_of_votes_that_do_not_add_up() throws IOException {
    Path votes = plan.resolve("votes.csv");
    Files.writeString(
        votes, Files.readString(votes).replace("hop-dot-1,d1-01,8,0", "hop-dot-1,d1-01,9,0"));
    Shell.Result refused = shell.run("commend decision hop-dot-1 -p plans/kim-hoa-2023 -o o");
    assertThat(refused.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(folder.resolve("o")).doesNotExist();
  }

  private String written(String step, String name, String format) throws IOException {
    Shell.Result made =
        shell.run("commend " + step + " -p plans/kim-hoa-2023 --at 2023-12-31 -o o -f " + format);
    assertThat(made.exit()).as(made.shown()).isZero();
    return Files.readString(folder.resolve("o").resolve(name + "." + format));
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!file.toString().endsWith(".docx")) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
