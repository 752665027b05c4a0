package vn.thidua.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
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

  /**
   * One village's reports, in the order of months. Those of a unit with a plan of its own are
   * counted where they are written: a month of it is in when all that report to it are.
   *
   * @param below the rows of the unit's own plan; none where it has none
   */
  public record Row(Village village, List<Report> reports, List<Row> below) {
    public Row {
      reports = List.copyOf(reports);
      below = List.copyOf(below);
    }

    public int due() {
      return below.isEmpty() ? reports.size() : below.stream().mapToInt(Row::due).sum();
    }

    public int received() {
      return due() - lacking();
    }

    public int onTime() {
      return received() - late();
    }

    public int late() {
      return below.isEmpty()
          ? (int) reports.stream().filter(Report::late).count()
          : below.stream().mapToInt(Row::late).sum();
    }

    /** How many reports have not come. */
    public int lacking() {
      return below.isEmpty() ? missing().size() : below.stream().mapToInt(Row::lacking).sum();
    }

    /** The months of which not all has come. */
    public List<YearMonth> missing() {
      return reports.stream().filter(report -> report.came().isEmpty()).map(Report::month).toList();
    }

    /** The rows of those who write the reports: of a unit with a plan of its own, all below it. */
    public Stream<Row> written() {
      return below.isEmpty() ? Stream.of(this) : below.stream().flatMap(Row::written);
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
    return sum(Row::lacking);
  }

  private int sum(ToIntFunction<Row> count) {
    return villages.stream().mapToInt(count).sum();
  }

  /** Whether a village's report for a month has come: of a unit with a plan, all that it needs. */
  public static boolean isIn(Plan plan, Ledger ledger, Village village, YearMonth month) {
    Plan below = plan.nesting().below().get(village.id());
    return below == null
        ? ledger.received(village.id(), month).isPresent()
        : isIn(below, village, ledger, month);
  }

  private static boolean isIn(Plan plan, Village unit, Ledger ledger, YearMonth month) {
    return plan.villages().stream()
        .filter(village -> village.existsOn(plan.reporting().due(month)))
        .allMatch(
            village -> {
              Plan below = plan.nesting().below().get(village.id());
              Village called = village.below(unit.id());
              return below == null
                  ? ledger.received(called.id(), month).isPresent()
                  : isIn(below, called, ledger, month);
            });
  }

  /** The rates of all reports whose due day has passed. */
  static ReportingRates of(Plan plan, Ledger ledger, AsOf asOf) {
    return new ReportingRates(rows(plan, Function.identity(), ledger, asOf));
  }

  /**
   * @param called a village of this plan as the ledger calls it
   */
  private static List<Row> rows(
      Plan plan, Function<Village, Village> called, Ledger ledger, AsOf asOf) {
    List<Row> rows = new ArrayList<>();
    for (Village own : plan.villages()) {
      Village village = called.apply(own);
      Plan below = plan.nesting().below().get(own.id());
      if (below == null) {
        rows.add(new Row(village, reports(plan, village, ledger, asOf), List.of()));
      } else {
        List<Row> of = rows(below, unit -> unit.below(village.id()), ledger, asOf);
        rows.add(new Row(village, whole(of), of));
      }
    }
    return rows;
  }

  private static List<Report> reports(Plan plan, Village village, Ledger ledger, AsOf asOf) {
    return plan.months().stream()
        .map(
            month ->
                new Report(
                    month, plan.reporting().due(month), ledger.received(village.id(), month)))
        .filter(report -> !report.due().isAfter(asOf.until()))
        .filter(report -> village.existsOn(report.due()))
        .toList();
  }

  /** A report a month for all rows: it has come when the last of theirs has. */
  private static List<Report> whole(List<Row> rows) {
    SortedMap<YearMonth, Report> months = new TreeMap<>();
    rows.stream()
        .flatMap(row -> row.reports().stream())
        .forEach(report -> months.merge(report.month(), report, ReportingRates::later));
    return List.copyOf(months.values());
  }

  private static Report later(Report one, Report other) {
    return new Report(
        one.month(),
        one.due().isBefore(other.due()) ? other.due() : one.due(),
        one.came().flatMap(day -> other.came().map(came -> day.isBefore(came) ? came : day)));
  }
}
