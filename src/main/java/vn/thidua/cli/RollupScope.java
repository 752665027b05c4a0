package vn.thidua.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.Status;
import vn.thidua.rollup.Gathered;
import vn.thidua.rollup.League;
import vn.thidua.rollup.Rollup;
import vn.thidua.rollup.UnitRow;

/**
 * What of a table over many plans is shown.
 *
 * @param at the day measured
 * @param level how deep the units of the league lie, 1 for the topmost
 * @param whole everything together
 * @param indicator whose units are compared; absent where all indicators are shown
 */
record RollupScope(
    Rollup rollup,
    LocalDate at,
    RollupView view,
    int level,
    UnitRow whole,
    Optional<Gathered> indicator) {
  /** As many as a reader can take in. */
  private static final int MOST_SLOW = 5;

  static RollupScope of(Invocation call, Rollup all, LocalDate at, RollupView view) {
    Rollup rollup = call.option("--unit").map(unit -> within(call, all, unit)).orElse(all);
    int depth = Math.max(1, rollup.depth());
    int level = call.option("--level").map(text -> level(call, text, depth)).orElse(depth);
    UnitRow whole = rollup.whole();
    return new RollupScope(
        rollup,
        at,
        view,
        level,
        whole,
        call.option("--indicator").map(id -> indicator(call, whole, id)));
  }

  private static Rollup within(Invocation call, Rollup all, String unit) {
    Rollup part = all.within(List.of(unit.split("/", -1)));
    if (part.plans().isEmpty()) {
      throw Failure.usage(
          call.messages()
              .get(
                  "error.rollup-unit",
                  Printable.of(unit),
                  all.units(1).stream()
                      .map(row -> String.join("/", row.path()))
                      .limit(10)
                      .reduce((a, b) -> a + ", " + b)
                      .orElse("")));
    }
    return part;
  }

  private static int level(Invocation call, String text, int depth) {
    if (!text.matches("[1-9]") || Integer.parseInt(text) > depth) {
      throw Failure.usage(
          call.messages().get("error.whole", "--level", Printable.of(text), 1, depth));
    }
    return Integer.parseInt(text);
  }

  private static Gathered indicator(Invocation call, UnitRow whole, String id) {
    return whole.indicators().stream()
        .filter(one -> one.measured().id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    call.messages()
                        .get(
                            "error.choice",
                            "--indicator",
                            Printable.of(id),
                            String.join(
                                ", ",
                                whole.indicators().stream()
                                    .map(one -> one.measured().id())
                                    .toList()))));
  }

  /** The units of the level. */
  List<UnitRow> units() {
    return rollup.units(level);
  }

  List<League.Place> league() {
    return League.of(units());
  }

  /** The indicators by movement, in order. */
  Map<String, List<Gathered>> movements() {
    Map<String, List<Gathered>> movements = new LinkedHashMap<>();
    for (Gathered one : whole.indicators()) {
      movements
          .computeIfAbsent(one.measured().movement(), name -> new java.util.ArrayList<>())
          .add(one);
    }
    return movements;
  }

  /** The indicators that are furthest behind their pace, the furthest first. */
  List<Gathered> slowest() {
    return whole.indicators().stream()
        .filter(
            one ->
                one.judgement().status() == Status.SLOW
                    || one.judgement().status() == Status.BEHIND)
        .filter(one -> one.judgement().paceRatio().isPresent())
        .sorted(
            Comparator.comparing(
                (Gathered one) -> one.judgement().paceRatio().orElseThrow(), Fractions.ORDER))
        .limit(MOST_SLOW)
        .toList();
  }

  /** The indicator that was asked for, in a unit. */
  Optional<Gathered> of(UnitRow unit) {
    return indicator.flatMap(
        asked ->
            unit.indicators().stream()
                .filter(one -> one.measured().isSame(asked.measured()))
                .findFirst());
  }
}
