package vn.thidua.text.spoken;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A sign: a word, a pause, or nothing. */
record Mark(String written, String spoken, boolean known) implements Token {
  /** What a pause is written as; where it is not needed it falls away. */
  static final String PAUSE = ",";

  private static final Pattern END = Pattern.compile("\\./\\.");
  private static final Pattern LEADER =
      Pattern.compile(" ?(?:\\.{4,}|…{2,}|_{2,}|-{2,}|={2,}|\\*{2,}|~{2,})");
  private static final Pattern AND_SO_ON = Pattern.compile("(?:,? ?(?:…|\\.{3}(?!\\.)))");
  private static final Pattern DASH = Pattern.compile("[-–—]");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("%", "phần trăm"),
          Map.entry("‰", "phần nghìn"),
          Map.entry("&", "và"),
          Map.entry("+", "cộng"),
          Map.entry("=", "bằng"),
          Map.entry("<", "dưới"),
          Map.entry(">", "trên"),
          Map.entry("≤", "không quá"),
          Map.entry("≥", "từ"),
          Map.entry("±", "cộng trừ"),
          Map.entry("×", "nhân"),
          Map.entry("÷", "chia"),
          Map.entry("~", "khoảng"),
          Map.entry("≈", "khoảng"),
          Map.entry("@", "a còng"),
          Map.entry("$", "đô la"),
          Map.entry("₫", "đồng"),
          Map.entry("°", "độ"),
          Map.entry("½", "một phần hai"),
          Map.entry("¼", "một phần tư"),
          Map.entry("¾", "ba phần tư"),
          Map.entry("№", "số"),
          Map.entry("§", "mục"),
          Map.entry("→", PAUSE),
          Map.entry("⇒", PAUSE),
          Map.entry("|", PAUSE),
          Map.entry("(", PAUSE),
          Map.entry(")", PAUSE),
          Map.entry("[", PAUSE),
          Map.entry("]", PAUSE),
          Map.entry("{", PAUSE),
          Map.entry("}", PAUSE),
          Map.entry("·", PAUSE));

  /** Marks that are seen, not heard. */
  private static final String SILENT =
      "\"'“”„‘’«»‹›*_`#•●○■□▪◦►➢✓✔\\^~/\u00ad\u200b\u200c\u200d\ufeff′″´";

  /** Signs of several characters. */
  static Optional<Lexeme> longer(Written text, int start) {
    Optional<MatchResult> end = text.looking(END, start);
    if (end.isPresent()) {
      return known(start, end.get().end(), "./.", ".");
    }
    Optional<MatchResult> leader = text.looking(LEADER, start);
    if (leader.isPresent()) {
      return known(start, leader.get().end(), leader.get().group(), "");
    }
    return text.looking(AND_SO_ON, start)
        .flatMap(m -> known(start, m.end(), m.group(), andSoOn(text, start)));
  }

  /** Any character that is no letter and no digit. */
  static Optional<Lexeme> at(Written text, int start) {
    int c = text.text().codePointAt(start);
    String sign = Character.toString(c);
    int after = start + sign.length();
    if (text.looking(DASH, start).isPresent()) {
      return known(start, after, sign, dash(text, start, after));
    }
    if (sign.equals("+") && text.startsLine(start)) {
      return known(start, after, sign, "");
    }
    if (WORDS.containsKey(sign)) {
      return known(start, after, sign, WORDS.get(sign));
    }
    boolean silent =
        SILENT.indexOf(c) >= 0 || Character.isSpaceChar(c) || Character.isISOControl(c);
    return Optional.of(
        new Lexeme(start, after, new Mark(sign, Character.isSpaceChar(c) ? " " : "", silent)));
  }

  private static Optional<Lexeme> known(int start, int end, String written, String spoken) {
    return Optional.of(new Lexeme(start, end, new Mark(written, spoken, true)));
  }

  /** Three points stand for more of the same, but not where nothing stands before them. */
  private static String andSoOn(Written text, int start) {
    boolean alone = " (“\"[".indexOf(text.charAt(start - 1)) >= 0 && !text.isLetterAt(start - 2);
    return text.startsLine(start) || alone ? "" : ", vân vân";
  }

  /**
   * A dash within a name ties ({@code kinh tế - xã hội}), before a capital it parts ({@code vì
   * người nghèo - Không để ai …}), at a line's head it is a bullet.
   */
  private static String dash(Written text, int start, int after) {
    if (text.startsLine(start)) {
      return "";
    }
    int next = text.afterSpaces(after);
    boolean free = text.charAt(start - 1) == ' ' && next > after;
    return free && Character.isUpperCase(text.charAt(next)) ? PAUSE : " ";
  }

  @Override
  public Optional<Doubt.Reason> doubt() {
    return known ? Optional.empty() : Optional.of(Doubt.Reason.SIGN);
  }
}
