package vn.thidua.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph or a row of a table, as far as it can be read: what two documents are compared by.
 *
 * @param cells of a row; a paragraph and a heading have one
 */
public record Block(Kind kind, List<String> cells) {
  /** How many letters a {@link #mark} has. */
  public static final int MARK = 5;

  /** What a block is in its document. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    HEAD_ROW,
    ROW
  }

  public Block {
    cells = cells.stream().map(Block::folded).toList();
  }

  /** A paragraph or a heading. */
  public static Block of(Kind kind, String text) {
    return new Block(kind, List.of(text));
  }

  /** Whether it is one of a table. */
  public boolean isRow() {
    return kind == Kind.ROW || kind == Kind.HEAD_ROW;
  }

  /** As a reader sees it. */
  public String text() {
    return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
  }

  /**
   * What must be equal in equal blocks: formats break lines and set spaces, dashes before items and
   * empty cells in their own ways.
   */
  public String key() {
    String letters = String.join("", cells).replace(" ", "");
    return letters.startsWith("-") ? letters.substring(1) : letters;
  }

  /** A fingerprint of the key, short enough to be kept for every block of a document. */
  public String mark() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 3).substring(0, MARK);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same in every format: composed, one space for all white space, one hyphen for all. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> c != '\u00ad' && c != '\u200b')
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .map(c -> c == '\u2010' || c == '\u2011' ? '-' : c)
        .forEach(folded::appendCodePoint);
    return folded.toString().strip().replaceAll(" +", " ");
  }
}
