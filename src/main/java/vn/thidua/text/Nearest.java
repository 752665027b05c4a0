package vn.thidua.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that was probably meant: for hints only, never for taking one thing for another. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate nearest to {@code word}, if it is no further away than a third of the word's
   * letters.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    String key = Names.fold(word);
    int limit = Math.max(1, key.length() / 3);
    return candidates.stream()
        .filter(candidate -> distance(key, Names.fold(candidate)) <= limit)
        .min(
            Comparator.comparingInt((String candidate) -> distance(key, Names.fold(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Damerau-Levenshtein distance with adjacent transpositions. */
  static int distance(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          rows[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
            Math.min(rows[i - 1][j - 1] + change, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        rows[i][j] = swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
      }
    }
    return rows[a.length()][b.length()];
  }
}
