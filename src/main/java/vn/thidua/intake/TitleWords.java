package vn.thidua.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.text.Names;
import vn.thidua.text.Unicode;

/** The words of a title or a sentence, and where a name in it ends. */
final class TitleWords {
  private static final Pattern MARKS = Pattern.compile("[:;,.()\\-–_|]+");
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}|[IVX]{1,4}");
  private static final Pattern MONTH = Pattern.compile("[Tt][0-9]{1,2}");
  private static final String BREAK = "|";

  /** They stand around names and are part of none, folded. */
  private static final Set<String> FRAME =
      Set.of(
          "thôn", "xóm", "làng", "bản", "ấp", "khối", "khu", "tổ", "tdp", "kdc", "xã", "phường",
          "huyện", "quận", "tỉnh", "thị", "thành", "tháng", "năm", "quý", "kỳ", "đợt", "tuần",
          "ngày", "báo", "cáo", "kết", "quả", "thực", "hiện", "kế", "hoạch", "tổng", "hợp", "tình",
          "hình", "tiến", "độ", "biểu", "bảng", "mẫu", "số", "liệu", "chỉ", "tiêu", "kính", "gửi",
          "nộp", "về", "và", "với", "của", "từ", "đến", "theo", "trong", "trên", "tại", "ở", "cho",
          "người", "trưởng", "ban", "chi", "bộ", "hội", "họ", "lần", "đầu", "cuối", "nay", "là",
          "có", "đã", "được", "phong", "trào", "công", "tác", "thi", "đua", "đơn", "vị", "do",
          "lập", "các");

  private static final Set<String> AFTER_A_COUNT = Set.of("tháng", "năm", "quý", "tuần", "kỳ");

  private final List<String> words = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();

  /** Whether a mark stands before a word. */
  private final List<Boolean> apart = new ArrayList<>();

  TitleWords(String text) {
    if (text.isEmpty()) {
      return;
    }
    boolean mark = true;
    for (String word : SPACES.split(Unicode.clean(MARKS.matcher(text).replaceAll(" | ")), -1)) {
      if (!word.isEmpty() && !word.equals(BREAK)) {
        words.add(word);
        folded.add(Names.fold(word));
        apart.add(mark);
      }
      mark = word.equals(BREAK);
    }
  }

  int size() {
    return words.size();
  }

  /** A word as names are compared. */
  String folded(int index) {
    return folded.get(index);
  }

  /** All of it as names are compared, without marks. */
  String folded() {
    return phrase(0, size());
  }

  /** Words as names are compared. */
  String phrase(int start, int end) {
    return String.join(" ", folded.subList(start, end));
  }

  /** Words as they are written. */
  String written(int start, int end) {
    return String.join(" ", words.subList(start, end));
  }

  /** Whether a word may begin a name. */
  boolean isName(int index) {
    char first = words.get(index).charAt(0);
    boolean frame = FRAME.contains(folded(index)) && !folded(index).equals("số");
    return !apart.get(index)
        && !frame
        && (Character.isUpperCase(first) || Character.isDigit(first));
  }

  /** Whether a name that starts here may be one; a number of something else is none. */
  boolean startsName(int index) {
    return !goesOn(index) && (apart.get(index) || !folded(index).equals("số"));
  }

  /** Whether a name that stands before a word goes on with it. */
  boolean goesOn(int index) {
    if (index == 0
        || apart.get(index)
        || FRAME.contains(folded(index))
        || FRAME.contains(folded(index - 1))
        || MONTH.matcher(words.get(index)).matches()) {
      return false;
    }
    String word = words.get(index);
    if (NUMBER.matcher(word).matches()) {
      return index + 1 == size() || !AFTER_A_COUNT.contains(folded(index + 1));
    }
    String before = words.get(index - 1);
    return isUpper(word) == isUpper(before)
        && Character.isUpperCase(word.charAt(0)) == Character.isUpperCase(before.charAt(0))
        && Character.isLetter(word.charAt(0));
  }

  /** Whether a word is written in capitals, and not only begun with one. */
  private static boolean isUpper(String word) {
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }
}
