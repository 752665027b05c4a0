package vn.thidua.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of a document. */
public enum Format {
  /** A self-contained page. */
  HTML,
  /** For Word. */
  DOCX,
  /** To be filed: PDF/A-2 and PDF/UA. */
  PDF,
  /** Markdown, for git. */
  MD;

  /** The file name's ending, which is also the word for it in options. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that word. */
  public static Optional<Format> named(String word) {
    return Arrays.stream(values()).filter(format -> format.extension().equals(word)).findFirst();
  }
}
