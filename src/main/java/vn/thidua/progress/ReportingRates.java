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

  /**
   * A report whose due day has passed.
   *
   * @param came the day of its first line; empty where none has come
   */
  public record Report(YearMonth month, LocalDate due, Optional<LocalDate> came) {
    public boolean late() {
      return came.filter(due::isBefore).isPresent();
    }

    /** Whether it came so many days before it was due, or earlier. */
    public boolean early(int days) {
      return came.filter(day -> !day.isAfter(due.minusDays(days))).isPresent();
    }
  }

  /** One village's reports, in the order of months. */
  public record Row(Village village, List<Report> reports) {
    public Row {
      reports = List.copyOf(reports);
    }

    public int due() {
      return reports.size();
    }

    public int received() {
      return due() - missing().size();
    }

    public int onTime() {
      return received() - late();
    }

    public int late() {
      return (int) reports.stream().filter(Report::late).count();
    }

    public List<YearMonth> missing() {
      return reports.stream().filter(report -> report.came().isEmpty()).map(Report::month).toList();
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
      List<Report> reports =
          plan.months().stream()
              .map(
                  month ->
                      new Report(
                          month, plan.reporting().due(month), ledger.received(village.id(), month)))
              .filter(report -> !report.due().isAfter(asOf.until()))
              .filter(report -> village.existsOn(report.due()))
              .toList();
      rows.add(new Row(village, reports));
    }
    return new ReportingRates(rows);
  }
}
