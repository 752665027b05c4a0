package vn.thidua.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.calendar.ReportingMonths;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;
import vn.thidua.progress.Figure;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;
import vn.thidua.progress.VillageStanding;
import vn.thidua.text.Numbers;

/**
 * A blank report form of one village for one month.
 *
 * @param version of what is asked; see {@code FormMark.planVersion}
 * @param groups the movements that have something to report, in the plan's order
 */
public record Form(
    Plan plan, Village village, YearMonth month, String version, List<Group> groups) {
  public Form {
    groups = List.copyOf(groups);
  }

  /** A movement's lines. */
  public record Group(String name, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /**
   * An indicator to be reported.
   *
   * @param number within the form, from 1
   * @param target the village's, for the whole of the plan
   * @param latest what is known before the month
   */
  public record Line(
      int number,
      Indicator indicator,
      Asked asked,
      Optional<Target> target,
      Optional<Latest> latest) {}

  /**
   * What was reached before the month: of a flow the sum, of anything else the last value.
   *
   * @param value in the indicator's unit; a share in percent
   * @param part of a share that is reported as a part of a whole
   * @param whole likewise
   * @param estimated whether it rests on an estimate
   */
  public record Latest(
      BigDecimal value, Optional<BigDecimal> part, Optional<BigDecimal> whole, boolean estimated) {}

  /**
   * A village's form.
   *
   * @param before the progress on the month's first day, without what was reported for the month
   */
  public static Form of(Progress before, Village village, YearMonth month, String version) {
    Plan plan = before.plan();
    LocalDate first = plan.reporting().months().days(month).from();
    Set<IndicatorId> asked =
        plan.reportedBy(village.id(), first).stream()
            .map(Indicator::id)
            .collect(Collectors.toSet());
    List<Group> groups = new ArrayList<>();
    int number = 0;
    for (var movement : plan.movements()) {
      List<Line> lines = new ArrayList<>();
      for (IndicatorProgress progress : before.indicators()) {
        if (progress.movement().equals(movement) && asked.contains(progress.indicator().id())) {
          number++;
          lines.add(line(number, progress, village));
        }
      }
      if (!lines.isEmpty()) {
        groups.add(new Group(movement.name(), lines));
      }
    }
    return new Form(plan, village, month, version, groups);
  }

  private static Line line(int number, IndicatorProgress progress, Village village) {
    Optional<Standing> standing =
        progress.villages().stream()
            .filter(one -> one.village().equals(village))
            .map(VillageStanding::standing)
            .findFirst();
    Indicator indicator = progress.indicator();
    return new Line(
        number,
        indicator,
        Asked.of(indicator),
        standing.flatMap(Standing::target),
        standing.flatMap(one -> latest(indicator, one)));
  }

  private static Optional<Latest> latest(Indicator indicator, Standing standing) {
    Optional<Figure> only =
        standing
            .actual()
            .filter(actual -> actual.terms().size() == 1)
            .map(actual -> actual.terms().get(0));
    boolean counted = Asked.of(indicator) == Asked.PART_AND_WHOLE;
    return standing
        .value()
        .map(
            value ->
                new Latest(
                    Numbers.shortened(Numbers.decimal(value, 2), 2),
                    only.filter(figure -> counted).map(Figure::value),
                    only.filter(figure -> counted).flatMap(Figure::of),
                    standing.estimated()));
  }

  /** All lines, in order. */
  public List<Line> lines() {
    return groups.stream().flatMap(group -> group.lines().stream()).toList();
  }

  /** The days that the month's figures are of. */
  public Span days() {
    return plan.reporting().months().days(month);
  }

  /** The day on which the filled form is due. */
  public LocalDate due() {
    return plan.reporting().due(month);
  }

  /** Whether the month is cut otherwise than the calendar's, so that its days must be told. */
  public boolean ownDays() {
    return !plan.reporting().months().equals(ReportingMonths.CALENDAR);
  }

  /** Such as {@code thôn Kim Sơn}. */
  public String villageName() {
    return plan.villageLabel() + " " + village.name();
  }

  /** Whether a figure before the month rests on an estimate. */
  public boolean estimated() {
    return lines().stream().anyMatch(line -> line.latest().filter(Latest::estimated).isPresent());
  }
}
