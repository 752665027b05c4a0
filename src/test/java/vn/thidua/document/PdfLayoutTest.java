package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.document.Pdf.Line;
import vn.thidua.document.Pdf.Rule;

/** What stands on the paper, measured against Nghị định 30/2020/NĐ-CP, Phụ lục I. */
final class PdfLayoutTest {
  /** Ascent and descent of Times New Roman and its twin: one line of a size. */
  private static final double SINGLE = 1.149;

  private static final double LEFT = 30 / 25.4 * 72;
  private static final double RIGHT = (210 - 15) / 25.4 * 72;
  private static final double NEAR = 1.5;

  private static final Renderer RENDERER = new Renderer(new Templates(Path.of("target")), c -> {});

  private static Pdf plan;
  private static Pdf phase;

  @BeforeAll
  static void set() throws IOException {
    plan = pdf("plan", Samples.plan());
    phase = pdf("phase", Samples.phase());
  }

  @AfterAll
  static void close() throws IOException {
    plan.close();
    phase.close();
  }

  @Test
  void the_text_keeps_to_the_page_and_margins_of_the_decree() throws IOException {
    for (Map.Entry<String, Record> sample : Samples.all().entrySet()) {
      try (Pdf pdf = pdf(sample.getKey(), sample.getValue())) {
        for (int page = 1; page <= pdf.pages(); page++) {
          var paper = pdf.document().getPage(page - 1).getMediaBox();
          boolean across = paper.getWidth() > paper.getHeight();
          double width = Pdf.millimetres(paper.getWidth());
          double height = Pdf.millimetres(paper.getHeight());
          Decree.assertPage("page width", across ? height : width);
          Decree.assertPage("page height", across ? width : height);
          List<Line> all =
              pdf.lines(page).stream().filter(line -> !line.text().matches("\\d")).toList();
          double left = all.stream().mapToDouble(Line::left).min().orElseThrow();
          double right = all.stream().mapToDouble(Line::right).max().orElseThrow();
          if (page == 1) {
            Decree.assertPage("left margin", Pdf.millimetres(left));
            Decree.assertPage("right margin", width - Pdf.millimetres(right));
          }
          assertThat(Pdf.millimetres(left)).as(sample.getKey()).isGreaterThan(29.9);
          assertThat(width - Pdf.millimetres(right)).as(sample.getKey()).isGreaterThan(14.9);
          assertThat(all).allMatch(line -> Pdf.millimetres(line.y()) < height - 20);
        }
        Line first = pdf.lines(1).get(0);
        Decree.assertPage("top margin", Pdf.millimetres(first.y() - 0.891 * first.size()));
      }
    }
  }

