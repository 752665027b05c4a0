package vn.thidua.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.plan.Certainty;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Village;

/**
 * The lines of a plan's reports under their village, indicator and month. Ids are kept as texts and
 * months by their number from the plan's first: a record as a key costs more than all the rest.
 */
final class Reported {
  private final YearMonth first;
  private final int months;
  private final Map<String, Map<String, ReportLine[]>> counting = new HashMap<>();
  private final Map<String, ReportLine[]> received = new HashMap<>();
  private final Map<String, List<ReportLine>> repeated = new LinkedHashMap<>();

  Reported(Plan plan) {
    List<YearMonth> all = plan.months();
    this.first = all.get(0);
    this.months = all.size();
    for (Village village : plan.villages()) {
      counting.put(village.id().value(), new HashMap<>());
      received.put(village.id().value(), new ReportLine[months]);
    }
  }

  private int index(YearMonth month) {
    return 12 * (month.getYear() - first.getYear()) + month.getMonthValue() - first.getMonthValue();
  }

  /** Whether a month is one of the plan's. */
  boolean has(YearMonth month) {
    int index = index(month);
    return index >= 0 && index < months;
  }

  /** A line that has come, whatever it says. */
  void receive(ReportLine line) {
    ReportLine[] lines = received.get(line.village().value());
    int at = index(line.period());
    ReportLine earlier = lines[at];
    if (earlier == null || line.reportedOn().isBefore(earlier.reportedOn())) {
      lines[at] = line;
    }
  }

  /**
   * The first line of a village's report for each of the plan's months; null where there is none.
   */
  ReportLine[] received(Village village) {
    return received.get(village.id().value());
  }

  /** A line whose value can be compared with others. */
  void add(ReportLine line) {
    ReportLine[] lines =
        counting
            .get(line.village().value())
            .computeIfAbsent(line.indicator().value(), id -> new ReportLine[months]);
    int at = index(line.period());
    ReportLine earlier = lines[at];
    if (earlier == null) {
      lines[at] = line;
      return;
    }
    String key = line.village() + " " + line.indicator() + " " + at;
    repeated.computeIfAbsent(key, k -> new ArrayList<>(List.of(earlier))).add(line);
    lines[at] = counts(line, earlier) ? line : earlier;
  }

  /** An actual counts before an estimate, a later line before an earlier one. */
  private static boolean counts(ReportLine line, ReportLine other) {
    boolean actual = line.certainty() == Certainty.ACTUAL;
    boolean otherActual = other.certainty() == Certainty.ACTUAL;
    return actual == otherActual ? line.reportedOn().isAfter(other.reportedOn()) : actual;
  }

  /** The line that counts for each of the plan's months; null where there is none. */
  ReportLine[] months(Village village, Indicator indicator) {
    ReportLine[] lines = counting.get(village.id().value()).get(indicator.id().value());
    return lines == null ? new ReportLine[0] : lines;
  }

  /** All months' lines of a village, an indicator each. */
  Collection<ReportLine[]> indicators(Village village) {
    return counting.get(village.id().value()).values();
  }

  /** Lines about the same village, indicator and month, where there are several. */
  Collection<List<ReportLine>> repeated() {
    return repeated.values();
  }
}
