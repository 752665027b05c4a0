package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What Word is told, against Nghị định 30/2020/NĐ-CP, Phụ lục I. */
final class DocxTest {
  private static final String DOCUMENT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";

  /** A4 less the margins of 30 and 15 mm, in twentieths of a point. */
  private static final int TEXT_WIDTH = 11906 - 1701 - 850;

  private static final int LANDSCAPE_WIDTH = 16838 - 1701 - 850;

  private final Renderer renderer = new Renderer(new Templates(Path.of("target")), c -> {});

  @Test
  void the_page_is_a4_with_the_margins_of_the_decree() throws IOException {
    Docx docx = month(Samples.month());

    Element size = docx.elements(DOCUMENT, "w:pgSz").get(0);
    assertThat(size.getAttribute("w:w")).isEqualTo("11906");
    assertThat(size.getAttribute("w:h")).isEqualTo("16838");
    Element margins = docx.elements(DOCUMENT, "w:pgMar").get(0);
    assertThat(millimetres(margins, "w:top")).isBetween(20L, 25L);
    assertThat(millimetres(margins, "w:bottom")).isBetween(20L, 25L);
    assertThat(millimetres(margins, "w:left")).isBetween(30L, 35L);
    assertThat(millimetres(margins, "w:right")).isBetween(15L, 20L);
  }

  @Test
  void each_part_is_set_as_the_decree_says() throws IOException {
    Docx docx = month(Samples.month());
    int normal =
        Integer.parseInt(docx.elements(STYLES, "w:sz").get(0).getAttribute("w:val")); // by default

    for (Decree.Part part : Decree.parts()) {
      List<String> settings = inherited(docx, part.style());
      part.assertSize(
          settings.stream().anyMatch(one -> one.startsWith("w:sz="))
              ? number(settings, "w:sz") / 2.0
              : normal / 2.0);
      assertThat(settings.contains("w:b")).as(part.what() + ": bold").isEqualTo(part.bold());
      assertThat(settings.contains("w:i")).as(part.what() + ": italic").isEqualTo(part.italic());
      assertThat(settings.stream().filter(one -> one.startsWith("w:jc=")))
          .as(part.what())
          .last()
          .isEqualTo("w:jc=" + part.align().replace("centre", "center"));
      if (part.align().equals("both")) {
        Decree.assertPage("first line", number(settings, "w:firstLine") / 56.7);
      }
    }
    List<String> body = style(docx, "NoiDung");
    Decree.assertPage("line spacing", number(body, "w:line") / 240.0);
    Decree.assertPage("paragraph spacing", number(body, "w:before") / 20.0);
  }

  @Test
  void rules_are_as_long_as_the_decree_says() throws IOException {
    Frame frame = Samples.month().frame();
    List<Element> rules =
        month(Samples.month()).elements(DOCUMENT, "w:p").stream()
            .filter(p -> Docx.within(p, "w:pStyle").stream().anyMatch(DocxTest::isRule))
            .toList();

    assertThat(rules).hasSize(3);
    assertThat(length(rules.get(0), 3650) / LineWidth.millimetres("ỦY BAN NHÂN DÂN", 13))
        .isBetween(0.333, 0.5);
    assertThat(length(rules.get(1), 5705))
        .isBetween(frame.head().mottoRule() - 1.0, frame.head().mottoRule() + 1.0);
    int subject =
        frame.title().subject().stream()
            .mapToInt(line -> LineWidth.millimetres(line, 14))
            .max()
            .orElseThrow();
    assertThat(length(rules.get(2), TEXT_WIDTH) / subject).isBetween(0.333, 0.5);
  }

  private static boolean isRule(Element style) {
    return style.getAttribute("w:val").startsWith("DuongKe");
  }

  /** What the indents of a rule leave of its column, in millimetres. */
  private static double length(Element rule, int column) {
    Element indents = Docx.within(rule, "w:ind").get(0);
    return (column
            - Integer.parseInt(indents.getAttribute("w:left"))
            - Integer.parseInt(indents.getAttribute("w:right")))
        / 56.7;
  }

  /** The settings of a style after those of the styles that it is based on. */
  private static List<String> inherited(Docx docx, String id) {
    List<String> own = style(docx, id);
    List<String> all = new java.util.ArrayList<>();
    own.stream()
        .filter(one -> one.startsWith("w:basedOn="))
        .forEach(one -> all.addAll(inherited(docx, one.substring("w:basedOn=".length()))));
    all.addAll(own);
    return all;
  }

  /** The last number given to a setting. */
  private static int number(List<String> settings, String name) {
    return settings.stream()
        .filter(one -> one.startsWith(name + "="))
        .map(one -> Integer.parseInt(one.substring(name.length() + 1)))
        .reduce((first, second) -> second)
        .orElseThrow(() -> new AssertionError(name + " is not in " + settings));
  }

