package vn.thidua.text.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of the letters (Quyết định 240/QĐ of the Ministry of Education, 1984), their hyphens as
 * spaces; of the foreign ones the names in use.
 */
final class Letters {
  private static final Map<Character, String> NAMES =
      Map.ofEntries(
          Map.entry('b', "bê"),
          Map.entry('c', "xê"),
          Map.entry('d', "dê"),
          Map.entry('đ', "đê"),
          Map.entry('f', "ép"),
          Map.entry('g', "giê"),
          Map.entry('h', "hát"),
          Map.entry('j', "gi"),
          Map.entry('k', "ca"),
          Map.entry('l', "e lờ"),
          Map.entry('m', "em mờ"),
          Map.entry('n', "en nờ"),
          Map.entry('p', "pê"),
          Map.entry('q', "quy"),
          Map.entry('r', "e rờ"),
          Map.entry('s', "ét xì"),
          Map.entry('t', "tê"),
          Map.entry('v', "vê"),
          Map.entry('w', "vê kép"),
          Map.entry('x', "ích xì"),
          Map.entry('y', "i dài"),
          Map.entry('z', "dét"));

  private Letters() {}

  /** Whether a letter is no word by itself. */
  static boolean isConsonant(int letter) {
    int small = Character.toLowerCase(letter);
    return small != 'y' && small < 0x10000 && NAMES.containsKey((char) small);
  }

  /** Letter by letter. */
  static String spelled(String letters) {
    List<String> names = new ArrayList<>();
    letters
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            letter ->
                names.add(
                    letter < 0x10000
                        ? NAMES.getOrDefault((char) letter, Character.toString(letter))
                        : Character.toString(letter)));
    return String.join(" ", names);
  }
}
