package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.D107;
import static vn.thidua.finding.Code.D109;
import static vn.thidua.finding.Code.D110;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Code;
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

  /** Amounts are compared in thousandths. */
  private static final int DECIMALS = 3;

  private static final long MOST = Long.MAX_VALUE / 8_000_000;

  private final Plan plan;
  private final int months;
  private final BigDecimal limit;

  /** By indicator, then village. */
  private final Map<String, Map<String, BigDecimal>> targets = new HashMap<>();

  UnlikeValues(Plan plan) {
    this.plan = plan;
    this.months = plan.months().size();
    this.limit = plan.reporting().outlier().orElse(LIMIT);
    for (Assignment assignment : plan.assignments()) {
      targets
          .computeIfAbsent(assignment.indicator().value(), indicator -> new HashMap<>())
          .putIfAbsent(assignment.village().value(), assignment.target().high());
    }
  }

  /** A line with the amount by which it is compared, and the month's before it. */
  private record Measured(ReportLine line, ReportLine previous, long amount) {}

  void check(Reported reported, Consumer<Finding> findings) {
    plan.indicators()
        .filter(indicator -> indicator.kind() != Kind.SHARE)
        .forEach(indicator -> check(indicator, reported, findings));
  }

  private void check(Indicator indicator, Reported reported, Consumer<Finding> findings) {
    boolean stock = indicator.kind() == Kind.STOCK;
    List<List<Measured>> ofMonth = new ArrayList<>();
    for (int i = 0; i < months; i++) {
      ofMonth.add(new ArrayList<>());
    }
    List<List<Measured>> ofVillage = new ArrayList<>();
    Map<String, BigDecimal> handed = targets.getOrDefault(indicator.id().value(), Map.of());
    for (Village village : plan.villages()) {
      List<Measured> own = new ArrayList<>();
      BigDecimal target = handed.get(village.id().value());
      long whole = target == null ? 0 : thousandths(target);
      ReportLine previous = null;
      ReportLine[] lines = reported.months(village, indicator);
      for (int i = 0; i < lines.length; i++) {
        ReportLine line = lines[i];
        if (line == null) {
          continue;
        }
        if (!stock || previous != null) {
          BigDecimal amount = stock ? line.value().subtract(previous.value()) : line.value();
          long measured = thousandths(amount);
          own.add(new Measured(line, previous, measured));
          if (whole > 0) {
            ofMonth.get(i).add(new Measured(line, previous, measured * 1_000_000 / whole));
          }
        }
        previous = line;
      }
      ofVillage.add(own);
    }
    Set<ReportLine> named = Collections.newSetFromMap(new IdentityHashMap<>());
    ofMonth.forEach(month -> say(indicator, stock ? D107 : D109, month, named, findings));
    ofVillage.forEach(own -> say(indicator, stock ? D107 : D110, own, named, findings));
  }

  private static long thousandths(BigDecimal amount) {
    if (amount.scale() == 0 && amount.precision() < 12) {
      return amount.longValue() * 1000;
    }
    BigDecimal scaled = amount.movePointRight(DECIMALS);
    return scaled.precision() - scaled.scale() > 12
        ? MOST * scaled.signum()
        : Math.max(-MOST, Math.min(MOST, scaled.longValue()));
  }

  private void say(
      Indicator indicator,
      Code code,
      List<Measured> sample,
      Set<ReportLine> named,
      Consumer<Finding> findings) {
    for (Measured unlike : unlike(sample)) {
      // A stock's step back after a jump that was named belongs to that jump.
      boolean back = code == D107 && named.contains(unlike.previous());
      if (!back && named.add(unlike.line())) {
        ReportLine line = unlike.line();
        findings.accept(
            code.at(
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

  private List<Measured> unlike(List<Measured> sample) {
    int size = sample.size();
    if (size < FEWEST) {
      return List.of();
    }
    long[] amounts = new long[size];
    for (int i = 0; i < size; i++) {
      amounts[i] = sample.get(i).amount();
    }
    long median = median(amounts.clone());
    long[] distances = new long[size];
    for (int i = 0; i < size; i++) {
      distances[i] = Math.abs(amounts[i] - median);
    }
    long spread = median(distances.clone());
    if (spread == 0) {
      return List.of();
    }
    List<Measured> unlike = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      // No limit below 1 makes sense, so what is no further off than the spread needs no more.
      if (distances[i] > spread && beyond(distances[i], spread)) {
        unlike.add(sample.get(i));
      }
    }
    return unlike;
  }

  private boolean beyond(long distance, long spread) {
    return FACTOR
            .multiply(BigDecimal.valueOf(distance))
            .compareTo(limit.multiply(BigDecimal.valueOf(spread)))
        > 0;
  }

  private static long median(long[] amounts) {
    Arrays.sort(amounts);
    int middle = amounts.length / 2;
    return amounts.length % 2 == 1 ? amounts[middle] : (amounts[middle - 1] + amounts[middle]) / 2;
  }
}
