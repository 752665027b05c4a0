package vn.thidua.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;

/**
 * Reads any administrative document. The format is told by the first bytes, so that a file under a
 * wrong name, or none, is read too.
 */
public final class ManuscriptReader {
  private ManuscriptReader() {}

  /**
   * Reads a document.
   *
   * @param file its name, for places
   * @param findings takes what could not be read
   * @throws IOException where the bytes are those of a format that is damaged or not read here
   */
  public static Manuscript read(String file, byte[] bytes, Consumer<Finding> findings)
      throws IOException {
    if (startsWith(bytes, "PK\u0003\u0004")) {
      return new DocxManuscript(file).read(bytes);
    }
    if (beginsPdf(bytes)) {
      return new PdfManuscript(file).read(bytes);
    }
    if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0") || isBinary(bytes)) {
      findings.accept(Code.S051.at(Place.ofFile(file)));
      return PlainManuscript.read(file, "");
    }
    String text = new Lines(file, new ByteArrayInputStream(bytes), findings).whole();
    if (text.isBlank()) {
      findings.accept(Code.S005.at(Place.ofFile(file)));
    }
    return looksLikeHtml(text)
        ? new HtmlManuscript(file).read(text)
        : PlainManuscript.read(file, text);
  }

  private static boolean looksLikeHtml(String text) {
    String head =
        text.substring(0, Math.min(text.length(), 2000)).toLowerCase(java.util.Locale.ROOT);
    return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body");
  }

  /** A PDF's mark may stand anywhere in its first kilobyte (ISO 32000-1, Annex H). */
  private static boolean beginsPdf(byte[] bytes) {
    int head = Math.min(bytes.length, 1024);
    return new String(bytes, 0, head, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  /** Zero bytes stand in no text. */
  private static boolean isBinary(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 8192); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, String mark) {
    if (bytes.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((bytes[i] & 0xff) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
