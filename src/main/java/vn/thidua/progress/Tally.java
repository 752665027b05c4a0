package vn.thidua.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Movement;
import vn.thidua.plan.PlainLines;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ShareBase;
import vn.thidua.plan.Village;

/**
 * Does for plain lines what {@link Ledger} and {@link PlanTotals#of} do for all, in fields of
 * numbers that serve one plan after the other. A line that {@code check} might have an error for,
 * or that says again what was said, is not taken: the whole plan is then one for them.
 */
public final class Tally implements PlainLines {
  /** More than the largest commune needs; beyond it the memory of a run would hang on one plan. */
  private static final long MOST_CELLS = 2_000_000;

  private static final int NEVER = Integer.MAX_VALUE;
  private static final byte HAS_ACTUAL = 1;
  private static final byte HAS_ESTIMATE = 2;
  private static final long HUNDRED = 100_000_000;

  private Plan plan;
  private AsOf asOf;
  private int known;
  private int months;
  private final List<Movement> movements = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private boolean[] share = {};
  private boolean[] reportedBase = {};
  private long[] values = {};
  private long[] wholes = {};
  private byte[] said = {};
  private int[] received = {};

  /**
   * Makes room for a plan.
   *
   * @return whether its lines can be tallied: no village comes or goes, no finding is weighed
   *     otherwise than usual
   */
  public boolean open(Plan plan, AsOf asOf) {
    this.plan = plan;
    this.asOf = asOf;
    known = (int) asOf.known().toEpochDay();
    months = plan.months().size();
    movements.clear();
    indicators.clear();
    for (Movement movement : plan.movements()) {
      for (Indicator indicator : movement.indicators()) {
        movements.add(movement);
        indicators.add(indicator);
      }
    }
    long cells = (long) plan.villages().size() * indicators.size() * months;
    if (cells > MOST_CELLS
        || !plan.checks().isEmpty()
        || !plan.incomplete().isEmpty()
        || !plan.villages().stream().allMatch(Tally::isPlain)) {
      return false;
    }
    if (said.length < cells) {
      values = new long[(int) cells];
      wholes = new long[(int) cells];
      said = new byte[(int) cells];
    }
    Arrays.fill(said, 0, (int) cells, (byte) 0);
    int reports = plan.villages().size() * months;
    if (received.length < reports) {
      received = new int[reports];
    }
    Arrays.fill(received, 0, reports, NEVER);
    share = new boolean[indicators.size()];
    reportedBase = new boolean[indicators.size()];
    for (int i = 0; i < share.length; i++) {
      share[i] = indicators.get(i).kind() == Kind.SHARE;
      reportedBase[i] = indicators.get(i).base() == ShareBase.REPORTED;
    }
    return true;
  }

  /** Whether a village stands from the plan's beginning to its end and reports itself. */
  private static boolean isPlain(Village village) {
    return village.from().isEmpty() && village.to().isEmpty() && village.plan().isEmpty();
  }

  @Override
  public boolean take(
      int village, int indicator, int month, long value, long of, boolean estimate, int day) {
    if (day > known) {
      return true;
    }
    if (share[indicator] && !isShare(indicator, value, of)) {
      return false;
    }
    int report = village * months + month;
    received[report] = Math.min(received[report], day);
    int cell = (village * share.length + indicator) * months + month;
    byte now = estimate ? HAS_ESTIMATE : HAS_ACTUAL;
    byte before = said[cell];
    if ((before & now) != 0) {
      return false;
    }
    said[cell] = (byte) (before | now);
    if (!estimate || before == 0) {
      values[cell] = value;
      wholes[cell] = of;
    }
    return true;
  }

  /** Whether it is a part of a whole, as the rules for values want it. */
  private boolean isShare(int indicator, long value, long of) {
    return reportedBase[indicator]
        ? of != NOTHING && of > 0 && value >= 0 && value <= of
        : value >= 0 && value <= HUNDRED;
  }