  @Test
  void pages_are_numbered_in_the_middle_of_the_top_margin_but_not_the_first() throws IOException {
    Docx docx = month(Samples.month());

    assertThat(docx.text("word/header1.xml"))
        .contains(" PAGE ")
        .contains("<w:pStyle w:val=\"SoTrang\"/>");
    assertThat(docx.elements(DOCUMENT, "w:titlePg")).hasSize(1);
    assertThat(docx.elements(DOCUMENT, "w:headerReference"))
        .extracting(header -> header.getAttribute("w:type"))
        .containsExactly("default");
    assertThat(style(docx, "SoTrang")).contains("w:jc=center").contains("w:sz=26");
  }

  @Test
  void the_body_is_times_new_roman_14_justified_and_indented() throws IOException {
    Docx docx = month(Samples.month());

    assertThat(docx.text(STYLES))
        .contains("w:ascii=\"Times New Roman\"")
        .contains("<w:lang w:val=\"vi-VN\"");
    assertThat(style(docx, "NoiDung"))
        .contains("w:jc=both")
        .contains("w:firstLine=720")
        .contains("w:after=120");
  }

  @Test
  void every_paragraph_has_a_style_that_exists() throws IOException {
    for (Map.Entry<String, Record> sample : Samples.all().entrySet()) {
      Docx docx = render(sample.getKey(), sample.getValue());
      Set<String> known =
          docx.elements(STYLES, "w:style").stream()
              .map(style -> style.getAttribute("w:styleId"))
              .collect(Collectors.toSet());

      assertThat(docx.elements(DOCUMENT, "w:pStyle"))
          .extracting(style -> style.getAttribute("w:val"))
          .isSubsetOf(known);
      assertThat(docx.elements(DOCUMENT, "w:rFonts")).isEmpty();
    }
  }

  @Test
  void tables_fit_the_page_and_their_cells_fit_the_grid() throws IOException {
    for (Map.Entry<String, Record> sample : Samples.all().entrySet()) {
      for (Element table : render(sample.getKey(), sample.getValue()).elements(DOCUMENT, "w:tbl")) {
        List<Integer> grid = Docx.within(table, "w:gridCol").stream().map(DocxTest::width).toList();
        int whole = sum(grid);
        int text = isLandscape(table) ? LANDSCAPE_WIDTH : TEXT_WIDTH;
        assertThat(whole).as(sample.getKey()).isBetween(text - 20, text + 20);
        for (Element row : Docx.within(table, "w:tr")) {
          assertThat(sum(Docx.within(row, "w:tcW").stream().map(DocxTest::width).toList()))
              .isEqualTo(whole);
        }
      }
    }
  }

  /** Whether a section ends before it: what follows is the appendix. */
  private static boolean isLandscape(Element table) {
    for (Node node = table.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
      if (node instanceof Element one && one.getElementsByTagName("w:sectPr").getLength() > 0) {
        return true;
      }
    }
    return false;
  }

  @Test
  void an_appendix_has_landscape_pages_of_its_own_whose_numbers_go_on() throws IOException {
    Docx docx = render("assignment", Samples.assignment(40));

    List<Element> sections = docx.elements(DOCUMENT, "w:sectPr");
    assertThat(sections).hasSize(2);
    Element upright = Docx.within(sections.get(0), "w:pgSz").get(0);
    Element across = Docx.within(sections.get(1), "w:pgSz").get(0);
    assertThat(upright.getAttribute("w:h")).isEqualTo(across.getAttribute("w:w"));
    assertThat(across.getAttribute("w:orient")).isEqualTo("landscape");
    assertThat(Docx.within(sections.get(0), "w:pgNumType")).hasSize(1);
    assertThat(Docx.within(sections.get(1), "w:pgNumType")).isEmpty();
    assertThat(Docx.within(sections.get(1), "w:titlePg")).isEmpty();
    assertThat(Docx.within(sections.get(1), "w:headerReference")).hasSize(1);
    List<Element> tables = docx.elements(DOCUMENT, "w:tbl");
    Element matrix = tables.get(tables.size() - 1);
    assertThat(Docx.within(matrix, "w:tblHeader")).hasSize(1);
    assertThat(Docx.within(matrix, "w:tr")).hasSize(1 + 1 + 40);
  }

