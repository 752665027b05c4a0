package vn.thidua.check;

import static vn.thidua.finding.Code.D104;
import static vn.thidua.finding.Code.D105;
import static vn.thidua.finding.Code.D111;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Certainty;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Village;

/**
 * {@code D104}, {@code D105}, {@code D111}: a village says one thing once; what it says again later
 * corrects it; an estimate is followed by an actual value by the time the next month's report is
 * due.
 */
final class Resubmissions {
  private static final Comparator<ReportLine> ORDER =
      Comparator.comparing(ReportLine::reportedOn).thenComparing(line -> line.places().whole());

  private final Plan plan;
  private final LocalDate at;

  Resubmissions(Plan plan, LocalDate at) {
    this.plan = plan;
    this.at = at;
  }

  void check(Reported reported, Consumer<Finding> findings) {
    for (List<ReportLine> lines : reported.repeated()) {
      repeated(lines, findings);
    }
    List<YearMonth> months = plan.months();
    for (Village village : plan.villages()) {
      ReportLine[] estimates = new ReportLine[months.size()];
      for (ReportLine[] lines : reported.indicators(village)) {
        for (int i = 0; i < lines.length; i++) {
          ReportLine line = lines[i];
          if (line != null
              && line.certainty() == Certainty.ESTIMATE
              && (estimates[i] == null || ORDER.compare(line, estimates[i]) < 0)) {
            estimates[i] = line;
          }
        }
      }
      for (int i = 0; i < estimates.length; i++) {
        if (estimates[i] == null) {
          continue;
        }
        LocalDate due = plan.reporting().due(months.get(i).plusMonths(1));
        if (at.isAfter(due)) {
          findings.accept(
              D111.at(
                  estimates[i].places().of("kind"),
                  plan.villageLabel(),
                  village.name(),
                  Dates.numeric(months.get(i)),
                  Dates.numeric(due)));
        }
      }
    }
  }

  private static void repeated(List<ReportLine> lines, Consumer<Finding> findings) {
    for (Certainty certainty : Certainty.values()) {
      List<ReportLine> same =
          lines.stream().filter(line -> line.certainty() == certainty).sorted(ORDER).toList();
      for (int i = 1; i < same.size(); i++) {
        ReportLine earlier = same.get(i - 1);
        ReportLine later = same.get(i);
        boolean corrected = later.reportedOn().isAfter(earlier.reportedOn());
        findings.accept(
            corrected
                ? D105.at(
                    earlier.places().of("value"),
                    later.places().whole(),
                    VillageTargets.amount(later.value()),
                    Dates.numeric(later.reportedOn()))
                : D104.at(later.places().whole(), earlier.places().whole()));
      }
    }
  }
}
