package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The documents of the Kim Hoa plan, in every format, and of a plan of hard cases. Golden files lie
 * in {@code src/test/resources/documents}; {@code mvn test -Dtest=DocumentsTest
 * -Dgolden.update=true} writes them anew; read the difference before you commit it.
 */
final class DocumentsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/documents");
  private static final double TWIPS_PER_MM = 56.7;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "plan, kim-hoa-2023-ke-hoach, md",
    "phase dot-1, kim-hoa-2023-bao-cao-dot-1-2023-06-20, md",
    "phase dot-1, kim-hoa-2023-bao-cao-dot-1-2023-06-20, html",
    "month --period 2023-05, kim-hoa-2023-bao-cao-thang-2023-05, md",
    "quarter --period 2023-Q3 --at 2023-10-05, kim-hoa-2023-bao-cao-2023-q3, md",
    "half-year --period 2023-H1 --at 2023-07-05, kim-hoa-2023-bao-cao-2023-h1, md",
    "half-year --period 2023-H1 --at 2023-07-05, kim-hoa-2023-bao-cao-2023-h1, html",
    "half-year --period 2023-H1 --at 2023-07-05, kim-hoa-2023-bao-cao-2023-h1, docx",
    "year --at 2024-01-10, kim-hoa-2023-bao-cao-nam-2024-01-10, md",
    "reminder, kim-hoa-2023-don-doc-2023-06-20, md",
    "reminder, kim-hoa-2023-don-doc-2023-06-20, html",
    "reminder, kim-hoa-2023-don-doc-2023-06-20, docx",
    "reminder thon-8, kim-hoa-2023-don-doc-thon-8-2023-06-20, md",
    "assignment, kim-hoa-2023-giao-chi-tieu, md",
    "assignment, kim-hoa-2023-giao-chi-tieu, html",
    "assignment, kim-hoa-2023-giao-chi-tieu, docx",
    "minutes dot-1, kim-hoa-2023-bien-ban-dot-1-2023-06-20, md",
    "minutes dot-1, kim-hoa-2023-bien-ban-dot-1-2023-06-20, html",
    "minutes dot-1, kim-hoa-2023-bien-ban-dot-1-2023-06-20, docx",
    "summary, kim-hoa-2023-tom-tat-2023-06-20, md",
    "summary, kim-hoa-2023-tom-tat-2023-06-20, html",
    "summary, kim-hoa-2023-tom-tat-2023-06-20, docx",
    "quarter --period 2023-Q3 --at 2023-10-05, kim-hoa-2023-bao-cao-2023-q3, html",
    "quarter --period 2023-Q3 --at 2023-10-05, kim-hoa-2023-bao-cao-2023-q3, docx",
    "village thon-8, kim-hoa-2023-phieu-thon-8-2023-06-20, md",
    "village thon-8, kim-hoa-2023-phieu-thon-8-2023-06-20, docx",
    "plan -p plans/kho, kho-2023-ke-hoach, md",
    "phase dot-1 -p plans/kho --at 2023-06-25, kho-2023-bao-cao-dot-1-2023-06-25, md",
    "year -p plans/kho --at 2024-01-10, kho-2023-bao-cao-nam-2024-01-10, md",
    "year -p plans/kho --at 2023-02-25, kho-2023-bao-cao-nam-2023-02-25, md",
    "village duoi -p plans/kho --at 2023-06-25, kho-2023-phieu-duoi-2023-06-25, md"
  })
  void a_document_is_the_one_that_was_read_and_approved(String kind, String name, String format)
      throws Exception {
    byte[] actual = render(kind, name, format);
    Path golden = GOLDEN.resolve(name + (format.equals("docx") ? ".document.xml" : "." + format));
    String text =
        format.equals("docx")
            ? parts(actual).get("word/document.xml").replace("<w:p>", "\n<w:p>") + "\n"
            : new String(actual, StandardCharsets.UTF_8);
    // The digest changes with every report; that it is there is tested elsewhere.
    text = withoutDigests(text);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
  }

  /** A document without what changes in it with every report and every letter. */
  static String withoutDigests(String text) {
    return text.replaceAll("(inputs: |thidua-inputs\" content=)\"[^\"]*\"", "$1\"INPUTS\"")
        .replaceAll("(text: |thidua-text\" content=)\"[0-9a-f]*\"", "$1\"TEXT\"")
        .replaceAll("[0-9a-f]{64}", "SHA256");
  }

  @Test
  void a_month_and_a_quarter_tell_what_they_brought_themselves() throws IOException {
    Shell shell = new Shell(folder);
    shell.run("report month --period 2023-05 -p plans/kim-hoa-2023 --at 2024-01-10 -f md -o ky");
    shell.run("report quarter --period 2023-Q2 -p plans/kim-hoa-2023 --at 2024-01-10 -f md -o ky");
    assertThat(folder.resolve("ky/kim-hoa-2023-bao-cao-thang-2023-05.md"))
        .content()
        .containsPattern("ĐVT +\\| Kế hoạch +\\| Trong tháng +\\| +Lũy kế")
        .contains("trong tháng " + written("2023-05") + " m, lũy kế đạt");
    assertThat(folder.resolve("ky/kim-hoa-2023-bao-cao-2023-q2.md"))
        .content()
        .contains("trong quý " + written("2023-04", "2023-05", "2023-06") + " m, lũy kế đạt");
  }

  /** What the villages' files say of the concrete roads of some months, added up by hand. */
  private String written(String... months) throws IOException {
    int sum = 0;
    for (String month : months) {
      try (Stream<Path> files =
          Files.list(folder.resolve("plans/kim-hoa-2023/reports").resolve(month))) {
        for (Path file : files.toList()) {
          for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(",", -1);
            sum +=
                cells[2].equals("duong-be-tong") && !cells[5].equals("estimate")
                    ? Integer.parseInt(cells[3])
                    : 0;
          }
        }
      }
    }
    return sum < 1000 ? String.valueOf(sum) : sum / 1000 + "." + String.format("%03d", sum % 1000);
  }

  @Test
  void a_letter_that_nobody_needs_is_a_word_and_no_failure() throws IOException {
    Shell shell = new Shell(folder);
    Shell.Result none =
        shell.run("report reminder -p plans/kim-hoa-2023 --at 2023-01-10 -f md -o thu");
    assertThat(none.exit()).as(none.shown()).isZero();
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("không có gì để đôn đốc");
    assertThat(folder.resolve("thu")).doesNotExist();
  }

  @Test
  void the_plan_says_what_the_seed_says() throws Exception {
    List<String> seed =
        words(Files.readString(Path.of("src/test/resources/seed/ke-hoach-thi-dua-2023.txt")));
    String xml = parts(render("plan", "kim-hoa-2023-ke-hoach", "docx")).get("word/document.xml");
    String text = xml.replace("</w:p>", "\n").replaceAll("<[^>]+>", "").replace("&amp;", "&");
    String body = text.substring(text.indexOf("KẾ HOẠCH"), text.indexOf("Nơi nhận"));
    List<String> document = words(body);
    double common = longestCommon(seed, document);
    assertThat(common / seed.size()).as("of the seed's words").isGreaterThan(0.99);
    assertThat(common / document.size()).as("of the document's words").isGreaterThan(0.99);
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Ho_Chi_Minh, vi-VN",
    "America/Los_Angeles, en-US",
    "UTC, tr-TR",
    "Asia/Kolkata, ar-EG"
  })
  void the_same_plan_and_day_give_the_same_bytes_in_any_zone_and_locale(String zone, String locale)
      throws Exception {
    byte[] first = render("phase dot-1", "kim-hoa-2023-bao-cao-dot-1-2023-06-20", "docx");
    TimeZone oldZone = TimeZone.getDefault();
    Locale oldLocale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.forLanguageTag(locale));
      Files.delete(folder.resolve("o/kim-hoa-2023-bao-cao-dot-1-2023-06-20.docx"));
      byte[] second = render("phase dot-1", "kim-hoa-2023-bao-cao-dot-1-2023-06-20", "docx");
      assertThat(second).isEqualTo(first);
    } finally {
      TimeZone.setDefault(oldZone);
      Locale.setDefault(oldLocale);
    }
  }

  @Test
  void the_page_is_laid_out_as_the_decree_says() throws Exception {
    Map<String, String> parts =
        parts(render("phase dot-1", "kim-hoa-2023-bao-cao-dot-1-2023-06-20", "docx"));
    Document body = xml(parts.get("word/document.xml"));
    Element page = first(body, "w:pgSz");
    assertThat(millimetres(page, "w:w")).isEqualTo(210);
    assertThat(millimetres(page, "w:h")).isEqualTo(297);
    Element margins = first(body, "w:pgMar");
    assertThat(millimetres(margins, "w:top")).isBetween(20, 25);
    assertThat(millimetres(margins, "w:bottom")).isBetween(20, 25);
    assertThat(millimetres(margins, "w:left")).isBetween(30, 35);
    assertThat(millimetres(margins, "w:right")).isBetween(15, 20);
    assertThat(body.getElementsByTagName("w:titlePg").getLength())
        .as("no page number on page 1")
        .isEqualTo(1);
    Document header = xml(parts.get("word/header1.xml"));
    assertThat(first(header, "w:instrText").getTextContent().strip()).isEqualTo("PAGE");
    Document styles = xml(parts.get("word/styles.xml"));
    assertStyle(styles, "QuocHieu", 26, true, false);
    assertStyle(styles, "TieuNgu", 28, true, false);
    assertStyle(styles, "ChuQuan", 26, false, false);
    assertStyle(styles, "BanHanh", 26, true, false);
    assertStyle(styles, "SoKyHieu", 26, false, false);
    assertStyle(styles, "NgayThang", 28, false, true);
    assertStyle(styles, "TenLoai", 28, true, false);
    assertStyle(styles, "TrichYeu", 28, true, false);
    assertStyle(styles, "QuyenHan", 28, true, false);
    assertStyle(styles, "NoiNhan", 24, true, true);
    assertStyle(styles, "Nhan", 22, false, false);
    assertStyle(styles, "SoTrang", 26, false, false);
    Element indent = (Element) style(styles, "NoiDung").getElementsByTagName("w:ind").item(0);
    assertThat(Integer.parseInt(indent.getAttribute("w:firstLine"))).as("1,27 cm").isEqualTo(720);
    Element fonts = first(styles, "w:rFonts");
    assertThat(fonts.getAttribute("w:ascii")).isEqualTo("Times New Roman");
  }

  @Test
  void tables_repeat_their_heads_and_are_as_wide_as_the_text() throws Exception {
    Document body =
        xml(
            parts(render("phase dot-1", "kim-hoa-2023-bao-cao-dot-1-2023-06-20", "docx"))
                .get("word/document.xml"));
    NodeList tables = body.getElementsByTagName("w:tbl");
    int withHead = 0;
    for (int i = 0; i < tables.getLength(); i++) {
      Element table = (Element) tables.item(i);
      NodeList columns = table.getElementsByTagName("w:gridCol");
      int width =
          IntStream.range(0, columns.getLength())
              .map(c -> Integer.parseInt(((Element) columns.item(c)).getAttribute("w:w")))
              .sum();
      assertThat(width).as("165 mm").isEqualTo(9355);
      withHead += table.getElementsByTagName("w:tblHeader").getLength();
    }
    assertThat(withHead).as("the four tables of figures").isEqualTo(4);
  }

  @Test
  void the_metadata_tell_plan_day_and_digest() throws Exception {
    Map<String, String> parts =
        parts(render("phase dot-1", "kim-hoa-2023-bao-cao-dot-1-2023-06-20", "docx"));
    assertThat(parts.get("docProps/custom.xml"))
        .contains(">kim-hoa-2023<")
        .contains(">2023-06-20<")
        .containsPattern(">[0-9a-f]{64}<");
    byte[] before =
        Files.readAllBytes(folder.resolve("o/kim-hoa-2023-bao-cao-dot-1-2023-06-20.docx"));
    Path report = folder.resolve("plans/kim-hoa-2023/reports/2023-05/am-thuy.csv");
    Files.writeString(report, Files.readString(report) + "\n");
    byte[] after = render("phase dot-1 --force", "kim-hoa-2023-bao-cao-dot-1-2023-06-20", "docx");
    assertThat(after).as("another input, another digest").isNotEqualTo(before);
  }

  @Test
  void hostile_names_stay_text_in_every_format() throws Exception {
    Shell shell = new Shell(folder);
    Path plan = folder.resolve("plans/nho/plan.yaml");
    String evil = "A<b>&amp;\\\"${1+1}<#if x>#{2}]]>\\u202e\\u0007😀|*_`";
    Files.writeString(
        plan,
        Files.readString(plan)
            .replace("name: Tây,", "name: \"" + evil + "\",")
            .replace("[Xóm Tây]", "[Tây, Xóm Tây]"));
    assertThat(
            shell
                .run("report phase dot-1 -p plans/nho --at 2024-01-31 -f docx,html,md -o o")
                .exit())
        .isZero();
    String name = "o/nho-2024-bao-cao-dot-1-2024-01-31.";
    Map<String, String> parts = parts(Files.readAllBytes(folder.resolve(name + "docx")));
    for (Map.Entry<String, String> part : parts.entrySet()) {
      xml(part.getValue());
    }
    assertThat(xml(parts.get("word/document.xml")).getDocumentElement().getTextContent())
        .contains("A<b>&amp;\"${1+1}<#if x>#{2}]]>")
        .doesNotContain("\u0007");
    assertThat(folder.resolve(name + "html"))
        .content(StandardCharsets.UTF_8)
        .contains("A&lt;b&gt;&amp;amp;&quot;${1+1}&lt;#if x&gt;");
    assertThat(folder.resolve(name + "md"))
        .content(StandardCharsets.UTF_8)
        .contains("A\\<b\\>\\&amp;\"${1+1}\\<#if x\\>");
  }

  @Test
  void a_campaign_over_new_year_is_called_by_both_years() throws Exception {
    Shell shell = new Shell(folder);
    Path plan = folder.resolve("plans/kho/plan.yaml");
    Files.writeString(plan, Files.readString(plan) + "from: 2023-12-01\nto: 2024-01-31\n");
    // The reports of earlier months lie outside the new time, which is said; the rest is written.
    assertThat(shell.run("report year -p plans/kho --at 2024-02-10 -f md -o o").exit())
        .isEqualTo(Exit.FINDINGS);
    assertThat(folder.resolve("o/kho-2023-bao-cao-nam-2024-02-10.md"))
        .content(StandardCharsets.UTF_8)
        .contains(
            "Tổng kết phong trào thi đua năm 2023 - 2024; phương hướng, nhiệm vụ thời gian tới")
        .contains("## VI. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI");
    assertThat(shell.run("status -p plans/kho --at 2024-02-10").out()).contains("năm 2023 - 2024");
    shell.run("report village duoi -p plans/kho --at 2024-01-10 -f md -o o");
    assertThat(folder.resolve("o/kho-2023-phieu-duoi-2024-01-10.md"))
        .content(StandardCharsets.UTF_8)
        .contains("Thôn Dưới, năm 2023 - 2024");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<#assign x = \"freemarker.template.utility.Execute\"?new()>${x(\"id\")}",
        "${v?api.class}",
        "${v.class}",
        "${v.frame.getClass().getName()}",
        "<#include \"../../../../../../../../etc/passwd\">",
        "<#include \"/../../plan.yaml\">",
        "<#import \"file:///etc/passwd\" as x>",
        "${.data_model.system}",
        "<#list 1..10000000000 as i>${x}</#list>"
      })
  void a_template_reaches_nothing_but_its_view(String attack) throws IOException {
    Shell shell = new Shell(folder);
    Path template = folder.resolve("plans/nho/templates/documents/month.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(template, attack);
    Shell.Result result =
        shell.run("report month --period 2024-01 -p plans/nho --at 2024-01-31 -f html -o o");
    assertThat(result.exit()).as(result.out() + result.err()).isEqualTo(1);
    assertThat(result.err()).contains("lỗi[S030]").doesNotContain("root:").doesNotContain("\tat ");
  }

  @Test
  void libreoffice_opens_every_docx_and_shows_its_text() throws Exception {
    assumeTrue(
        sh("command -v soffice && command -v pdftotext") == 0,
        "LibreOffice or poppler is not installed");
    Map<String, Integer> mostPages = new LinkedHashMap<>();
    mostPages.put("plan|kim-hoa-2023-ke-hoach", 5);
    mostPages.put("phase dot-1|kim-hoa-2023-bao-cao-dot-1-2023-06-20", 12);
    mostPages.put("village thon-8|kim-hoa-2023-phieu-thon-8-2023-06-20", 1);
    for (Map.Entry<String, Integer> document : mostPages.entrySet()) {
      String name = document.getKey().substring(document.getKey().indexOf('|') + 1);
      render(document.getKey().substring(0, document.getKey().indexOf('|')), name, "docx");
      String o = folder.resolve("o").toString();
      String command =
          "cd '%s' && soffice -env:UserInstallation=file://%s/lo --headless --convert-to pdf %s.docx && pdftotext -layout %s.pdf"
              .formatted(o, o, name, name);
      assertThat(sh(command)).as(name).isZero();
      String text =
          Normalizer.normalize(
              Files.readString(folder.resolve("o/" + name + ".txt")), Normalizer.Form.NFC);
      assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").contains("XÃ KIM HOA");
      assertThat(text.chars().filter(c -> c == '\f').count())
          .as("pages of " + name)
          .isLessThanOrEqualTo(document.getValue());
    }
  }

  private byte[] render(String kind, String name, String format) throws IOException {
    String plan = kind.contains(" -p ") ? "" : " -p plans/kim-hoa-2023";
    Shell.Result result = new Shell(folder).run("report " + kind + plan + " -o o -f " + format);
    assertThat(result.exit()).as(result.err()).isZero();
    return Files.readAllBytes(folder.resolve("o/" + name + "." + format));
  }

  private static void assertStyle(
      Document styles, String id, int halfPoints, boolean bold, boolean italic) {
    Element style = style(styles, id);
    String size = ((Element) style.getElementsByTagName("w:sz").item(0)).getAttribute("w:val");
    assertThat(Integer.parseInt(size)).as(id).isEqualTo(halfPoints);
    assertThat(style.getElementsByTagName("w:b").getLength() > 0).as(id + " bold").isEqualTo(bold);
    assertThat(style.getElementsByTagName("w:i").getLength() > 0)
        .as(id + " italic")
        .isEqualTo(italic);
  }

  private static Element style(Document styles, String id) {
    NodeList all = styles.getElementsByTagName("w:style");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(style -> style.getAttribute("w:styleId").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Element first(Document document, String name) {
    return (Element) document.getElementsByTagName(name).item(0);
  }

  private static int millimetres(Element element, String attribute) {
    return (int) Math.round(Integer.parseInt(element.getAttribute(attribute)) / TWIPS_PER_MM);
  }

  private static Map<String, String> parts(byte[] docx) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> words(String text) {
    String clean = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00a0', ' ');
    return new ArrayList<>(
        Arrays.stream(clean.split("[^\\p{L}\\p{N}/%]+", -1))
            .filter(word -> !word.isEmpty())
            .toList());
  }

  /** The length of the longest common subsequence: words in order, both ways. */
  private static double longestCommon(List<String> a, List<String> b) {
    int[][] best = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        best[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[a.size()][b.size()];
  }

  private static int sh(String command) throws Exception {
    Process process = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }
}
