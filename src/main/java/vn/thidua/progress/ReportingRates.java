package vn.thidua.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;

/**
 * Which reports were due, and how they came. A report has come on the day of its first line.
 *
 * @param villages a row a village, in the plan's order
 */
public record ReportingRates(List<Row> villages) {
  public ReportingRates {
    villages = List.copyOf(villages);
  }

  /** One village's reports: {@code received} is {@code onTime} and {@code late} together. */
  public record Row(Village village, int due, int onTime, int late, List<YearMonth> missing) {
    public int received() {
      return onTime + late;
    }
  }

  public int due() {
    return sum(Row::due);
  }

  public int onTime() {
    return sum(Row::onTime);
  }

  public int late() {
    return sum(Row::late);
  }

  public int received() {
    return onTime() + late();
  }

  public int missing() {
    return sum(row -> row.missing().size());
  }

  private int sum(ToIntFunction<Row> count) {
    return villages.stream().mapToInt(count).sum();
  }

  /** The rates of all reports whose due day has passed. */
  static ReportingRates of(Plan plan, Ledger ledger, AsOf asOf) {
    List<Row> rows = new ArrayList<>();
    for (Village village : plan.villages()) {
      int due = 0;
      int onTime = 0;
      int late = 0;
      List<YearMonth> missing = new ArrayList<>();
      for (YearMonth month : plan.months()) {
        LocalDate dueDay = plan.reporting().due(month);
        if (dueDay.isAfter(asOf.until()) || !village.existsOn(dueDay)) {
          continue;
        }
        due++;
        Optional<LocalDate> came = ledger.received(village.id(), month);
        if (came.isEmpty()) {
          missing.add(month);
        } else if (came.get().isAfter(dueDay)) {
          late++;
        } else {
          onTime++;
        }
      }
      rows.add(new Row(village, due, onTime, late, List.copyOf(missing)));
    }
    return new ReportingRates(rows);
  }
}
