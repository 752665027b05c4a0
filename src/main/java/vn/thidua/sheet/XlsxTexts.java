package vn.thidua.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Code;
import vn.thidua.text.Unicode;

/** The texts that a workbook keeps once and names by their number. */
final class XlsxTexts {
  private static final int MOST = 300_000;
  private static final int MOST_CHARACTERS = 16_000_000;

  private final List<String> texts;

  private XlsxTexts(List<String> texts) {
    this.texts = texts;
  }

  static XlsxTexts of(Optional<XlsxPart> part) throws Refused {
    List<String> texts = new ArrayList<>();
    if (part.isEmpty()) {
      return new XlsxTexts(texts);
    }
    int characters = 0;
    try (XlsxPart xml = part.get()) {
      while (xml.next()) {
        if (xml.starts("si")) {
          String text = clean(xml.richText());
          characters += text.length();
          texts.add(text);
          if (texts.size() > MOST || characters > MOST_CHARACTERS) {
            throw new Refused(Code.I024, MOST + " texts");
          }
        }
      }
    }
    return new XlsxTexts(texts);
  }

  /** By its number; empty where there is none. */
  String text(String number) {
    int index = XlsxNumbers.whole(number);
    return index >= 0 && index < texts.size() ? texts.get(index) : "";
  }

  /** Composed, with plain spaces and without the escapes of characters that XML can't hold. */
  static String clean(String text) {
    return Unicode.clean(
        unescaped(text).replace("\r\n", "\n").replace('\r', '\n').replace("\u200b", ""));
  }

  private static String unescaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int done = 0;
    for (; at >= 0; at = text.indexOf("_x", at)) {
      int character = at + 6 < text.length() && text.charAt(at + 6) == '_' ? hex(text, at + 2) : -1;
      if (character < 0) {
        at++;
      } else {
        plain.append(text, done, at).append((char) character);
        at += 7;
        done = at;
      }
    }
    return plain.append(text, done, text.length()).toString();
  }

  private static int hex(String text, int start) {
    int number = 0;
    for (int i = start; i < start + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      number = number * 16 + digit;
    }
    return number;
  }
}
