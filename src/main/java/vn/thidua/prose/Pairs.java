package vn.thidua.prose;

import static vn.thidua.finding.Code.L106;
import static vn.thidua.finding.Code.L107;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Finding;

/**
 * {@code L106}, {@code L107}: what opens in a paragraph closes in it, and no phrase stands twice in
 * a row.
 */
final class Pairs implements ProseRule {
  private static final Pattern TWICE =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}+ \\p{L}+(?: \\p{L}+){0,2}) \\1(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    for (int i = 0; i < document.size(); i++) {
      Prose prose = document.get(i);
      String next = next(document, i);
      unclosed(prose, next, '(', ')', findings);
      unclosed(prose, next, '“', '”', findings);
      Matcher twice = TWICE.matcher(prose.text());
      while (twice.find()) {
        // The lines of a signature's titles, set below each other: BỘ TRƯỞNG, VỤ TRƯỞNG, VỤ …
        if (!twice.group(1).equals(twice.group(1).toUpperCase(Locale.ROOT))) {
          findings.accept(L107.at(prose.passage().at(twice.start()), twice.group(1)));
        }
      }
    }
  }

  /** The paragraphs in which what was opened may close, as where a line was broken by hand. */
  private static String next(List<Prose> document, int at) {
    StringBuilder next = new StringBuilder();
    for (int i = at + 1; i < Math.min(document.size(), at + 4); i++) {
      next.append(document.get(i).text()).append(' ');
    }
    return next.toString();
  }

  /**
   * A bracket may close in a paragraph below; a quotation mark that begins a paragraph opens a
   * quotation of several, as amending laws have them.
   */
  private static void unclosed(
      Prose prose, String next, char open, char close, Consumer<Finding> findings) {
    String text = prose.text();
    int depth = 0;
    int at = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == open) {
        at = depth++ == 0 ? i : at;
      } else if (c == close && depth > 0) {
        depth--;
      }
    }
    int closes = next.indexOf(close);
    int opens = next.indexOf(open);
    boolean later = closes >= 0 && (opens < 0 || closes < opens);
    if (depth > 0 && !later && !(open == '“' && at == 0)) {
      findings.accept(L106.at(prose.passage().at(at), open));
    }
  }
}