  static Stream<Decree.Part> parts() {
    return Decree.parts().stream();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void each_part_is_set_as_the_decree_says(Decree.Part part) throws IOException {
    Pdf pdf = part.name().equals("can-cu") ? plan : phase;
    boolean number = part.name().equals("so-trang");
    List<Line> lines =
        lines(
            pdf,
            line -> words(part).contains(line.text()) && number == Pdf.millimetres(line.y()) < 20);

    assertThat(lines).as(part.what()).isNotEmpty();
    for (Line line : lines) {
      part.assertSize(line.size());
      assertThat(line.bold()).as(part.what() + ": bold").isEqualTo(part.bold());
      assertThat(line.italic()).as(part.what() + ": italic").isEqualTo(part.italic());
      if (part.capitals()) {
        assertThat(line.text()).isEqualTo(line.text().toUpperCase(Locale.ROOT));
      }
      switch (part.align()) {
        case "left" -> assertThat(line.left()).isBetween(LEFT - NEAR, LEFT + NEAR);
        case "centre" ->
            assertThat(centres()).anyMatch(centre -> Math.abs(centre - line.centre()) < NEAR);
        default -> Decree.assertPage("first line", Pdf.millimetres(line.left() - LEFT));
      }
    }
  }

  /** The middles of the text, of the head's two columns and of the signature's. */
  private static List<Double> centres() {
    double width = RIGHT - LEFT;
    return List.of(
        LEFT + width / 2,
        LEFT + width * 0.39 / 2,
        LEFT + width * (0.39 + 0.61 / 2),
        LEFT + width * (0.48 + 0.52 / 2));
  }

  /** Lines of the sample that belong to a part and to nothing else. */
  private static List<String> words(Decree.Part part) {
    Frame frame = Samples.phase().frame();
    return switch (part.name()) {
      case "quoc-hieu" -> List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      case "tieu-ngu" -> List.of("Độc lập - Tự do - Hạnh phúc");
      case "chu-quan" -> List.of("HUYỆN YÊN SƠN");
      case "ban-hanh" -> List.of("XÃ BÌNH MINH");
      case "so" -> List.of("Số: 08/BC-UBND");
      case "ngay" -> List.of("Bình Minh, ngày 20 tháng 6 năm 2023");
      case "ten-loai" -> List.of("BÁO CÁO");
      case "trich-yeu" -> frame.title().subject();
      case "can-cu" -> List.of("Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;");
      case "p" ->
          List.of("Thực hiện Kế hoạch phát động phong trào thi đua thực hiện thắng lợi nhiệm");
      case "h2" -> List.of("I. ĐẶC ĐIỂM TÌNH HÌNH", "V. ĐÁNH GIÁ CHUNG");
      case "h3" -> List.of("1. Ưu điểm", "2. Hạn chế");
      case "quyen-han" -> List.of("TM. ỦY BAN NHÂN DÂN");
      case "chuc-vu" -> List.of("CHỦ TỊCH");
      case "ho-ten" -> List.of("Nguyễn Thị Hường");
      case "noi-nhan" -> List.of("Nơi nhận:");
      case "nhan" -> List.of("- Lưu: VT, VHXH.", "- Ban cán sự các thôn;");
      case "so-trang" -> List.of("2", "3");
      default -> throw new AssertionError(part.name());
    };
  }

  @Test
  void rules_are_as_long_as_the_decree_says() throws IOException {
    try (Pdf pdf = pdf("phase", Samples.phase())) {
      List<Line> lines = pdf.lines(1);
      List<Rule> rules = pdf.rules(1);
      Line motto = one(lines, "Độc lập - Tự do - Hạnh phúc");
      Rule below = below(rules, motto);
      assertThat(below.width()).isBetween(motto.width() - 3, motto.width() + 3);

      Line issuer = one(lines, "ỦY BAN NHÂN DÂN", Line::bold);
      Line lastOfIssuer = one(lines, "XÃ BÌNH MINH");
      assertPart(below(rules, lastOfIssuer), issuer.width());

      List<String> subject = Samples.phase().frame().title().subject();
      double longest =
          subject.stream().mapToDouble(text -> one(lines, text).width()).max().orElseThrow();
      assertPart(below(rules, one(lines, subject.get(subject.size() - 1))), longest);
    }
  }

  private static void assertPart(Rule rule, double text) {
    assertThat(rule.width() / text).as("a third to half of the text").isBetween(0.333, 0.5);
  }

  private static Rule below(List<Rule> rules, Line line) {
    Rule rule =
        rules.stream()
            .filter(r -> r.y() > line.y() && Math.abs(r.centre() - line.centre()) < NEAR)
            .findFirst()
            .orElseThrow();
    assertThat(rule.y() - line.y()).as("right below the text").isLessThan(12);
    return rule;
  }

  @Test
  void paragraphs_are_justified_indented_and_spaced() throws IOException {
    try (Pdf pdf = pdf("plan", Samples.plan())) {
      List<Line> lines = pdf.lines(1);
      int start = index(lines, "Ủy ban nhân dân xã Bình Minh xây dựng kế hoạch");
      Line first = lines.get(start);
      Line second = lines.get(start + 1);
      Line before = lines.get(start - 1);

      Decree.assertPage("first line", Pdf.millimetres(first.left() - LEFT));
      assertThat(second.left()).isBetween(LEFT - NEAR, LEFT + NEAR);
      assertThat(first.right()).isBetween(RIGHT - NEAR, RIGHT + NEAR);
      Decree.assertPage("line spacing", (second.y() - first.y()) / (SINGLE * first.size()));
      Decree.assertPage("paragraph spacing", first.y() - before.y() - (second.y() - first.y()));
    }
  }

  @Test
  void pages_are_numbered_in_the_middle_of_the_top_margin_but_not_the_first() throws IOException {
    try (Pdf pdf = pdf("month", Samples.longReview(60))) {
      assertThat(pdf.pages()).isGreaterThan(3);
      assertThat(pdf.lines(1).get(0).text()).startsWith("ỦY BAN");
      for (int page = 2; page <= pdf.pages(); page++) {
        Line number = pdf.lines(page).get(0);
        assertThat(number.text()).isEqualTo(String.valueOf(page));
        assertThat(Pdf.millimetres(number.y())).isBetween(8.0, 18.0);
        assertThat(number.centre()).isBetween((LEFT + RIGHT) / 2 - NEAR, (LEFT + RIGHT) / 2 + NEAR);
      }
    }
  }

  @Test
  void only_liberation_serif_is_used_and_it_is_embedded() throws IOException {
    for (Map.Entry<String, Record> sample : Samples.all().entrySet()) {
      try (Pdf pdf = pdf(sample.getKey(), sample.getValue())) {
        assertThat(pdf.fonts())
            .isNotEmpty()
            .allMatch(font -> font.isEmbedded())
            .allMatch(font -> font.getName().matches("[A-Z]{6}\\+LiberationSerif(-\\w+)?"));
      }
    }
  }

  /** Wherever the end of a page falls, nothing that belongs together is parted by it. */
  @Test
  void pages_end_where_a_clerk_would_end_them() throws IOException {
    for (int indicators = 4; indicators < 70; indicators += 5) {
      try (Pdf pdf = pdf("month", Samples.longReview(indicators))) {
        String last = pdf.text(pdf.pages());
        assertThat(together(last))
            .as(indicators + " indicators")
            .contains("3.Cácthôn", "Trênđâylàbáocáo", "CHỦTỊCH", "NguyễnThịHường", "Lưu:VT");
        List<Integer> pagesOfRows = new ArrayList<>();
        for (int page = 1; page <= pdf.pages(); page++) {
          List<Line> lines = pdf.lines(page);
          Line lowest = lines.get(lines.size() - 1);
          assertThat(lowest.text())
              .as("the last line of page " + page + " with " + indicators + " indicators")
              .doesNotMatch("([IV]+|\\d)\\. .*|Bảng tổng hợp.*|Kết quả theo từng.*|I|Lao động.*")
              .isNotEqualTo("Đánh giá");
          List<Line> rows = lines.stream().filter(PdfLayoutTest::isRow).toList();
          rows.forEach(row -> pagesOfRows.add(row.page()));
          if (!rows.isEmpty()) {
            assertThat(lines)
                .as("the head of the table")
                .anyMatch(l -> l.text().equals("Chỉ tiêu"));
            assertThat(
                    lines.stream().filter(l -> l.text().contains("màu") && l.size() < 12).count())
                .as("rows that have all their lines")
                .isEqualTo(rows.size());
          }
        }
        assertThat(pagesOfRows).hasSize(indicators);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"conference", "minutes"})
  void minutes_say_what_the_decrees_form_says_and_two_people_sign(String kind) throws IOException {
    try (Pdf pdf = pdf(kind, Samples.all().get(kind))) {
      List<Line> lines = new ArrayList<>();
      for (int page = 1; page <= pdf.pages(); page++) {
        lines.addAll(pdf.lines(page));
      }
      int at = -1;
      for (Decree.Said said : Decree.minutes()) {
        int here = at + 1;
        while (here < lines.size() && !lines.get(here).text().matches(said.pattern())) {
          here++;
        }
        assertThat(here).as(said.what() + " below what goes before it").isLessThan(lines.size());
        at = here;
      }
      assertThat(lines.stream().takeWhile(l -> !l.text().equals("BIÊN BẢN")))
          .as("the head bears no place and date")
          .noneMatch(l -> l.text().contains("ngày"));
      Line writer = find(lines, "THƯ KÝ");
      Line leader = find(lines, "CHỦ TỌA");
      assertThat(leader.y()).isEqualTo(writer.y());
      assertThat(leader.left()).isGreaterThan(writer.right());
      assertThat(find(lines, "Nơi nhận:").left()).isLessThan(leader.left());
    }
  }

  private static Line find(List<Line> lines, String text) {
    return lines.stream().filter(line -> line.text().equals(text)).findFirst().orElseThrow();
  }

  /** Whatever the table before it fills, the signature is not torn from the last paragraph. */
  @Test
  void a_letter_and_its_appendix_end_pages_where_a_clerk_would() throws IOException {
    for (int villages = 1; villages < 45; villages += 4) {
      try (Pdf pdf = pdf("reminder", Samples.reminder(villages))) {
        int signed = pageOf(pdf, "CHỦTỊCH");
        assertThat(together(pdf.text(signed)))
            .as(villages + " villages")
            .contains("3.Kịpthời", "nghiêmtúcthựchiện", "NguyễnThịHường", "Lưu:VT");
        assertThat(pageOf(pdf, "CHỈTIÊUCHẬMTIẾNĐỘ")).isEqualTo(signed + 1);
        for (int page = signed + 1; page <= pdf.pages(); page++) {
          var paper = pdf.document().getPage(page - 1).getMediaBox();
          assertThat(paper.getWidth()).isGreaterThan(paper.getHeight());
          List<Line> lines = pdf.lines(page);
          assertThat(lines.get(0).text()).isEqualTo(String.valueOf(page));
          assertThat(together(pdf.text(page))).as("the head of the table").contains("Đánhgiá");
          assertThat(lines.get(lines.size() - 1).text()).doesNotMatch("[IVX]+ Thôn .*");
        }
      }
    }
  }

  @Test
  void a_matrix_of_forty_indicators_goes_over_landscape_pages() throws IOException {
    try (Pdf pdf = pdf("assignment", Samples.assignment(40))) {
      int signed = pageOf(pdf, "CHỦTỊCH");
      assertThat(together(pdf.text(signed))).contains("chịutráchnhiệmthihành");
      assertThat(pdf.pages()).isGreaterThan(signed + 1);
      double right = 0;
      for (int page = signed + 1; page <= pdf.pages(); page++) {
        assertThat(pdf.lines(page).get(0).text()).isEqualTo(String.valueOf(page));
        assertThat(together(pdf.text(page))).contains("ĐôngHải", "NàBúng", "Toànxã");
        right = pdf.lines(page).stream().mapToDouble(Line::right).reduce(right, Math::max);
      }
      assertThat(Pdf.millimetres(right)).as("the table is as wide as the page").isGreaterThan(270);
    }
  }

  private static int pageOf(Pdf pdf, String words) throws IOException {
    for (int page = 1; page <= pdf.pages(); page++) {
      if (together(pdf.text(page)).contains(words)) {
        return page;
      }
    }
    throw new AssertionError(words);
  }

  @Test
  void a_summary_is_one_page_and_its_charts_are_text() throws IOException {
    try (Pdf pdf = pdf("summary", Samples.summary())) {
      assertThat(pdf.pages()).isEqualTo(1);
      assertThat(pdf.text()).contains("Số chỉ tiêu của từng thôn", "Đông Hải", "Kim Lộc");
    }
  }

  /** A subject of 2,000 characters, in every kind and format. */
  @Test
  void a_subject_of_any_length_stays_on_the_paper() throws IOException {
    String subject = "Về việc thực hiện thắng lợi nhiệm vụ phát triển kinh tế xã hội ".repeat(32);
    assertThat(subject.length()).isGreaterThan(2000);
    for (Map.Entry<String, Record> sample : Samples.all().entrySet()) {
      Record view = Samples.withSubject(sample.getValue(), subject.strip());
      try (Pdf pdf = pdf(sample.getKey(), view)) {
        assertThat(together(pdf.text()).split("Vềviệcthựchiệnthắnglợi", -1))
            .as(sample.getKey())
            .hasSizeGreaterThan(32);
        for (int page = 1; page <= pdf.pages(); page++) {
          double width = pdf.document().getPage(page - 1).getMediaBox().getWidth();
          assertThat(pdf.lines(page))
              .as(sample.getKey())
              .allMatch(line -> line.right() < width - 14.9 / 25.4 * 72);
        }
      }
      Docx docx =
          Docx.of(RENDERER.render("documents/" + sample.getKey() + ".ftlh", view, Format.DOCX));
      assertThat(docx.xml("word/document.xml").getDocumentElement().getTextContent())
          .contains("thực hiện thắng lợi");
    }
  }

  /** The first line of a name that takes three in its column. */
  private static boolean isRow(Line line) {
    return line.text().startsWith("Diện tích gieo trồng") && line.size() < 12;
  }

  @Test
  void a_village_with_29_indicators_finds_them_on_one_page() throws IOException {
    try (Pdf pdf = pdf("village", Samples.longVillage(29))) {
      assertThat(pdf.pages()).isEqualTo(1);
      assertThat(pdf.text()).contains("Ghi chú:");
    }
  }

  @Test
  void the_file_knows_its_title_language_and_origin() throws IOException {
    try (Pdf pdf = pdf("month", Samples.month())) {
      PDDocumentInformation information = pdf.document().getDocumentInformation();
      assertThat(information.getTitle())
          .isEqualTo("BÁO CÁO Kết quả phong trào thi đua tháng 5 năm 2023");
      assertThat(information.getSubject()).startsWith("BÁO CÁO Kết quả").contains("XÃ BÌNH MINH");
      assertThat(information.getCreationDate().toInstant()).isEqualTo("2023-06-20T00:00:00Z");
      assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("vi");
      String xmp =
          new String(
              pdf.document().getDocumentCatalog().getMetadata().toByteArray(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertThat(xmp)
          .contains("<thidua:plan>binh-minh-2023</thidua:plan>")
          .contains("<thidua:at>2023-06-20</thidua:at>")
          .contains("<thidua:sha256>9f86d081884c7d65");
    }
  }

  @Test
  void the_headings_are_its_bookmarks() throws IOException {
    try (Pdf pdf = pdf("phase", Samples.phase())) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item :
          pdf.document().getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        assertThat(item.findDestinationPage(pdf.document())).as(item.getTitle()).isNotNull();
        item.children().forEach(child -> titles.add("  " + child.getTitle()));
      }
      assertThat(titles)
          .startsWith("I. ĐẶC ĐIỂM TÌNH HÌNH", "II. KẾT QUẢ THỰC HIỆN CÁC PHONG TRÀO THI ĐUA")
          .contains(
              "  1. Phong trào “Xây dựng nông thôn mới”", "V. ĐÁNH GIÁ CHUNG", "  1. Ưu điểm");
    }
  }

  @Test
  void its_text_can_be_taken_out_as_it_was_put_in() throws IOException {
    try (Pdf pdf = pdf("plan", Samples.plan())) {
      String text = pdf.text().replaceAll("\\R\\d\\R", " "); // the pages' numbers
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
      assertThat(text.replaceAll("\\s+", " "))
          .contains(Samples.plan().purposes().get(0))
          .contains(Samples.plan().phases().get(0).text())
          .contains("(03/02/1930 - 03/02/2023)");
    }
  }

  private static Pdf pdf(String kind, Record view) throws IOException {
    return new Pdf(RENDERER.render("documents/" + kind + ".ftlh", view, Format.PDF));
  }

  private static List<Line> lines(Pdf pdf, Predicate<Line> which) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (int page = 1; page <= pdf.pages(); page++) {
      pdf.lines(page).stream().filter(which).forEach(lines::add);
    }
    return lines;
  }

  private static Line one(List<Line> lines, String text) {
    return one(lines, text, line -> true);
  }

  private static Line one(List<Line> lines, String text, Predicate<Line> which) {
    Optional<Line> found =
        lines.stream().filter(line -> line.text().equals(text) && which.test(line)).findFirst();
    return found.orElseThrow(() -> new AssertionError(text + " is not in " + lines));
  }

  private static int index(List<Line> lines, String start) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError(start + " is not in " + lines);
  }

  private static String together(String page) {
    return page.replaceAll("\\s", "");
  }
}
