package vn.thidua.plan;

import java.util.List;
import java.util.Optional;

/**
 * All that was written for the ranking beside the reports.
 *
 * @param rubric absent where the plan has none, so that its indicators' own points count
 */
public record Scorecard(
    Optional<Rubric> rubric, List<Adjustment> adjustments, List<StageScore> scores) {
  public Scorecard {
    adjustments = List.copyOf(adjustments);
    scores = List.copyOf(scores);
  }
}
