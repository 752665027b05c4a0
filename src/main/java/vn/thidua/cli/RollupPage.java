package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.Dates;
import vn.thidua.document.TemplateFault;
import vn.thidua.document.Templates;
import vn.thidua.finding.Language;
import vn.thidua.progress.Status;
import vn.thidua.rollup.Contribution;
import vn.thidua.rollup.Gathered;
import vn.thidua.rollup.League;
import vn.thidua.rollup.UnitRow;

/** Many plans as a page with pictures: a document, so Vietnamese whatever the user's language. */
final class RollupPage {
  private final Invocation call;
  private final RollupScope scope;
  private final Amounts amounts = new Amounts(Language.VI);
  private final StatusWords words = new StatusWords(new Messages(Language.VI));

  /**
   * What the template shows.
   *
   * @param leftOut the plans that are not counted, with the number of their errors
   */
  public record View(
      String at,
      int year,
      int plans,
      int villages,
      Reporting reporting,
      List<Movement> movements,
      List<Bar> slowest,
      List<Place> league,
      List<LeftOut> leftOut,
      boolean illustrative) {}

  /** How reports came. */
  public record Reporting(int due, int received, int onTime, int late, int missing, String rate) {}

  /** The indicators of a movement. */
  public record Movement(String name, List<Bar> bars) {}

  /**
   * An indicator with its bar.
   *
   * @param reached how long the bar is, out of 100
   * @param pace where the mark of the pace stands, out of 100; absent where there is none
   */
  public record Bar(
      String name,
      String unit,
      String target,
      String actual,
      String achievement,
      String ratio,
      String status,
      String word,
      String reported,
      int reached,
      Optional<Integer> pace) {}

  /** A unit in the league. */
  public record Place(int rank, String name, String points, int length, String rate, int behind) {}

  /** A plan that is not counted. */
  public record LeftOut(String unit, int errors) {}

  RollupPage(Invocation call, RollupScope scope) {
    this.call = call;
    this.scope = scope;
  }

  String html() {
    try {
      return new Templates(call.env().directory()).render("rollup/page.ftlh", Map.of("v", view()));
    } catch (TemplateFault fault) {
      throw new DocumentFiles(call).failed(fault);
    }
  }

  private View view() {
    UnitRow whole = scope.whole();
    List<Contribution> counted = scope.rollup().counted();
    List<Movement> movements = new ArrayList<>();
    scope
        .movements()
        .forEach(
            (name, own) -> movements.add(new Movement(name, own.stream().map(this::bar).toList())));
    return new View(
        Dates.numeric(scope.at()),
        counted.isEmpty() ? scope.at().getYear() : counted.get(0).year(),
        counted.size(),
        whole.villages(),
        new Reporting(
            whole.due(),
            whole.received(),
            whole.onTime(),
            whole.late(),
            whole.missing(),
            amounts.percent(whole.rate())),
        movements,
        scope.slowest().stream().map(this::bar).toList(),
        scope.league().stream().map(this::place).toList(),
        scope.rollup().plans().stream()
            .filter(plan -> !plan.counted())
            .map(plan -> new LeftOut(plan.unit(), plan.errors()))
            .toList(),
        counted.stream().anyMatch(Contribution::illustrative));
  }

  private Bar bar(Gathered one) {
    Optional<BigFraction> due =
        one.expected()
            .filter(e -> one.low().isPresent() && one.low().get().signum() != 0)
            .map(e -> e.divide(one.low().get()));
    return new Bar(
        one.measured().name(),
        one.measured().unit(),
        amounts.target(one),
        (one.estimated() ? "ước " : "") + amounts.amount(one.value()),
        amounts.percent(one.judgement().achievement()),
        amounts.percent(one.judgement().paceRatio()),
        one.judgement().status().word(),
        words.of(one),
        one.villagesReported() + "/" + one.villages(),
        part(one.judgement().achievement()),
        due.map(part -> part(Optional.of(part))));
  }

  private Place place(League.Place place) {
    UnitRow unit = place.unit();
    return new Place(
        place.rank(),
        unit.name(),
        amounts.fixed(unit.points(), 2),
        part(unit.points().map(points -> points.divide(100))),
        amounts.percent(unit.rate()),
        unit.count(Status.BEHIND));
  }

  /** For drawing. */
  private static int part(Optional<BigFraction> part) {
    double value = part.map(BigFraction::doubleValue).orElse(0.0);
    return (int) Math.round(100 * Math.max(0, Math.min(1, value)));
  }
}
