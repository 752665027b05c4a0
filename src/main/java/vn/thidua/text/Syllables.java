package vn.thidua.text;

import java.text.Normalizer;
import java.util.Set;

/**
 * Whether letters make a Vietnamese syllable: an initial consonant, vowels, a final consonant, one
 * tone at most. Tells text that was decoded rightly from text that was not.
 */
public final class Syllables {
  private static final Set<String> INITIALS =
      Set.of(
          "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
          "nh", "p", "ph", "q", "r", "s", "t", "th", "tr", "v", "x");

  private static final Set<String> FINALS = Set.of("", "c", "ch", "m", "n", "ng", "nh", "p", "t");

  private static final Set<String> NUCLEI =
      Set.of(
          ("a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uê ui"
                  + " uô uơ uy ưa ươ ưi ưu yê iêu yêu oai oao oay oeo uây uôi uya uyê uyu ươi ươu uêu")
              .split(" ", -1));

  private static final String VOWELS = "aăâeêioôơuưy";

  private Syllables() {}

  /** Whether a word in NFC is one. */
  public static boolean isOne(String word) {
    StringBuilder bare = new StringBuilder();
    int tones = 0;
    for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
      if ("\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0) {
        tones++;
      } else {
        bare.append(c);
      }
    }
    String letters =
        Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(java.util.Locale.ROOT);
    int first = 0;
    while (first < letters.length() && VOWELS.indexOf(letters.charAt(first)) < 0) {
      first++;
    }
    int last = letters.length();
    while (last > first && VOWELS.indexOf(letters.charAt(last - 1)) < 0) {
      last--;
    }
    String initial = letters.substring(0, first);
    String nucleus = letters.substring(first, last);
    boolean glides =
        nucleus.length() > 1
            && ((initial.equals("g") && nucleus.startsWith("i"))
                || (initial.equals("q") && nucleus.startsWith("u")));
    return tones <= 1
        && INITIALS.contains(initial)
        && (NUCLEI.contains(nucleus) || (glides && NUCLEI.contains(nucleus.substring(1))))
        && FINALS.contains(letters.substring(last));
  }
}