  /** What the plan brings; empty where a number grew too large to be added here. */
  public Optional<PlanTotals> totals() {
    PaceCurve curve = new PaceCurve(plan);
    Set<String> assigned = new HashSet<>();
    for (Assignment assignment : plan.assignments()) {
      assigned.add(assignment.village().value() + " " + assignment.indicator().value());
    }
    YearMonth first = plan.months().get(0);
    LocalDate end = asOf.until().isAfter(plan.span().to()) ? plan.span().to() : asOf.until();
    int measured = (int) first.until(plan.reporting().months().of(end), ChronoUnit.MONTHS) + 1;
    List<Total> totals = new ArrayList<>();
    try {
      for (int i = 0; i < indicators.size(); i++) {
        totals.add(new Adding(i, Math.max(0, measured), first).total(curve, assigned));
      }
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
    return Optional.of(rated(totals));
  }

  private PlanTotals rated(List<Total> totals) {
    int due = 0;
    int onTime = 0;
    int late = 0;
    List<YearMonth> all = plan.months();
    for (int month = 0; month < months; month++) {
      LocalDate day = plan.reporting().due(all.get(month));
      if (day.isAfter(asOf.until())) {
        continue;
      }
      int last = (int) day.toEpochDay();
      for (int village = 0; village < plan.villages().size(); village++) {
        int came = received[village * months + month];
        due++;
        onTime += came <= last ? 1 : 0;
        late += came > last && came != NEVER ? 1 : 0;
      }
    }
    return new PlanTotals(totals, due, onTime, late);
  }

  /** The adding up of one indicator. */
  private final class Adding {
    private final int number;
    private final Indicator indicator;
    private final int measured;
    private final YearMonth first;
    private long sum;
    private long whole;
    private BigDecimal weighted = BigDecimal.ZERO;
    private BigDecimal weights = BigDecimal.ZERO;
    private boolean estimated;
    private int lastEstimate = -1;
    private int reported;
    private int silent;

    Adding(int number, int measured, YearMonth first) {
      this.number = number;
      this.indicator = indicators.get(number);
      this.measured = measured;
      this.first = first;
    }

    Total total(PaceCurve curve, Set<String> assigned) {
      List<Village> villages = plan.villages();
      for (int v = 0; v < villages.size(); v++) {
        boolean has = village(v, villages.get(v));
        reported += has ? 1 : 0;
        boolean owes =
            !has
                && indicator.kind() == Kind.STOCK
                && assigned.contains(villages.get(v).id().value() + " " + indicator.id().value());
        silent += owes ? 1 : 0;
      }
      return new Total(
          movements.get(number),
          indicator,
          reported == 0 ? Optional.empty() : Optional.of(sum()),
          villages.size(),
          reported,
          reported == 0 ? 0 : silent,
          curve.at(indicator, until()));
    }

    private boolean village(int village, Village named) {
      int start = (village * share.length + number) * months;
      boolean has = false;
      for (int month = measured - 1; month >= 0; month--) {
        int cell = start + month;
        if (said[cell] == 0) {
          continue;
        }
        if (indicator.kind() == Kind.SHARE && !reportedBase[number]) {
          Optional<BigDecimal> weight =
              (indicator.base() == ShareBase.HOUSEHOLDS ? named.households() : named.population())
                  .filter(w -> w.signum() > 0);
          if (weight.isEmpty()) {
            return false;
          }
          weights = weights.add(weight.get());
          weighted = weighted.add(decimal(values[cell]).multiply(weight.get()).movePointLeft(2));
        } else {
          sum = Math.addExact(sum, values[cell]);
          whole = share[number] ? Math.addExact(whole, wholes[cell]) : 0;
        }
        has = true;
        if (said[cell] == HAS_ESTIMATE) {
          estimated = true;
          lastEstimate = Math.max(lastEstimate, month);
        }
        if (indicator.kind() != Kind.FLOW) {
          return true;
        }
      }
      return has;
    }

    private Total.Sum sum() {
      if (indicator.kind() != Kind.SHARE) {
        return new Total.Sum(decimal(sum), Optional.empty(), estimated);
      }
      return reportedBase[number]
          ? new Total.Sum(decimal(sum), Optional.of(decimal(whole)), estimated)
          : new Total.Sum(weighted, Optional.of(weights), estimated);
    }

    /** The day whose pace the sum is measured by: an estimate speaks of its whole month. */
    private LocalDate until() {
      if (lastEstimate < 0) {
        return asOf.until();
      }
      LocalDate last = plan.reporting().months().days(first.plusMonths(lastEstimate)).to();
      LocalDate end = last.isAfter(plan.span().to()) ? plan.span().to() : last;
      return asOf.until().isBefore(last) ? end : asOf.until();
    }

    private static BigDecimal decimal(long millionths) {
      return BigDecimal.valueOf(millionths, DECIMALS);
    }
  }
}
