package vn.thidua.source;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.finding.Passage;

/**
 * Text and Markdown. A line is a paragraph unless it was broken by hand: then it is long, ends no
 * sentence, and the next begins in lower case.
 */
final class PlainManuscript {
  private static final int BROKEN_FROM = 55;

  private PlainManuscript() {}

  static Manuscript read(String file, String text) {
    List<String> lines = text.lines().toList();
    List<Passage> passages = new ArrayList<>();
    PassageBuilder passage = new PassageBuilder(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!passage.isBlank() && !continues(lines.get(i - 1), line)) {
        passages.add(passage.passage());
        passage = new PassageBuilder(file);
      }
      passage.space(i + 1, 1);
      passage.add(line, i + 1, 1);
    }
    if (!passage.isBlank()) {
      passages.add(passage.passage());
    }
    return new Manuscript(passages, lines, List.of());
  }

  static boolean continues(String before, String line) {
    String end = before.strip();
    String start = line.strip();
    if (end.isEmpty() || start.isEmpty()) {
      return false;
    }
    char last = end.charAt(end.length() - 1);
    // A symbol broken at its hyphen: 05/2024/TT- and BLĐTBXH on the next line.
    boolean symbol =
        (last == '-' || last == '/')
            && end.length() > 1
            && Character.isLetter(end.charAt(end.length() - 2))
            && Character.isUpperCase(start.charAt(0));
    if (symbol) {
      return true;
    }
    if (end.length() < BROKEN_FROM) {
      return false;
    }
    char first = start.charAt(0);
    boolean ended = ".:;!?”…".indexOf(last) >= 0;
    boolean item = start.matches("(?:\\d{1,2}|[a-zđ])[.)] .*");
    return !ended
        && !item
        && (Character.isLowerCase(first) || Character.isDigit(first) || first == '(');
  }
}
