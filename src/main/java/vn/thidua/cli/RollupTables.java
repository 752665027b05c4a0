package vn.thidua.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.progress.Status;
import vn.thidua.rollup.Contribution;
import vn.thidua.rollup.Gathered;
import vn.thidua.rollup.League;
import vn.thidua.rollup.UnitRow;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.Table;

/** Many plans as a workbook: the indicators, the league, every unit's indicators, the plans. */
final class RollupTables {
  private final Messages messages;
  private final StatusWords words;
  private final RollupScope scope;

  RollupTables(Invocation call, RollupScope scope) {
    this.messages = call.messages();
    this.words = new StatusWords(messages);
    this.scope = scope;
  }

  List<Table> all() {
    List<UnitRow> units = scope.units();
    return List.of(indicators(), league(units), units(units), plans());
  }

  private Table indicators() {
    List<List<Optional<Cell.Value>>> rows =
        scope.whole().indicators().stream()
            .map(one -> figures(messages.get("rollup.whole"), one))
            .toList();
    return table("rollup.sheet.indicators", rows, FIGURES);
  }

  private static final String[] FIGURES = {
    "rollup.column.unit",
    "status.sheet.movement",
    "status.sheet.indicator",
    "status.sheet.unit",
    "status.sheet.target",
    "status.sheet.expected",
    "status.sheet.actual",
    "status.sheet.estimated",
    "status.sheet.achievement",
    "status.sheet.pace",
    "status.sheet.status",
    "rollup.sheet.villages",
    "rollup.sheet.villages-reported"
  };

  private List<Optional<Cell.Value>> figures(String unit, Gathered one) {
    return List.of(
        Table.text(unit),
        Table.text(one.measured().movement()),
        Table.text(one.measured().name()),
        Table.text(one.measured().unit()),
        number(one.low()),
        number(one.expected()),
        number(one.value()),
        Table.text(one.estimated() ? messages.get("status.estimated") : ""),
        Table.percent(one.judgement().achievement().map(Json::decimal)),
        Table.percent(one.judgement().paceRatio().map(Json::decimal)),
        Table.text(words.of(one)),
        Table.number(one.villages()),
        Table.number(one.villagesReported()));
  }

  private Table units(List<UnitRow> units) {
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    for (UnitRow unit : units) {
      unit.indicators().forEach(one -> rows.add(figures(unit.name(), one)));
    }
    return table("rollup.sheet.units", rows, FIGURES);
  }

  private Table league(List<UnitRow> units) {
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    for (League.Place place : League.of(units)) {
      UnitRow unit = place.unit();
      List<Optional<Cell.Value>> row = new ArrayList<>();
      row.add(Table.number(place.rank()));
      row.add(Table.text(unit.name()));
      row.add(number(unit.points()));
      for (Status status : Status.values()) {
        row.add(Table.number(unit.count(status)));
      }
      for (int count :
          new int[] {unit.due(), unit.received(), unit.onTime(), unit.late(), unit.missing()}) {
        row.add(Table.number(count));
      }
      rows.add(row);
    }
    return table(
        "rollup.sheet.league",
        rows,
        "rollup.column.rank",
        "rollup.column.unit",
        "rollup.column.points",
        "status.sheet.done",
        "status.sheet.on-track",
        "status.sheet.slow",
        "status.sheet.behind",
        "status.sheet.no-report",
        "status.sheet.due",
        "status.sheet.received",
        "status.sheet.on-time",
        "status.sheet.late",
        "status.sheet.missing");
  }

  private Table plans() {
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    for (Contribution plan : scope.rollup().plans()) {
      rows.add(
          List.of(
              Table.text(plan.unit()),
              Table.text(plan.name()),
              Table.text(messages.get(plan.counted() ? "rollup.sheet.yes" : "rollup.sheet.no")),
              Table.number(plan.errors())));
    }
    return table(
        "rollup.sheet.plans",
        rows,
        "rollup.sheet.folder",
        "rollup.column.unit",
        "rollup.sheet.counted",
        "rollup.sheet.errors");
  }

  private Table table(String name, List<List<Optional<Cell.Value>>> rows, String... columns) {
    return new Table(messages.get(name), Arrays.stream(columns).map(messages::get).toList(), rows);
  }

  private static Optional<Cell.Value> number(Optional<BigFraction> value) {
    return Table.number(value.map(Json::decimal));
  }
}
