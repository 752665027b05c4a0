package vn.thidua.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line of Vietnamese may end: after a space, but not before a dash that stands between
 * words. The library's own rules would end one inside {@code 03/02/1930}, and hang on the data of
 * the JVM.
 */
final class LineBreaks implements FSTextBreaker {
  private String text = "";
  private int from;

  @Override
  public void setText(String newText) {
    text = newText;
    from = 0;
  }

  /** The next place where a line may end, counted from 0; at last the text's end; then -1. */
  @Override
  public int next() {
    if (from >= text.length()) {
      return -1;
    }
    do {
      int space = text.indexOf(' ', from);
      from = space < 0 ? text.length() : space + 1;
    } while (text.startsWith("- ", from) || text.startsWith("– ", from));
    return from;
  }
}
