package vn.thidua.check;

import static vn.thidua.finding.Code.D112;
import static vn.thidua.finding.Code.D113;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Village;

/**
 * {@code D112}, {@code D113}: each village reports each month by its due day. What a village owes
 * is one finding, however many months it is. A plan whose reports have not begun to come is still
 * being written and misses none; what is reported to a unit's own plan is checked there.
 */
final class ReportingDiscipline {
  private final Plan plan;
  private final LocalDate day;

  ReportingDiscipline(Plan plan, LocalDate day) {
    this.plan = plan;
    this.day = day;
  }

  void check(Reported reported, Consumer<Finding> findings) {
    boolean begun = false;
    for (Village village : plan.villages()) {
      for (ReportLine line : reported.received(village)) {
        begun |= line != null;
      }
    }
    if (!begun) {
      return;
    }
    List<YearMonth> months = plan.months();
    for (Village village : plan.villages()) {
      if (village.plan().isPresent()) {
        continue;
      }
      boolean always = village.from().isEmpty() && village.to().isEmpty();
      List<YearMonth> missing = new ArrayList<>();
      for (int i = 0; i < months.size(); i++) {
        LocalDate due = plan.reporting().due(months.get(i));
        ReportLine line = reported.received(village)[i];
        if (line == null && day.isAfter(due) && (always || exists(village, months.get(i)))) {
          missing.add(months.get(i));
        } else if (line != null && line.reportedOn().isAfter(due)) {
          findings.accept(
              D112.at(
                  line.places().of("reported_on"),
                  plan.villageLabel(),
                  village.name(),
                  Dates.numeric(months.get(i)),
                  Dates.numeric(line.reportedOn()),
                  Dates.numeric(due)));
        }
      }
      if (!missing.isEmpty()) {
        findings.accept(
            D113.at(
                village.places().of("name"),
                plan.villageLabel(),
                village.name(),
                runs(missing),
                Dates.numeric(plan.reporting().due(missing.get(missing.size() - 1)))));
      }
    }
  }

  /** Months in words, those that follow each other as one run: {@code 3/2023, 5/2023 - 7/2023}. */
  private static String runs(List<YearMonth> months) {
    StringBuilder runs = new StringBuilder();
    for (int first = 0; first < months.size(); ) {
      int last = first;
      while (last + 1 < months.size()
          && months.get(last + 1).equals(months.get(last).plusMonths(1))) {
        last++;
      }
      runs.append(first == 0 ? "" : ", ").append(Dates.numeric(months.get(first)));
      runs.append(last == first ? "" : " - " + Dates.numeric(months.get(last)));
      first = last + 1;
    }
    return runs.toString();
  }

  /** Whether a village exists to the end of a month. */
  private boolean exists(Village village, YearMonth month) {
    LocalDate last = plan.reporting().months().days(month).to();
    return village.from().map(from -> !from.isAfter(last)).orElse(true)
        && village.to().map(to -> !to.isBefore(last)).orElse(true);
  }
}
