package vn.thidua.announcement;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;

/**
 * An anniversary in the phase that celebrates it.
 *
 * @param date the day on which it is kept
 */
public record Celebration(Phase phase, Anniversary anniversary, LocalDate date) {
  /** All of a plan, in its order. */
  public static List<Celebration> of(Plan plan) {
    return plan.phases().stream().flatMap(phase -> of(phase).stream()).toList();
  }

  /** Those of a phase, in its order. */
  static List<Celebration> of(Phase phase) {
    return phase.anniversaries().stream().map(one -> of(phase, one)).toList();
  }

  /** Stable as long as the plan's ids are; its own even where two events share a day. */
  String id() {
    String id = id(phase, anniversary);
    long before =
        phase.anniversaries().stream()
            .takeWhile(one -> !one.equals(anniversary))
            .filter(one -> id(phase, one).equals(id))
            .count();
    return before == 0 ? id : id + "-" + (before + 1);
  }

  private static String id(Phase phase, Anniversary anniversary) {
    return "anniversary-"
        + phase.id()
        + "-"
        + anniversary.origin()
        + anniversary.lunar().map(lunar -> "-lunar").orElse("");
  }

  static Celebration of(Phase phase, Anniversary anniversary) {
    return new Celebration(phase, anniversary, day(phase.span(), anniversary));
  }

  /** As a calendar shows it. */
  String title() {
    return (years() > 0 ? "Kỷ niệm " + years() + " năm " : "") + anniversary.name();
  }

  /** How many years it is; of a lunar one only the year of the day celebrated is known. */
  int years() {
    return anniversary.lunar().isPresent()
        ? 0
        : Math.max(0, date.getYear() - anniversary.origin().getYear());
  }

  /**
   * The day of the phase on which it is celebrated, whatever year a plan prints; where the phase
   * has no such day, the day that is printed.
   */
  private static LocalDate day(Span phase, Anniversary anniversary) {
    for (int year = phase.from().getYear(); year <= phase.to().getYear(); year++) {
      int lunarYear = year;
      LocalDate day =
          anniversary
              .lunar()
              .map(lunar -> lunar.in(lunarYear))
              .orElseGet(() -> anniversary.origin().withYear(lunarYear));
      if (phase.contains(day)) {
        return day;
      }
    }
    return anniversary.celebrated();
  }
}
