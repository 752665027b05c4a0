package vn.thidua.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The ways of writing Vietnamese with fonts of their own, older than Unicode and still alive in
 * offices. Each turns what its bytes look like as Western letters (windows-1252) into Vietnamese.
 */
enum LegacyEncoding {
  /** TCVN3, also ABC: a byte a letter; capitals with marks need a font of capitals. */
  TCVN3("TCVN3 (ABC)"),
  /** VNI: a letter and, after it, a byte for its marks. */
  VNI("VNI");

  private static final String TCVN3_LETTERS =
      "ĂÂÊÔƠƯĐăâêôơưđ\0\0\0\0\0\0àảãáạ\0ằẳẵắ\0\0\0\0\0\0\0ặầẩẫấậè\0ẻẽéẹềểễếệìỉ\0\0\0ĩíịò\0ỏõóọồổỗốộờởỡớợù\0ủũúụừửữứựỳỷỹýỵ";

  private static final int TCVN3_FIRST = 0xA1;

  /** Marks after a letter and what they add, in the order of NFD. */
  private static final Map<Character, String> VNI_MARKS =
      Map.ofEntries(
          Map.entry('ø', "\u0300"),
          Map.entry('ù', "\u0301"),
          Map.entry('û', "\u0309"),
          Map.entry('õ', "\u0303"),
          Map.entry('ï', "\u0323"),
          Map.entry('â', "\u0302"),
          Map.entry('à', "\u0302\u0300"),
          Map.entry('á', "\u0302\u0301"),
          Map.entry('å', "\u0302\u0309"),
          Map.entry('ã', "\u0302\u0303"),
          Map.entry('ä', "\u0302\u0323"),
          Map.entry('ê', "\u0306"),
          Map.entry('è', "\u0306\u0300"),
          Map.entry('é', "\u0306\u0301"),
          Map.entry('ú', "\u0306\u0309"),
          Map.entry('ü', "\u0306\u0303"),
          Map.entry('ë', "\u0306\u0323"));

  private static final Map<Character, Character> VNI_LETTERS = vniLetters();

  private static final String WESTERN =
      "\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0"
          + "\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178";

  private final String shown;

  LegacyEncoding(String shown) {
    this.shown = shown;
  }

  /** As people call it. */
  String shown() {
    return shown;
  }

  /** Vietnamese in NFC out of Western letters. */
  String convert(String western) {
    StringBuilder text = new StringBuilder(western.length());
    char before = 0;
    for (int i = 0; i < western.length(); i++) {
      char c = western.charAt(i);
      if (this == TCVN3) {
        text.append(tcvn3(c));
      } else {
        String marks = VNI_MARKS.get(Character.toLowerCase(c));
        boolean follows = marks != null && takes(before, marks);
        text.append(follows ? marks : String.valueOf(VNI_LETTERS.getOrDefault(c, c)));
        before = follows ? 0 : VNI_LETTERS.getOrDefault(c, c);
      }
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Whether a letter can bear marks: a breve stands on a alone, a circumflex on a, e and o. */
  private static boolean takes(char letter, String marks) {
    String bearers =
        marks.charAt(0) == '\u0302' ? "aeo" : marks.charAt(0) == '\u0306' ? "a" : "aeiouyơư";
    return letter != 0 && bearers.indexOf(Character.toLowerCase(letter)) >= 0;
  }

  private static char tcvn3(char c) {
    int at = code(c) - TCVN3_FIRST;
    char letter = at >= 0 && at < TCVN3_LETTERS.length() ? TCVN3_LETTERS.charAt(at) : 0;
    return letter == 0 ? c : letter;
  }

  /** The byte that a letter of windows-1252 stands for. */
  private static int code(char c) {
    int special = c > 0xFF ? WESTERN.indexOf(c) : -1;
    return special >= 0 ? 0x80 + special : c;
  }

  private static Map<Character, Character> vniLetters() {
    Map<Character, Character> letters = new HashMap<>();
    String from = "ìíæóòôöîñ";
    String to = "ìíỉĩịơưỵđ";
    for (int i = 0; i < from.length(); i++) {
      letters.put(from.charAt(i), to.charAt(i));
      letters.put(Character.toUpperCase(from.charAt(i)), Character.toUpperCase(to.charAt(i)));
    }
    return letters;
  }
}
