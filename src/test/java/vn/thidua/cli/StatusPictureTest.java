package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The picture of progress: whole, the same every time, and right. */
final class StatusPictureTest {
  private static final String KIM_HOA = "status -p plans/kim-hoa-2023 ";

  @TempDir Path folder;

  @Test
  void every_indicator_has_a_bar_as_long_as_what_is_reached_and_a_mark_at_the_pace()
      throws Exception {
    Shell shell = new Shell(folder);
    Document svg = svg(shell, "");
    List<String> rows =
        shell
            .run(KIM_HOA + "-f csv")
            .out()
            .lines()
            .filter(row -> row.contains("duong-be-tong"))
            .toList();
    String[] commune = rows.get(0).split(",", -1);
    Element bar = bar(svg, "Đường giao thông nông thôn được bê tông hóa:");
    double length = Double.parseDouble(first(bar, "rect").getAttribute("width"));
    assertThat(length / 310).isCloseTo(Double.parseDouble(commune[9]), within(0.001));
    double mark = Double.parseDouble(first(bar, "line").getAttribute("x1"));
    double expected = Double.parseDouble(commune[7]) / Double.parseDouble(commune[5]);
    assertThat((mark - 345) / 310).isCloseTo(expected, within(0.001));
    assertThat(bar.getAttribute("aria-label"))
        .isEqualTo(
            "Đường giao thông nông thôn được bê tông hóa: ước 2.183 m, kế hoạch 4.200 m, bằng 104,0%"
                + " so với tiến độ, đúng tiến độ.");
    assertThat(labels(svg)).hasSize(32 + 10);
    assertThat(labels(svg)).anyMatch(label -> label.startsWith("Hạng 1, thôn Kim Sơn: tháng 1 "));
  }

  @Test
  void it_fetches_nothing_runs_nothing_and_is_the_same_every_time() throws IOException {
    Shell shell = new Shell(folder);
    for (String format : List.of("svg", "html")) {
      Shell.Result first = shell.run(KIM_HOA + "-f " + format);
      assertThat(first.exit()).isZero();
      assertThat(shell.run(KIM_HOA + "--lang en -f " + format).out()).isEqualTo(first.out());
      assertThat(first.out().replace("http://www.w3.org/2000/svg", ""))
          .doesNotContain("<script", "http:", "https:", "@import", "href", "src=")
          .contains("lang=\"vi\"", "số liệu minh họa")
          .doesNotContain("\r");
    }
  }

  @Test
  void the_page_has_the_figures_of_the_picture_in_tables() throws IOException {
    String page = new Shell(folder).run(KIM_HOA + "-f html").out();
    assertThat(page)
        .contains("<caption>Tiến độ các chỉ tiêu đến ngày 20/6/2023</caption>")
        .contains("<caption>Điểm thi đua qua các tháng</caption>")
        .contains("<th scope=\"row\">Số hộ nghèo</th><td>hộ</td><td class=\"so\">59</td>")
        .contains("<svg ");
  }

  @Test
  void filters_hold_for_it_too() throws Exception {
    Shell shell = new Shell(folder);
    assertThat(labels(svg(shell, "--only behind"))).hasSize(8 + 10);
    assertThat(labels(svg(shell, "--indicator ho-ngheo"))).hasSize(11 + 10);
    assertThat(labels(svg(shell, "--village thon-8 --movement nong-thon-moi")))
        .hasSize(6 + 1)
        .anyMatch(label -> label.startsWith("Hạng 10, thôn Số 8:"));
    assertThat(shell.run(KIM_HOA + "--only no-report -f svg").out())
        .contains("Không có chỉ tiêu nào ở mức này.");
    Shell.Result refused = shell.run(KIM_HOA + "-f svg --by village");
    assertThat(refused.exit()).isEqualTo(Exit.USAGE);
    assertThat(refused.err()).contains("--by");
  }

  @Test
  void nothing_of_a_hostile_name_is_understood() throws Exception {
    Shell shell = new Shell(folder);
    Path plan = folder.resolve("plans/kim-hoa-2023");
    replace(
        plan.resolve("plan.yaml"),
        "name: Kim Sơn",
        "name: \"<script>alert(1)</script>&\\\"'\\e[31m\\u0001\"");
    replace(
        plan.resolve("movements.yaml"),
        "name: Số hộ nghèo",
        "name: \"</text><image href='x'/>${.version} \\uFFFE\"");
    Document svg = svg(shell, "");
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg.getElementsByTagName("image").getLength()).isZero();
    assertThat(labels(svg)).anyMatch(label -> label.contains("${.version}"));
    assertThat(labels(svg)).anyMatch(label -> label.contains("<script>alert(1)</script>&\"'[31m"));
    assertThat(shell.run(KIM_HOA + "-f html").out()).doesNotContain("<script", "<image", "\u001b");
  }

  @Test
  void a_plan_may_have_a_look_of_its_own() throws IOException {
    Shell shell = new Shell(folder);
    Path own =
        Files.createDirectories(folder.resolve("plans/kim-hoa-2023/templates/pictures"))
            .resolve("status.svg.ftlx");
    Files.writeString(
        own, "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>${v.title}</title></svg>");
    assertThat(shell.run(KIM_HOA + "-f svg").out())
        .isEqualTo(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Tiến độ thi đua năm 2023 – UBND xã Kim"
                + " Hoa</title></svg>\n");
    Files.writeString(own, "${v.tittle}");
    Shell.Result wrong = shell.run(KIM_HOA + "-f svg");
    assertThat(wrong.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(wrong.err()).contains("S030", "status.svg.ftlx:1:");
  }

  @Test
  void a_plan_without_reports_has_a_picture_too() throws Exception {
    Document svg = svg(new Shell(folder), "--at 2023-01-05");
    assertThat(labels(svg)).hasSizeGreaterThanOrEqualTo(32);
  }

  private static org.assertj.core.data.Offset<Double> within(double offset) {
    return org.assertj.core.data.Offset.offset(offset);
  }

  private static Document svg(Shell shell, String options)
      throws ParserConfigurationException, SAXException, IOException {
    String text = shell.run(KIM_HOA + "-f svg " + options).out();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What a screen reader says of each bar and each village. */
  private static List<String> labels(Document svg) {
    return drawn(svg).stream().map(one -> one.getAttribute("aria-label")).toList();
  }

  private static List<Element> drawn(Document svg) {
    List<Element> drawn = new ArrayList<>();
    NodeList groups = svg.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      if (((Element) groups.item(i)).getAttribute("role").equals("graphics-symbol img")) {
        drawn.add((Element) groups.item(i));
      }
    }
    return drawn;
  }

  private static Element bar(Document svg, String start) {
    return drawn(svg).stream()
        .filter(one -> one.getAttribute("aria-label").startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private static Element first(Element parent, String name) {
    return (Element) parent.getElementsByTagName(name).item(0);
  }

  private static void replace(Path file, String old, String now) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }
}
