package vn.thidua.document;

import java.util.List;
import java.util.Optional;

/**
 * Kế hoạch: the plan as it is issued.
 *
 * @param bases citations, each on its line, where the plan has no opening paragraph of its own
 * @param phasesNumber the number of the paragraph on the phases in section II
 */
public record PlanView(
    Frame frame,
    List<String> bases,
    Optional<String> opening,
    List<String> purposes,
    List<String> requirements,
    List<Numbered> content,
    String phasesNumber,
    List<Numbered> phases,
    List<Duties> bodies,
    Optional<String> closing)
    implements FramedView {

  /** A paragraph with its number. */
  public record Numbered(String number, String text) {}

  /** A body with its duties. */
  public record Duties(String number, String name, List<String> duties) {}
}
