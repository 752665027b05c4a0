package vn.thidua.finding;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong at one place. The text is made late, by {@link Catalogue}, in the
 * reader's language.
 *
 * @param args the values that the texts of the code name as {@code {0}}, {@code {1}} …
 */
public record Finding(Code code, Severity severity, Place place, List<String> args)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::code)
          .thenComparing(finding -> String.join("\u0000", finding.args()));

  public Finding {
    args = List.copyOf(args);
  }

  /** The same finding as seen from where the plan's folder has this path. */
  public Finding below(String folder) {
    return new Finding(code, severity, place.below(folder), args);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
