package vn.thidua.document;

import java.text.Normalizer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Prepares the text of a page for a font: composed letters, since a font has no others, and a box
 * in the place of what it has no glyph for, so that a reader sees that something stood there.
 */
final class Glyphs {
  /** A white square, which the font has. */
  static final int BOX = 0x25A1;

  private static final int IDEOGRAPHIC_SPACE = 0x3000;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final IntPredicate printable;
  private final IntConsumer missing;

  /**
   * @param printable the code points that the font has
   * @param missing takes each code point that a box stands for
   */
  Glyphs(IntPredicate printable, IntConsumer missing) {
    this.printable = printable;
    this.missing = missing;
  }

  void prepare(Node node) {
    if (node instanceof Text text) {
      text.setData(printed(text.getData()));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      prepare(child);
    }
  }

  private String printed(String text) {
    StringBuilder printed = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> print(c, printed));
    return printed.toString();
  }

  private void print(int c, StringBuilder printed) {
    if (Character.isWhitespace(c) || c == IDEOGRAPHIC_SPACE) {
      printed.append(' ');
    } else if (printable.test(c) && named(c)) {
      printed.appendCodePoint(c);
    } else if (visible(c)) {
      printed.appendCodePoint(BOX);
      missing.accept(c);
    }
  }

  /** PDF/A-2 wants to know of every glyph which character it is: a private one is none. */
  private static boolean named(int c) {
    return Character.getType(c) != Character.PRIVATE_USE && c != BYTE_ORDER_MARK;
  }

  /** What only changes its neighbours, such as the selector of a coloured emoji, leaves no gap. */
  private static boolean visible(int c) {
    int type = Character.getType(c);
    return type != Character.FORMAT && type != Character.NON_SPACING_MARK;
  }
}
