package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Footnotes that stand in the text itself, as marks around each figure, and are read out of it
 * again once a template has set the text into its document. The marks are control characters: no
 * text of a document keeps any of its own, and no comparison in a template sees them.
 */
public final class MarkedFootnotes implements Footnotes {
  private static final char OPEN = '\u0080';
  private static final char NUMBERED = '\u0081';
  private static final char CLOSE = '\u0082';

  /** The sixteen digits of a footnote's number. */
  private static final char ZERO = '\u0090';

  private final List<Source> sources = new ArrayList<>();

  @Override
  public String of(String printed, Supplier<Source> source) {
    // A template may raise the first letter, so that a word before the digits stays in front.
    int digit = 0;
    while (digit < printed.length() && Character.isLetter(printed.charAt(digit))) {
      digit++;
    }
    int start = digit < printed.length() && printed.charAt(digit) == ' ' ? digit + 1 : 0;
    String number = Integer.toHexString(sources.size());
    sources.add(source.get());
    StringBuilder marked = new StringBuilder(printed.substring(0, start)).append(OPEN);
    number.chars().forEach(c -> marked.append((char) (ZERO + Character.digit(c, 16))));
    return marked.append(NUMBERED).append(printed.substring(start)).append(CLOSE).toString();
  }

  /** Whether a character is part of a mark. */
  static boolean isMark(int c) {
    return (c >= OPEN && c <= CLOSE) || (c >= ZERO && c <= ZERO + 15);
  }

  /**
   * A figure in a text.
   *
   * @param from its first character in the text without marks, from 0
   * @param to behind its last
   */
  record Marked(int from, int to, Source source) {}

  /** A text without its marks, and what they marked, the inner before the outer. */
  record Read(String text, List<Marked> figures) {}

  /** Reads the marks out of a text. */
  Read read(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    List<Marked> figures = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == OPEN) {
        number = 0;
      } else if (c >= ZERO && c <= ZERO + 15) {
        number = number * 16 + c - ZERO;
      } else if (c == NUMBERED) {
        numbers.add(number);
        starts.add(text.length());
      } else if (c == CLOSE && !starts.isEmpty()) {
        int last = numbers.remove(numbers.size() - 1);
        int from = starts.remove(starts.size() - 1);
        if (last >= 0 && last < sources.size()) {
          figures.add(new Marked(from, text.length(), sources.get(last)));
        }
      } else if (c != CLOSE) {
        text.append(c);
      }
    }
    return new Read(text.toString(), figures);
  }
}
