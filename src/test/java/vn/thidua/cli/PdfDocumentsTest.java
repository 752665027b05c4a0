package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.document.PdfConformance;
import vn.thidua.document.WordProcessor;

/** Every kind of document of the Kim Hoa plan as PDF. */
final class PdfDocumentsTest {
  private static final Map<String, String> DOCUMENTS = new LinkedHashMap<>();

  static {
    DOCUMENTS.put("plan", "ke-hoach");
    DOCUMENTS.put("month --period 2023-05", "bao-cao-thang-2023-05");
    DOCUMENTS.put("quarter --period 2023-Q2", "bao-cao-2023-q2");
    DOCUMENTS.put("half-year --period 2023-H1", "bao-cao-2023-h1");
    DOCUMENTS.put("phase dot-1", "bao-cao-dot-1-2023-06-20");
    DOCUMENTS.put("year --at 2024-01-10", "bao-cao-nam-2024-01-10");
    DOCUMENTS.put("reminder", "don-doc-2023-06-20");
    DOCUMENTS.put("assignment", "giao-chi-tieu");
    DOCUMENTS.put("minutes dot-1", "bien-ban-dot-1-2023-06-20");
    DOCUMENTS.put("summary", "tom-tat-2023-06-20");
    DOCUMENTS.put("village thon-8", "phieu-thon-8-2023-06-20");
  }

  @TempDir static Path folder;

  @BeforeAll
  static void make() throws IOException {
    Shell shell = new Shell(folder);
    for (String kind : DOCUMENTS.keySet()) {
      Shell.Result result = shell.run("report " + kind + " -p plans/kim-hoa-2023 -o o -f pdf,docx");
      assertThat(result.exit()).as(result.err()).isZero();
      assertThat(result.err()).doesNotContain("□");
    }
  }

  @Test
  void every_document_can_be_archived_and_read_aloud() throws Exception {
    for (String name : DOCUMENTS.values()) {
      assertThat(PdfConformance.failures(Files.readAllBytes(file(name, "pdf")))).as(name).isEmpty();
    }
  }

  @Test
  void word_has_as_many_pages_as_the_pdf_or_one_more_or_less() throws Exception {
    Path office = folder.resolve("o/office");
    assumeTrue(WordProcessor.set(folder.resolve("o"), office), "LibreOffice is not installed");
    for (String name : DOCUMENTS.values()) {
      int pages = pages(file(name, "pdf"));
      assertThat(pages(office.resolve("kim-hoa-2023-" + name + ".pdf")))
          .as(name)
          .isBetween(pages - 1, pages + 1);
    }
  }

  private static Path file(String name, String format) {
    return folder.resolve("o/kim-hoa-2023-" + name + "." + format);
  }

  private static int pages(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getNumberOfPages();
    }
  }
}
