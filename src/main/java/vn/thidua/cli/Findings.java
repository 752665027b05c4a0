package vn.thidua.cli;

import java.util.List;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;

/** What findings mean for the exit code and the summary. */
final class Findings {
  private Findings() {}

  /** 3 where a file could not be read, 1 where there is an error, else 0. */
  static int exit(List<Finding> findings) {
    if (findings.stream().anyMatch(finding -> finding.code() == Code.S002)) {
      return Exit.FILES;
    }
    return count(findings, Severity.ERROR) > 0 ? Exit.FINDINGS : Exit.FINE;
  }

  static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
