package vn.thidua.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Village;

/** Judges lines that were sent before they stand in the plan's reports, by the rules for these. */
public final class SentLines {
  private final Plan plan;
  private final LocalDate at;
  private final List<Finding> told = new ArrayList<>();

  /** All that was said of single lines. */
  private final Set<Finding> alone = new HashSet<>();

  private final KnownReportLines known;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<String, Village> villages = new HashMap<>();

  /**
   * @param at the day as known on which the plan is judged
   */
  public SentLines(Plan plan, LocalDate at) {
    this.plan = plan;
    this.at = at;
    this.known = new KnownReportLines(plan, told::add);
    plan.indicators().forEach(indicator -> indicators.put(indicator.id().value(), indicator));
    plan.villages().forEach(village -> villages.put(village.id().value(), village));
  }

  /** What is wrong with each of some lines by itself. */
  public List<Finding> each(Collection<ReportLine> lines) {
    told.clear();
    for (ReportLine line : lines) {
      int before = told.size();
      known.accept(line);
      if (told.size() == before) {
        ReportedValue.check(line, indicators.get(line.indicator().value()), told::add);
        ReportedTime.check(line, villages.get(line.village().value()), plan, told::add);
      }
    }
    alone.addAll(told);
    return List.copyOf(told);
  }

  /**
   * What is doubtful of lines beside all others, each of which was judged by itself; that one is
   * late is told by its own commands.
   *
   * @param lines those that would stand
   * @param files where those of them were read that are judged
   */
  public List<Finding> together(Iterable<ReportLine> lines, Set<String> files) {
    List<Finding> findings = new ArrayList<>();
    ReportChecker checker =
        new ReportChecker(
            plan,
            at,
            finding -> {
              if (finding.severity() != Severity.NOTE && files.contains(finding.place().file())) {
                findings.add(finding);
              }
            });
    lines.forEach(checker);
    checker.end();
    return findings.stream().filter(finding -> !alone.contains(finding)).toList();
  }
}
