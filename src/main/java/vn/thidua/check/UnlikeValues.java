package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.D107;
import static vn.thidua.finding.Code.D109;
import static vn.thidua.finding.Code.D110;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Village;

/**
 * {@code D107}, {@code D109}, {@code D110}: a value unlike the others by its modified z-score,
 * {@code 0.6745 · |x − median| / MAD} (Iglewicz and Hoaglin, How to Detect and Handle Outliers,
 * 1993): of a month among the villages, each measured by its own target, and of a village among its
 * months. A stock is measured by its steps. Small samples, and those of which more than half are
 * equal, say nothing.
 */
final class UnlikeValues {
  /** Far above the 3.5 of the book: emulation comes in bursts, and a slip of the pen in tens. */
  private static final BigDecimal LIMIT = BigDecimal.valueOf(20);

  private static final BigDecimal FACTOR = new BigDecimal("0.6745");
  private static final int FEWEST = 8;

  private final Plan plan;
  private final BigDecimal limit;
  private final Map<String, BigDecimal> targets = new HashMap<>();

  UnlikeValues(Plan plan) {
    this.plan = plan;
    this.limit = plan.reporting().outlier().orElse(LIMIT);
    for (Assignment assignment : plan.assignments()) {
      targets.putIfAbsent(
          assignment.village() + " " + assignment.indicator(), assignment.target().high());
    }
  }

  /** A line with the amount by which it is compared. */
  private record Measured(ReportLine line, BigDecimal amount) {}

  void check(Reported reported, Consumer<Finding> findings) {
    plan.indicators()
        .filter(indicator -> indicator.kind() != Kind.SHARE)
        .forEach(indicator -> check(indicator, reported, findings));
  }

  private void check(Indicator indicator, Reported reported, Consumer<Finding> findings) {
    boolean stock = indicator.kind() == Kind.STOCK;
    Set<ReportLine> named = new HashSet<>();
    Map<ReportLine, ReportLine> before = new HashMap<>();
    Map<YearMonth, List<Measured>> ofMonth = new TreeMap<>();
    List<List<Measured>> ofVillage = new ArrayList<>();
    for (Village village : plan.villages()) {
      List<Measured> own = new ArrayList<>();
      ReportLine last = null;
      BigDecimal target = targets.get(village.id() + " " + indicator.id());
      for (ReportLine line : reported.months(village.id(), indicator.id()).values()) {
        ReportLine previous = last;
        last = line;
        if (stock && previous == null) {
          continue;
        }
        before.put(line, previous);
        BigDecimal amount = stock ? line.value().subtract(previous.value()) : line.value();
        own.add(new Measured(line, amount));
        if (target != null && target.signum() > 0) {
          ofMonth
              .computeIfAbsent(line.period(), month -> new ArrayList<>())
              .add(new Measured(line, amount.divide(target, MathContext.DECIMAL64)));
        }
      }
      ofVillage.add(own);
    }
    for (List<Measured> month : ofMonth.values()) {
      for (ReportLine line : unlike(month)) {
        if (back(stock, line, before, named)) {
          continue;
        }
        named.add(line);
        findings.accept(
            (stock ? D107 : D109)
                .at(
                    line.places().of("value"),
                    amount(line.value()),
                    indicator.name(),
                    indicator.unit(),
                    Dates.numeric(line.period()),
                    amount(limit),
                    plan.villageLabel()));
      }
    }
    for (List<Measured> own : ofVillage) {
      for (ReportLine line : unlike(own)) {
        if (!back(stock, line, before, named) && named.add(line)) {
          findings.accept(
              (stock ? D107 : D110)
                  .at(
                      line.places().of("value"),
                      amount(line.value()),
                      indicator.name(),
                      indicator.unit(),
                      Dates.numeric(line.period()),
                      amount(limit),
                      plan.villageLabel()));
        }
      }
    }
  }

  /** A stock's step back after a jump that was named belongs to that jump. */
  private static boolean back(
      boolean stock, ReportLine line, Map<ReportLine, ReportLine> before, Set<ReportLine> named) {
    return stock && named.contains(before.get(line));
  }

  private List<ReportLine> unlike(List<Measured> sample) {
    if (sample.size() < FEWEST) {
      return List.of();
    }
    BigDecimal median = median(sample.stream().map(Measured::amount).toList());
    List<BigDecimal> distances =
        sample.stream().map(measured -> measured.amount().subtract(median).abs()).toList();
    BigDecimal spread = median(distances);
    if (spread.signum() == 0) {
      return List.of();
    }
    BigDecimal reach = limit.multiply(spread);
    List<ReportLine> unlike = new ArrayList<>();
    for (int i = 0; i < sample.size(); i++) {
      if (FACTOR.multiply(distances.get(i)).compareTo(reach) > 0) {
        unlike.add(sample.get(i).line());
      }
    }
    return unlike;
  }

  private static BigDecimal median(List<BigDecimal> amounts) {
    List<BigDecimal> sorted = amounts.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted
            .get(middle - 1)
            .add(sorted.get(middle))
            .divide(BigDecimal.valueOf(2), MathContext.UNLIMITED);
  }
}
