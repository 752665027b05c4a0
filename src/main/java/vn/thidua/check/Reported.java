package vn.thidua.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.thidua.plan.Certainty;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;

/** The lines of a plan's reports under their village, indicator and month. */
final class Reported {
  private static final Comparator<ReportLine> LAST =
      Comparator.comparing((ReportLine line) -> line.certainty() == Certainty.ACTUAL)
          .thenComparing(ReportLine::reportedOn);

  private static final Comparator<ReportLine> FIRST =
      Comparator.comparing(ReportLine::reportedOn).thenComparing(line -> line.places().whole());

  private final Map<VillageId, Map<YearMonth, ReportLine>> received = new HashMap<>();
  private final Map<VillageId, Map<IndicatorId, NavigableMap<YearMonth, List<ReportLine>>>> lines =
      new HashMap<>();

  Reported(Plan plan) {
    for (Village village : plan.villages()) {
      lines.put(village.id(), new HashMap<>());
      received.put(village.id(), new HashMap<>());
    }
  }

  /** A line that has come, whatever it says. */
  void receive(ReportLine line) {
    received
        .get(line.village())
        .merge(line.period(), line, (a, b) -> FIRST.compare(a, b) <= 0 ? a : b);
  }

  /** The first line of a village's report for each month. */
  Map<YearMonth, ReportLine> received(VillageId village) {
    return received.get(village);
  }

  /** A line whose value can be compared with others. */
  void add(ReportLine line) {
    lines
        .get(line.village())
        .computeIfAbsent(line.indicator(), id -> new TreeMap<>())
        .computeIfAbsent(line.period(), month -> new ArrayList<>(1))
        .add(line);
  }

  /** All lines of a village, under indicator and month. */
  Map<IndicatorId, NavigableMap<YearMonth, List<ReportLine>>> of(VillageId village) {
    return lines.get(village);
  }

  /**
   * The line that counts for each month: an actual before an estimate, a later before an earlier.
   */
  NavigableMap<YearMonth, ReportLine> months(VillageId village, IndicatorId indicator) {
    NavigableMap<YearMonth, ReportLine> months = new TreeMap<>();
    of(village)
        .getOrDefault(indicator, new TreeMap<>())
        .forEach((month, all) -> months.put(month, last(all)));
    return months;
  }

  /** The line that counts for one month. */
  Optional<ReportLine> month(VillageId village, IndicatorId indicator, YearMonth month) {
    return Optional.ofNullable(of(village).get(indicator))
        .map(months -> months.get(month))
        .map(Reported::last);
  }

  private static ReportLine last(List<ReportLine> lines) {
    ReportLine last = lines.get(0);
    for (ReportLine line : lines) {
      last = LAST.compare(line, last) > 0 ? line : last;
    }
    return last;
  }
}
