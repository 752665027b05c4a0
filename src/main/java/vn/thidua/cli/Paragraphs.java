package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;

/** Running text for the screen: broken between words, what follows indented under its beginning. */
final class Paragraphs {
  private static final int USUAL = 80;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  private final int width;

  Paragraphs(Terminal terminal) {
    this.width =
        terminal.interactive() ? Math.max(NARROWEST, Math.min(WIDEST, terminal.width())) : USUAL;
  }

  /** A paragraph, each of its lines ended. */
  String of(int indent, String text) {
    return String.join("\n", lines(indent, text, width)) + "\n";
  }

  /** A name on the left and a figure on the right of its last line. */
  String of(int indent, String name, String figure) {
    List<String> lines = lines(indent, name, width - length(figure) - 2);
    String last = lines.get(lines.size() - 1);
    int gap = Math.max(2, width - length(last) - length(figure));
    lines.set(lines.size() - 1, last + " ".repeat(gap) + figure);
    return String.join("\n", lines) + "\n";
  }

  private static List<String> lines(int indent, String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent + 2));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }

  private static int length(CharSequence text) {
    return (int) text.codePoints().count();
  }
}
