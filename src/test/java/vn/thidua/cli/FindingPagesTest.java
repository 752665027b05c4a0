package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.finding.Catalogue;
import vn.thidua.finding.Code;
import vn.thidua.finding.Language;

/**
 * The pages of all codes in {@code src/site}, made from the texts that {@code explain} prints.
 * {@code mvn test -Dtest=FindingPagesTest -Dgolden.update=true} writes them anew.
 */
final class FindingPagesTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void the_page_says_what_explain_says(Language language) throws IOException {
    Path page = Path.of("src/site", language == Language.VI ? "ma-kiem-tra.md" : "findings.md");
    String made = page(language);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(page, made);
    }
    assertThat(made).isEqualTo(Files.readString(page));
  }

  private static String page(Language language) {
    Messages messages = new Messages(language);
    Catalogue catalogue = new Catalogue(language);
    StringBuilder page =
        new StringBuilder("# " + messages.get("explain.page") + "\n\n")
            .append(messages.get("explain.page-about"))
            .append('\n');
    char letter = 0;
    for (Code code : Code.values()) {
      if (code.name().charAt(0) != letter) {
        letter = code.name().charAt(0);
        page.append("\n## ").append(messages.get("letter." + letter)).append('\n');
      }
      String severity = messages.get("severity." + code.severity().name().toLowerCase(Locale.ROOT));
      page.append("\n### ").append(code).append(": ").append(catalogue.title(code)).append("\n\n");
      page.append('*').append(severity).append("* · ").append(catalogue.explanation(code));
      page.append("\n\n").append(messages.get("explain.wrong")).append("\n\n```\n");
      page.append(catalogue.wrong(code)).append("\n```\n\n");
      page.append(messages.get("explain.right")).append("\n\n```\n");
      page.append(catalogue.right(code)).append("\n```\n");
    }
    return page.toString();
  }
}
