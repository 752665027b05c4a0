package vn.thidua.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page stands alone, and a screen reader finds its way through it. */
final class HtmlTest {
  private final Renderer renderer = new Renderer(new Templates(Path.of("target")), c -> {});

  @Test
  void the_page_loads_and_runs_nothing() {
    for (Map.Entry<String, Record> sample : Samples.all().entrySet()) {
      assertThat(page(sample.getKey(), sample.getValue()))
          .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
          .contains("@page { size: A4;")
          .doesNotContainIgnoringCase("<script")
          .doesNotContain("http:", "https:", "url(", "@import", "src=", "<link");
    }
  }

  @Test
  void the_page_has_a_title_a_description_and_landmarks() {
    assertThat(page("month", Samples.month()))
        .contains("<title>BÁO CÁO Kết quả phong trào thi đua tháng 5 năm 2023</title>")
        .contains("<meta content=\"BÁO CÁO Kết quả phong trào thi đua tháng 5 năm 2023 (ỦY BAN")
        .contains("<header", "<main>", "<footer", "<h1>", "<section id=\"ket-qua\">");
  }

  @Test
  void tables_have_captions_and_every_head_says_what_it_heads() {
    String page = page("month", Samples.month());

    assertThat(Pattern.compile("<table").matcher(page).results().count())
        .isEqualTo(Pattern.compile("<caption>").matcher(page).results().count())
        .isPositive();
    assertThat(page).doesNotContain("<th>");
  }

  private String page(String kind, Record view) {
    return new String(renderer.render("documents/" + kind + ".ftlh", view, Format.HTML), UTF_8);
  }
}
