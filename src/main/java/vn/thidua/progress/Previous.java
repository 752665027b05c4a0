package vn.thidua.progress;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.PreviousLine;
import vn.thidua.plan.VillageId;

/** Takes in last year's lines and keeps them by village, indicator and month. */
public final class Previous implements Consumer<PreviousLine> {
  private final Map<VillageId, Map<IndicatorId, TreeMap<YearMonth, PreviousLine>>> lines =
      new HashMap<>();

  @Override
  public void accept(PreviousLine line) {
    lines
        .computeIfAbsent(line.village(), village -> new HashMap<>())
        .computeIfAbsent(line.indicator(), indicator -> new TreeMap<>())
        .merge(
            line.period(),
            line,
            (a, b) -> a.places().whole().compareTo(b.places().whole()) >= 0 ? a : b);
  }

  /** Whether nothing is known of last year. */
  boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * Last year's figures of a village for the months from one to another, both included; the file
   * may go further back.
   */
  List<Figure> figures(VillageId village, IndicatorId indicator, YearMonth from, YearMonth until) {
    return lines
        .getOrDefault(village, Map.of())
        .getOrDefault(indicator, new TreeMap<>())
        .subMap(from, true, until, true)
        .values()
        .stream()
        .map(
            line ->
                new Figure(
                    village, line.period(), line.value(), line.of(), false, "", line.places()))
        .toList();
  }
}
