package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in the data or in a user's stylesheet, the file stays one that can be archived.
 */
final class PdfTextTest {
  @TempDir Path plan;
  private final List<Integer> missing = new ArrayList<>();

  @Test
  void hostile_names_are_printed_as_they_are_and_a_box_stands_for_what_the_font_lacks()
      throws Exception {
    String name =
        "<script>${7*7}<#if x>&amp;]]> ﬁle \uE000 🌾🏠 中 a\u200Bb\u0301 \u0000\u0007\u202Eữợẫ \uFEFF";
    VillageView sample = Samples.village();
    Frame frame = sample.frame();
    VillageView view =
        new VillageView(
            new Frame(
                frame.head(),
                new Title("PHIẾU", LineWidth.balanced((name + " ").repeat(40), 14, 145), 20),
                frame.signature(),
                List.of(name),
                Optional.of("X".repeat(2000)),
                frame.origin()),
            name,
            sample.until(),
            sample.estimatedUntil(),
            sample.movements(),
            sample.reporting(),
            List.of(name));

    byte[] bytes = render(view);

    try (Pdf pdf = new Pdf(bytes)) {
      String text = pdf.text().replaceAll("\\s+", " ");
      assertThat(text)
          .contains("<script>${7*7}<#if x>&amp;]]> file □ □□ □ a") // PDFBox parts ligatures
          .contains("ữợẫ")
          .doesNotContain("\u202E", "\u0007", "\uFEFF");
      for (int page = 1; page <= pdf.pages(); page++) {
        assertThat(pdf.lines(page))
            .as("nothing runs off the paper")
            .allMatch(line -> Pdf.millimetres(line.right()) < 210 - 15 + 1);
      }
    }
    assertThat(missing).contains(0xE000, 0x1F33E, 0x1F3E0, 0x4E2D).doesNotContain((int) 'ữ');
    assertThat(PdfConformance.failures(bytes)).isEmpty();
  }

  @Test
  void the_same_view_gives_the_same_bytes_in_any_zone_and_locale() {
    byte[] first = render(Samples.village());
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(render(Samples.village())).isEqualTo(first);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void a_stylesheet_of_the_plan_changes_the_format_and_reaches_no_file_and_no_other_font()
      throws Exception {
    Path css = plan.resolve("templates/formats/pdf.css");
    Files.createDirectories(css.getParent());
    Path secret = Files.writeString(plan.resolve("secret.css"), "p { display: none; }");
    Files.writeString(
        css,
        "@import url('"
            + secret.toUri()
            + "'); @font-face { font-family: x; src: url('"
            + secret.toUri()
            + "'); } @page { size: 297mm 210mm; } body { font-family: x, Arial, \"Times New"
            + " Roman\"; background: url(http://127.0.0.1:9/); } .no { } }}} p { no-such: 1; }");

    byte[] bytes = render(Samples.village());

    try (Pdf pdf = new Pdf(bytes)) {
      assertThat(pdf.text()).contains("Số liệu tính đến ngày");
      assertThat(pdf.document().getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
      assertThat(pdf.fonts()).allMatch(font -> font.getName().contains("LiberationSerif"));
    }
  }

  @Test
  void a_stylesheet_without_a_font_still_gives_letters() throws Exception {
    Path css = plan.resolve("templates/formats/pdf.css");
    Files.createDirectories(css.getParent());
    Files.writeString(css, "body { font-family: Arial; }", StandardCharsets.UTF_8);

    try (Pdf pdf = new Pdf(render(Samples.village()))) {
      assertThat(pdf.text()).contains("Số liệu tính đến ngày");
    }
  }

  private byte[] render(VillageView view) {
    return new Renderer(new Templates(plan), missing::add)
        .render("documents/village.ftlh", view, Format.PDF);
  }
}