  @Test
  void a_chart_is_words_own_and_says_in_words_what_it_shows() throws IOException {
    Docx docx = render("summary", Samples.summary());

    assertThat(docx.names()).contains("word/charts/chart1.xml", "word/charts/chart2.xml");
    assertThat(docx.elements(DOCUMENT, "wp:docPr"))
        .extracting(one -> one.getAttribute("descr"))
        .containsExactly(
            "Biểu đồ thanh ngang. Các chỉ tiêu chậm so với tiến độ.",
            "Biểu đồ thanh ngang. Số chỉ tiêu của từng thôn.");
    assertThat(docx.text("[Content_Types].xml")).contains("/word/charts/chart2.xml");
    assertThat(docx.text("word/_rels/document.xml.rels")).contains("charts/chart2.xml");
    assertThat(docx.elements("word/charts/chart1.xml", "c:ser")).hasSize(2);
    assertThat(docx.elements("word/charts/chart1.xml", "c:v"))
        .extracting(Element::getTextContent)
        .contains("Hoàn thành", "Rất chậm", "Đông Hải", "4", "2");
    assertThat(docx.text("word/charts/chart1.xml"))
        .as("told apart without colour")
        .contains("pattFill")
        .doesNotContain("accent");
  }

  @Test
  void a_long_table_repeats_its_head_and_splits_no_row() throws IOException {
    Element table = month(Samples.longReview(60)).elements(DOCUMENT, "w:tbl").get(1);
    List<Element> rows = Docx.within(table, "w:tr");

    assertThat(rows).hasSize(1 + 1 + 60);
    assertThat(Docx.within(rows.get(0), "w:tblHeader")).hasSize(1);
    assertThat(Docx.within(table, "w:tblHeader")).hasSize(1);
    assertThat(rows).allSatisfy(row -> assertThat(Docx.within(row, "w:cantSplit")).hasSize(1));
  }

  @Test
  void the_signature_stays_with_the_last_paragraph() throws IOException {
    Docx docx = month(Samples.month());

    assertThat(docx.text(DOCUMENT)).containsOnlyOnce("w:val=\"KetThuc\"");
    assertThat(style(docx, "KetThuc")).contains("w:keepNext");
    assertThat(style(docx, "TruocChoKy")).contains("w:keepNext");
  }

  @Test
  void the_file_says_of_what_it_was_made() throws IOException {
    Docx docx = month(Samples.month());

    assertThat(docx.names()).startsWith("[Content_Types].xml", "_rels/.rels");
    assertThat(docx.xml("docProps/core.xml").getElementsByTagName("dc:title").item(0))
        .extracting(node -> node.getTextContent())
        .isEqualTo("BÁO CÁO Kết quả phong trào thi đua tháng 5 năm 2023");
    assertThat(docx.elements("docProps/custom.xml", "property"))
        .extracting(p -> p.getAttribute("name") + "=" + p.getTextContent())
        .startsWith(
            "thidua-plan=binh-minh-2023",
            "thidua-at=2023-06-20",
            "thidua-request=report phase dot-1",
            "thidua-sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "thidua-inputs=./;plan.yaml=9f86d0")
        .allMatch(property -> property.length() <= "thidua-text-10=".length() + 250)
        .last(InstanceOfAssertFactories.STRING)
        .matches("thidua-text(-\\d+)?=[0-9a-f]+");
  }

  @Test
  void sections_are_headings_with_bookmarks_of_their_own() throws IOException {
    Docx docx = render("phase", Samples.phase());

    List<Element> bookmarks = docx.elements(DOCUMENT, "w:bookmarkStart");
    assertThat(bookmarks)
        .extracting(mark -> mark.getAttribute("w:name"))
        .containsExactly(
            "dac-diem",
            "ket-qua",
            "che-do-bao-cao",
            "xep-hang",
            "danh-gia",
            "phuong-huong",
            "kien-nghi");
    assertThat(bookmarks).extracting(mark -> mark.getAttribute("w:id")).doesNotHaveDuplicates();
  }

  private Docx month(Record view) throws IOException {
    return render("month", view);
  }

  private Docx render(String kind, Record view) throws IOException {
    return Docx.of(renderer.render("documents/" + kind + ".ftlh", view, Format.DOCX));
  }

  /** The settings of a style and of what it is based on, as {@code element=value}. */
  private static List<String> style(Docx docx, String id) {
    Element style =
        docx.elements(STYLES, "w:style").stream()
            .filter(element -> element.getAttribute("w:styleId").equals(id))
            .findFirst()
            .orElseThrow();
    return Docx.within(style, "*").stream()
        .flatMap(
            element -> {
              var attributes = element.getAttributes();
              List<String> settings = new java.util.ArrayList<>(List.of(element.getTagName()));
              for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                settings.add(
                    (name.equals("w:val") ? element.getTagName() : name)
                        + "="
                        + attributes.item(i).getNodeValue());
              }
              return settings.stream();
            })
        .toList();
  }

  private static int width(Element element) {
    return Integer.parseInt(element.getAttribute("w:w"));
  }

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  private static long millimetres(Element element, String attribute) {
    return Math.round(Integer.parseInt(element.getAttribute(attribute)) * 25.4 / 1440);
  }
}
