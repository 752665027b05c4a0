package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.finding.Place;

/** Footnotes come out of a text as they went in, and nobody sees them on the way. */
final class MarkedFootnotesTest {
  private final MarkedFootnotes notes = new MarkedFootnotes();

  @TempDir Path plan;

  private static Source line(int line) {
    return Source.written(new Place("targets.csv", line, 1));
  }

  @Test
  void each_figure_comes_out_with_its_place_and_source() {
    String text =
        "đạt " + notes.of("2.258", () -> line(3)) + " m, bằng " + notes.of("53,8%", () -> line(4));
    MarkedFootnotes.Read read = notes.read(text);
    assertThat(read.text()).isEqualTo("đạt 2.258 m, bằng 53,8%");
    assertThat(read.figures())
        .containsExactly(
            new MarkedFootnotes.Marked(4, 9, line(3)), new MarkedFootnotes.Marked(18, 23, line(4)));
  }

  @Test
  void a_footnote_in_the_text_of_another_comes_out_too() {
    String inner = notes.of("5", () -> line(1));
    MarkedFootnotes.Read read = notes.read(notes.of(inner + "/6", () -> line(2)));
    assertThat(read.text()).isEqualTo("5/6");
    assertThat(read.figures())
        .containsExactly(
            new MarkedFootnotes.Marked(0, 1, line(1)), new MarkedFootnotes.Marked(0, 3, line(2)));
  }

  @Test
  void marks_that_nobody_set_lead_nowhere() {
    String hostile =
        "a\u0080\u0099\u0099\u0099\u0099\u0099\u0099\u0099\u0099\u0081b\u0082c\u0082\u0081d\u0090";
    assertThat(notes.read(hostile).text()).isEqualTo("abcd");
    assertThat(notes.read(hostile).figures()).isEmpty();
  }

  @Test
  void templates_raise_the_first_letter_and_compare_as_if_there_were_none() throws Exception {
    Files.createDirectories(plan.resolve("templates"));
    Files.writeString(
        plan.resolve("templates/x.ftl"),
        "${v.day?cap_first}<#if v.none == \"0\">, none</#if><#if v.some != \"0\">, some</#if>");
    String made =
        Templates.marked(plan)
            .render(
                "x.ftl",
                Map.of(
                    "v",
                    Map.of(
                        "day",
                        notes.of("ngày 01 tháng 02 năm 2023", () -> line(1)),
                        "none",
                        notes.of(0, () -> line(2)),
                        "some",
                        notes.of(10, () -> line(3)))));
    assertThat(notes.read(made).text()).isEqualTo("Ngày 01 tháng 02 năm 2023, none, some");
    assertThat(notes.read(made).figures())
        .isEqualTo(List.of(new MarkedFootnotes.Marked(5, 25, line(1))));
  }
}
