package vn.thidua.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A month of reports, or the targets, that the commune has reported and stands by (chốt số liệu).
 *
 * @param period the month; absent where the targets were closed
 * @param reason why it was closed again; empty at the first time
 * @param sha256 of the values, as stamped
 * @param found of the values that are kept beside it, as they are now
 * @param lines the values that were closed, of a month
 * @param targets the values that were closed, of the targets
 * @param phaseTargets likewise, of what villages are to reach by the end of a phase
 */
public record Closing(
    Optional<YearMonth> period,
    LocalDate closedOn,
    String closedBy,
    String reason,
    String sha256,
    String found,
    List<ReportLine> lines,
    List<Assignment> targets,
    List<PhaseAssignment> phaseTargets,
    Places places) {
  /** The word for the targets where a month could stand. */
  public static final String TARGETS = "targets";

  public Closing {
    lines = List.copyOf(lines);
    targets = List.copyOf(targets);
    phaseTargets = List.copyOf(phaseTargets);
  }

  /** What was closed: a month such as {@code 2023-05}, or {@value #TARGETS}. */
  public String what() {
    return period.map(YearMonth::toString).orElse(TARGETS);
  }

  /** Whether these are the values that were closed, and kept as they were. */
  public boolean standsFor(String sha256) {
    return this.sha256.equals(sha256) && found.equals(sha256);
  }

  /** The closing that holds: the last of that month, or of the targets. */
  public static Optional<Closing> holding(List<Closing> closings, String what) {
    return closings.stream().filter(closing -> closing.what().equals(what)).reduce((a, b) -> b);
  }
}
