package vn.thidua.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of people, compared as somebody who keeps lists compares them. Beyond {@link Names} these
 * change no person: a title before the name, {@code i} for {@code y}, a family name with a wrong
 * tone, a name written without any marks, and family and middle names cut to their first letters.
 * The given name must be whole, and every other tone and letter makes another person. So does a
 * year of birth or an office that stands behind both names and differs.
 */
public final class PersonNames {
  private static final Pattern DETAIL = Pattern.compile("\\s*[(\\[,;].*$|\\s+[-–—]\\s+.*$");
  private static final Pattern INITIALS = Pattern.compile("\\p{L}{1,3}\\.(?=\\p{L})");

  private static final Set<String> TITLES =
      Set.of(
          "ông", "bà", "anh", "chị", "cô", "chú", "bác", "thầy", "em", "cụ", "đ/c", "đc", "đ.c",
          "đồng", "chí", "hộ", "gia", "đình", "ths", "ts", "bs", "ks", "cn", "gs", "pgs");

  /** Family names of Vietnam, those that cover nearly everybody. */
  private static final Set<String> FAMILIES =
      Set.of(
          "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ",
          "hồ", "ngô", "dương", "lý", "đinh", "trịnh", "đoàn", "lương", "mai", "đào", "tô", "hà",
          "tạ", "cao", "lưu", "châu", "trương", "lâm", "phùng", "thái", "kiều", "quách", "vương",
          "hứa", "từ", "tống", "giang", "triệu", "la", "nghiêm", "chu", "văn", "doãn", "lại",
          "bạch", "thân", "uông", "tăng", "khuất", "quản", "ninh", "lục", "mạc", "viên", "âu",
          "sầm", "lò", "hầu", "nông", "hoa", "cù", "đậu", "biện", "cái", "nhâm", "trà", "thạch",
          "kim", "danh");

  /** Toned vowels alone after a consonant, which are written with either letter. */
  private static final Map<Character, Character> Y_AS_I =
      Map.of('ý', 'í', 'ỳ', 'ì', 'ỷ', 'ỉ', 'ỹ', 'ĩ', 'ỵ', 'ị');

  private static final Set<Set<String>> MIDDLE = Set.of(Set.of("van", "văn"), Set.of("thi", "thị"));

  private PersonNames() {}

  /** Whether two spellings may be one person's. */
  public static boolean same(String one, String other) {
    Written a = Written.of(one);
    Written b = Written.of(other);
    if (a.syllables.size() != b.syllables.size()
        || (!a.detail.isEmpty() && !b.detail.isEmpty() && !a.detail.equals(b.detail))) {
      return false;
    }
    return matches(a.syllables, b.syllables)
        || ((isWithoutMarks(a.syllables, b.syllables) || isWithoutMarks(b.syllables, a.syllables))
            && a.bare().equals(b.bare()));
  }

  private static boolean matches(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      boolean last = i == a.size() - 1;
      boolean same =
          a.get(i).equals(b.get(i))
              || (!last && (shortens(a.get(i), b.get(i)) || shortens(b.get(i), a.get(i))))
              || (i == 0 && !last && isFamily(a.get(i), b.get(i)))
              || (i > 0 && !last && MIDDLE.contains(set(a.get(i), b.get(i))));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** {@code Set.of} refuses equal elements, and those are no pair. */
  private static Set<String> set(String a, String b) {
    return a.equals(b) ? Set.of(a) : Set.of(a, b);
  }

  /** Whether a syllable was cut to its first letters: {@code ng.}, {@code v}. */
  private static boolean shortens(String cut, String whole) {
    boolean marked = cut.endsWith(".");
    String letters = marked ? cut.substring(0, cut.length() - 1) : cut;
    boolean consonant = letters.length() == 1 && "aeiouyăâêôơư".indexOf(letters.charAt(0)) < 0;
    return (marked || consonant) && !letters.isEmpty() && bare(whole).startsWith(bare(letters));
  }

  /** Whether two family names differ by marks alone, and one of them is no family's. */
  private static boolean isFamily(String a, String b) {
    return a.startsWith("đ") == b.startsWith("đ")
        && bare(a).equals(bare(b))
        && FAMILIES.contains(a) != FAMILIES.contains(b);
  }

  /**
   * Whether a name has no marks because it was written without: a family name can't be without
   * them, or marks are missing from more than one syllable.
   */
  private static boolean isWithoutMarks(List<String> name, List<String> marked) {
    int missing = 0;
    for (int i = 0; i < name.size(); i++) {
      if (!name.get(i).equals(bare(name.get(i)))) {
        return false;
      }
      missing += name.get(i).equals(marked.get(i)) ? 0 : 1;
    }
    boolean family =
        name.size() > 1
            && !FAMILIES.contains(name.get(0))
            && FAMILIES.contains(marked.get(0))
            && !name.get(0).equals(marked.get(0));
    return family || missing > 1;
  }

  private static String bare(String text) {
    return Unicode.bare(text);
  }

  /** A name taken apart. */
  private record Written(List<String> syllables, String detail) {
    static Written of(String name) {
      String text = Unicode.clean(name.replaceAll("[\\u200b-\\u200d\\ufeff]", ""));
      Matcher cut = DETAIL.matcher(text);
      String detail = "";
      if (cut.find()) {
        detail = Names.fold(cut.group().replaceAll("[()\\[\\],;–—-]", " ").strip());
        text = text.substring(0, cut.start());
      }
      text = INITIALS.matcher(text).replaceAll(initials -> initials.group() + " ");
      List<String> syllables =
          new ArrayList<>(
              Arrays.stream(text.strip().split("\\s+"))
                  .map(syllable -> syllable.toLowerCase(Locale.ROOT).replace('ð', 'đ'))
                  .map(PersonNames::syllable)
                  .toList());
      while (syllables.size() > 2 && TITLES.contains(syllables.get(0).replaceAll("\\.$", ""))) {
        syllables.remove(0);
      }
      return new Written(List.copyOf(syllables), detail);
    }

    String bare() {
      return syllables.stream().map(PersonNames::bare).collect(Collectors.joining(" "));
    }
  }

  private static String syllable(String written) {
    boolean cut = written.endsWith(".");
    String folded = Names.fold(written);
    return (isToneAlone(folded) ? withI(folded) : folded) + (cut ? "." : "");
  }

  /** Whether a syllable ends in a toned y that stands after no other vowel. */
  private static boolean isToneAlone(String text) {
    int last = text.length() - 1;
    if (last < 1 || !Y_AS_I.containsKey(text.charAt(last))) {
      return false;
    }
    String before = bare(text.substring(last - 1, last));
    return isQu(text) || (!before.isEmpty() && "aeiou".indexOf(before.charAt(0)) < 0);
  }

  private static String withI(String text) {
    int last = text.length() - 1;
    return text.substring(0, last) + Y_AS_I.get(text.charAt(last));
  }

  private static boolean isQu(String text) {
    return text.length() == 3 && text.startsWith("qu");
  }
}
