package vn.thidua.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * @param nesting the plans above, inside and below this one
 * @param phaseAssignments what villages are to reach by the ends of phases
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
    Nesting nesting,
    List<Movement> movements,
    List<Phase> phases,
    List<Assignment> assignments,
    List<PhaseAssignment> phaseAssignments,
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
    phaseAssignments = List.copyOf(phaseAssignments);
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
  public Plan withAssignments(
      List<Assignment> handedOut, List<PhaseAssignment> byPhase, Set<String> left) {
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
        nesting,
        movements,
        phases,
        handedOut,
        byPhase,
        checks,
        loudspeaker,
        left,
        places);
  }

  /** The same plan with the plans of its units. */
  public Plan withBelow(Map<VillageId, Plan> below) {
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
        nesting.with(below),
        movements,
        phases,
        assignments,
        phaseAssignments,
        checks,
        loudspeaker,
        incomplete,
        places);
  }

  /**
   * The indicator of this plan whose figures count for one of the plan above it: the one that says
   * so, or has its id; empty where there is none, or it is measured otherwise.
   */
  public Optional<Indicator> feeding(Indicator over) {
    return indicators()
        .filter(indicator -> indicator.feeds().equals(over.id()))
        .findFirst()
        .filter(over::isMeasuredAs);
  }

  /** What those are called who write the reports: of units with plans of their own, those below. */
  public String reporters() {
    Stream<String> here =
        villages.size() > nesting.below().size() ? Stream.of(villageLabel) : Stream.empty();
    List<String> all =
        Stream.concat(here, nesting.below().values().stream().map(Plan::reporters))
            .distinct()
            .toList();
    return all.size() == 1 ? all.get(0) : "đơn vị";
  }

  /** A unit's name; of a unit below one of this plan's behind the name of that. */
  public Optional<String> unitName(VillageId id) {
    Optional<VillageId> within = id.within();
    Optional<String> name = village(id.first()).map(Village::name);
    return within.isEmpty()
        ? name
        : name.flatMap(
            of ->
                Optional.ofNullable(nesting.below().get(id.first()))
                    .flatMap(plan -> plan.unitName(within.get()))
                    .map(unit -> of + ", " + unit));
  }

  /** The indicators of all movements, in the order in which they are written. */
  public Stream<Indicator> indicators() {
    return movements.stream().flatMap(movement -> movement.indicators().stream());
  }

  /** The reporting months of the plan, in order. */
  public List<YearMonth> months() {
    return reporting.months().in(span);
  }

  /**
   * The indicators that a village reports on a day, in order: those that it or a village merged
   * into it by then was handed a target of, and those that no village was.
   */
  public List<Indicator> reportedBy(VillageId village, LocalDate day) {
    Set<VillageId> members = members(village, day);
    return indicators()
        .filter(
            indicator -> {
              List<VillageId> handed =
                  assignments.stream()
                      .filter(assignment -> assignment.indicator().equals(indicator.id()))
                      .map(Assignment::village)
                      .toList();
              return handed.isEmpty() || handed.stream().anyMatch(members::contains);
            })
        .toList();
  }

  /** The village itself and those merged into it before a day. */
  public Set<VillageId> members(VillageId village, LocalDate day) {
    Set<VillageId> members = new HashSet<>(Set.of(village));
    boolean grown = true;
    while (grown) {
      grown =
          villages.stream()
              .filter(other -> other.to().filter(day::isAfter).isPresent())
              .filter(other -> other.into().filter(members::contains).isPresent())
              .map(Village::id)
              .toList()
              .stream()
              .map(members::add)
              .reduce(false, Boolean::logicalOr);
    }
    return members;
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
