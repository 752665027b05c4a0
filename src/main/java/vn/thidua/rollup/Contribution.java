package vn.thidua.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.PlanTotals;

/**
 * What one plan brings to a table over many.
 *
 * @param path the names of the units above the plan and its own, the topmost first
 * @param plan its id
 * @param name of its issuer, in short
 * @param parent the authority above, as the plan prints it; empty where it does not
 * @param at the day as of which it was measured
 * @param errors how many {@code check} finds
 * @param counted whether it is part of the sums; one with errors may be left out
 * @param illustrative whether its figures are examples
 * @param due how many reports were due
 * @param over whether the plan's time is over
 * @param onTrack the pace ratio in % from which the plan calls an indicator on track
 * @param slow likewise slow rather than behind
 */
public record Contribution(
    List<String> path,
    String plan,
    String name,
    String parent,
    int year,
    LocalDate at,
    int errors,
    boolean counted,
    boolean illustrative,
    int villages,
    int due,
    int onTime,
    int late,
    boolean over,
    BigDecimal onTrack,
    BigDecimal slow,
    List<Part> parts) {
  public Contribution {
    path = List.copyOf(path);
    parts = List.copyOf(parts);
  }

  /** Of a plan that was measured. */
  public static Contribution of(
      List<String> path, Plan plan, AsOf asOf, PlanTotals totals, int errors) {
    return new Contribution(
        path,
        plan.id(),
        plan.issuer().shortName(),
        plan.issuer().parent().orElse(""),
        plan.year(),
        asOf.known(),
        errors,
        true,
        plan.illustrative().isPresent(),
        (int) plan.villages().stream().filter(v -> v.existsOn(asOf.until())).count(),
        totals.due(),
        totals.onTime(),
        totals.late(),
        !asOf.until().isBefore(plan.span().to()),
        plan.reporting().onTrack(),
        plan.reporting().slow(),
        totals.totals().stream().map(Part::of).toList());
  }

  /** Of a plan that is left out, since it can't be read or has errors. */
  public static Contribution unread(
      List<String> path, Optional<Plan> plan, String name, AsOf asOf, int errors) {
    return new Contribution(
        path,
        plan.map(Plan::id).orElse(name),
        plan.map(p -> p.issuer().shortName()).orElse(name),
        "",
        plan.map(Plan::year).orElse(0),
        asOf.known(),
        errors,
        false,
        false,
        0,
        0,
        0,
        0,
        false,
        BigDecimal.valueOf(100),
        BigDecimal.valueOf(90),
        List.of());
  }

  /** The same at another place among the units. */
  public Contribution at(List<String> units) {
    return with(units, parts);
  }

  /** The same with these parts. */
  Contribution with(List<Part> others) {
    return with(path, others);
  }

  private Contribution with(List<String> units, List<Part> others) {
    return new Contribution(
        units,
        plan,
        name,
        parent,
        year,
        at,
        errors,
        counted,
        illustrative,
        villages,
        due,
        onTime,
        late,
        over,
        onTrack,
        slow,
        others);
  }

  /** Its unit as one text. */
  public String unit() {
    return String.join("/", path);
  }
}
