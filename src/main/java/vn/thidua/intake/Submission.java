package vn.thidua.intake;

import java.util.List;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.ReportLine;

/**
 * What one file says.
 *
 * @param lines the values it reports
 * @param findings what could not be taken, or is doubtful, with its place
 * @param passedOver texts of rows that hold no value: headings, notes, signatures, totals
 */
public record Submission(List<ReportLine> lines, List<Finding> findings, List<String> passedOver) {
  public Submission {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
    passedOver = List.copyOf(passedOver);
  }

  /** Whether something in it is wrong, so that nothing of it is taken. */
  public boolean refused() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
