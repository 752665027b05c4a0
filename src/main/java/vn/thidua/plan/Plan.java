package vn.thidua.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.calendar.Span;

/**
 * One year's campaign of one issuer, as written in {@code plan.yaml}, {@code movements.yaml},
 * {@code phases.yaml} and {@code targets.csv}.
 *
 * @param title the document's subject, without the word for its type
 * @param illustrative which of the figures are examples and not the issuer's own
 * @param number the document's number; absent while it is a draft
 * @param villageLabel what the reporting units are called, such as {@code thôn}
 * @param parent the folder of the plan above this one
 * @param checks how the plan wants findings weighed
 * @param loudspeaker how bulletins are read
 * @param incomplete ids and folded names that were written, but whose record misses so much that it
 *     is left out
 */
public record Plan(
    String id,
    int year,
    Span span,
    String title,
    Optional<String> illustrative,
    Issuer issuer,
    Optional<Integer> number,
    Optional<LocalDate> issued,
    String villageLabel,
    List<Basis> bases,
    PlanText text,
    List<Village> villages,
    List<Body> bodies,
    List<String> recipients,
    ReportingRules reporting,
    Optional<String> parent,
    List<Movement> movements,
    List<Phase> phases,
    List<Assignment> assignments,
    List<CheckSetting> checks,
    Loudspeaker loudspeaker,
    Set<String> incomplete,
    Places places) {
  public Plan {
    bases = List.copyOf(bases);
    villages = List.copyOf(villages);
    bodies = List.copyOf(bodies);
    recipients = List.copyOf(recipients);
    movements = List.copyOf(movements);
    phases = List.copyOf(phases);
    assignments = List.copyOf(assignments);
    checks = List.copyOf(checks);
    incomplete = Set.copyOf(incomplete);
  }

  /**
   * What stands in {@link #incomplete} where a whole section such as {@code indicators} can't be
   * read, so that any id may be one of it; no id has this form.
   */
  public static String any(String section) {
    return "*" + section;
  }

  /**
   * The same plan with the targets that were handed out.
   *
   * @param left the files or ids of which not all could be read
   */
  public Plan withAssignments(List<Assignment> handedOut, Set<String> left) {
    return new Plan(
        id,
        year,
        span,
        title,
        illustrative,
        issuer,
        number,
        issued,
        villageLabel,
        bases,
        text,
        villages,
        bodies,
        recipients,
        reporting,
        parent,
        movements,
        phases,
        handedOut,
        checks,
        loudspeaker,
        left,
        places);
  }

  /** The indicators of all movements, in the order in which they are written. */
  public Stream<Indicator> indicators() {
    return movements.stream().flatMap(movement -> movement.indicators().stream());
  }

  /** The reporting months of the plan, in order. */
  public List<YearMonth> months() {
    return reporting.months().in(span);
  }

  public Optional<Village> village(VillageId id) {
    return villages.stream().filter(village -> village.id().equals(id)).findFirst();
  }

  public Optional<Indicator> indicator(IndicatorId id) {
    return indicators().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  public Optional<Phase> phase(PhaseId id) {
    return phases.stream().filter(phase -> phase.id().equals(id)).findFirst();
  }

  public Optional<Body> body(BodyId id) {
    return bodies.stream().filter(body -> body.id().equals(id)).findFirst();
  }
}
