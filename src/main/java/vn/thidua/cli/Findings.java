package vn.thidua.cli;

import java.util.ArrayList;
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

  /** In the order of places, each once. */
  static List<Finding> ordered(List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(null);
    List<Finding> once = new ArrayList<>(sorted.size());
    for (Finding finding : sorted) {
      // Compared, not asked whether equal: a record's equality costs a short command a tenth.
      if (once.isEmpty() || once.get(once.size() - 1).compareTo(finding) != 0) {
        once.add(finding);
      }
    }
    return once;
  }

  static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
