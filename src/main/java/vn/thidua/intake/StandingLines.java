package vn.thidua.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Subject;

/**
 * The lines that stand in the plan's reports, for each village, month and indicator the one that
 * counts.
 */
public final class StandingLines implements Consumer<ReportLine>, Iterable<ReportLine> {
  private final Map<Subject, ReportLine> lines = new HashMap<>();

  @Override
  public void accept(ReportLine line) {
    lines.merge(line.subject(), line, StandingLines::weightier);
  }

  private static ReportLine weightier(ReportLine a, ReportLine b) {
    int certainty = a.certainty().compareTo(b.certainty());
    return certainty != 0
        ? (certainty < 0 ? a : b)
        : b.reportedOn().isBefore(a.reportedOn()) ? a : b;
  }

  /** In no order. */
  @Override
  public Iterator<ReportLine> iterator() {
    return lines.values().iterator();
  }

  /** What each line of a submission would do. */
  public List<Change> changes(Submission submission) {
    List<Change> changes = new ArrayList<>();
    for (ReportLine line : submission.lines()) {
      changes.add(Change.of(line, Optional.ofNullable(lines.get(line.subject()))));
    }
    return changes;
  }

  /** The lines of a month. */
  public List<ReportLine> of(YearMonth month) {
    return lines.values().stream().filter(line -> line.period().equals(month)).toList();
  }
}
