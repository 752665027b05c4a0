package vn.thidua.plan;

import java.util.List;

/**
 * The plan's words, a paragraph an item.
 *
 * @param opening before section I
 * @param purposes section I.1
 * @param requirements section I.2
 * @param content section II, before the phases
 * @param closing the last paragraph
 */
public record PlanText(
    String opening,
    List<String> purposes,
    List<String> requirements,
    List<String> content,
    String closing) {
  public PlanText {
    purposes = List.copyOf(purposes);
    requirements = List.copyOf(requirements);
    content = List.copyOf(content);
  }
}
