package vn.thidua.check;

import static vn.thidua.finding.Code.D104;
import static vn.thidua.finding.Code.D105;
import static vn.thidua.finding.Code.D111;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    for (Village village : plan.villages()) {
      Map<YearMonth, ReportLine> estimates = new TreeMap<>();
      reported
          .of(village.id())
          .values()
          .forEach(
              months ->
                  months.forEach(
                      (month, lines) -> {
                        if (lines.size() > 1) {
                          repeated(lines, findings);
                        }
                        boolean estimated =
                            lines.stream().allMatch(l -> l.certainty() == Certainty.ESTIMATE);
                        if (estimated && overdue(month)) {
                          estimates.merge(
                              month, lines.get(0), (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
                        }
                      }));
      estimates.forEach(
          (month, line) ->
              findings.accept(
                  D111.at(
                      line.places().of("kind"),
                      plan.villageLabel(),
                      village.name(),
                      Dates.numeric(month),
                      Dates.numeric(plan.reporting().due(month.plusMonths(1))))));
    }
  }

  private boolean overdue(YearMonth month) {
    return at.isAfter(plan.reporting().due(month.plusMonths(1)));
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
