package vn.thidua.plan;

import java.util.List;
import java.util.Optional;
import vn.thidua.calendar.Span;

/**
 * A peak phase (đợt thi đua cao điểm).
 *
 * @param asPrinted the words of its span, where the plan prints others than the tool would
 */
public record Phase(
    PhaseId id,
    String name,
    Span span,
    Optional<String> asPrinted,
    List<Anniversary> anniversaries,
    String aim,
    Review review,
    Places places) {
  public Phase {
    anniversaries = List.copyOf(anniversaries);
  }
}
