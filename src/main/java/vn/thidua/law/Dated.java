package vn.thidua.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A rule with its source. */
public interface Dated {
  /** Its first day in force. */
  LocalDate from();

  /** The article that it rests on. */
  Provision source();

  /**
   * The one that holds on a day: of those that fit and are in force the latest; empty where there
   * is none yet.
   */
  static <R extends Dated> Optional<R> on(LocalDate day, List<R> rules, Predicate<R> fits) {
    return rules.stream()
        .filter(rule -> !rule.from().isAfter(day) && fits.test(rule))
        .max(Comparator.comparing(Dated::from));
  }
}
