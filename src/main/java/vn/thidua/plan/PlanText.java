package vn.thidua.plan;

import java.util.List;
import vn.thidua.finding.Passage;

/**
 * The plan's words, a paragraph an item.
 *
 * @param opening before section I
 * @param purposes section I.1
 * @param requirements section I.2
 * @param content section II, before the phases
 * @param closing the last paragraph
 * @param passages all running text of {@code plan.yaml}, the bodies' duties too, with its places
 */
public record PlanText(
    String opening,
    List<String> purposes,
    List<String> requirements,
    List<String> content,
    String closing,
    List<Passage> passages) {
  public PlanText {
    purposes = List.copyOf(purposes);
    requirements = List.copyOf(requirements);
    content = List.copyOf(content);
    passages = List.copyOf(passages);
  }
}
