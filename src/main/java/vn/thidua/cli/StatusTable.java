package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Target;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.progress.VillageStanding;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.Table;

/** Progress as a sheet of a workbook, for people: headings and judgements in their language. */
final class StatusTable {
  private final Messages messages;
  private final StatusWords words;
  private final StatusScope scope;

  StatusTable(Invocation call, StatusScope scope) {
    this.messages = call.messages();
    this.words = new StatusWords(messages);
    this.scope = scope;
  }

  Table by(StatusView view) {
    return switch (view) {
      case VILLAGE -> byVillage();
      case MOVEMENT -> byMovement();
      case MATRIX -> matrix(scope.shown());
      case INDICATOR -> byIndicator();
    };
  }

  private Table byIndicator() {
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    for (IndicatorProgress indicator : scope.shown().indicators()) {
      if (scope.showsCommune(indicator)) {
        rows.add(row(indicator, scope.whole().plan().issuer().shortName(), indicator.commune()));
      }
      for (VillageStanding village : indicator.villages()) {
        rows.add(row(indicator, village.village().name(), village.standing()));
      }
    }
    return table(
        rows,
        "movement",
        "indicator",
        "unit",
        "whose",
        "target",
        "expected",
        "actual",
        "estimated",
        "achievement",
        "pace",
        "status",
        "forecast",
        "same-period");
  }

  private List<Optional<Cell.Value>> row(
      IndicatorProgress indicator, String whose, Standing standing) {
    return List.of(
        Table.text(indicator.movement().name()),
        Table.text(indicator.indicator().name()),
        Table.text(indicator.indicator().unit()),
        Table.text(whose),
        target(standing.target()),
        number(standing.expected()),
        number(standing.value()),
        Table.text(standing.estimated() ? messages.get("status.estimated") : ""),
        Table.percent(standing.achievement().map(Json::decimal)),
        Table.percent(standing.paceRatio().map(Json::decimal)),
        Table.text(standing.status().isPresent() ? words.of(indicator.indicator(), standing) : ""),
        number(standing.forecast()),
        number(standing.samePeriod()));
  }

  private Table byVillage() {
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    for (ReportingRates.Row rates : scope.chosen().reporting().villages()) {
      List<Standing> standings = scope.standings(rates.village());
      if (!scope.counts(standings)) {
        continue;
      }
      List<Optional<Cell.Value>> row = counts(rates.village().name(), standings);
      for (int count :
          new int[] {
            rates.due(), rates.received(), rates.onTime(), rates.late(), rates.missing().size()
          }) {
        row.add(Table.number(count));
      }
      rows.add(row);
    }
    return table(
        rows,
        "village",
        "done",
        "on-track",
        "slow",
        "behind",
        "no-report",
        "due",
        "received",
        "on-time",
        "late",
        "missing");
  }

  private Table byMovement() {
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    for (Movement movement : scope.movements()) {
      rows.add(counts(movement.name(), scope.standings(movement)));
    }
    return table(rows, "movement", "done", "on-track", "slow", "behind", "no-report");
  }

  /** A row a village, a column an indicator; each field is the part of the pace. */
  private Table matrix(Progress shown) {
    List<String> headings =
        new ArrayList<>(
            List.of(vn.thidua.text.Sentences.raised(scope.whole().plan().villageLabel())));
    shown.indicators().forEach(indicator -> headings.add(indicator.indicator().name()));
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    for (ReportingRates.Row rates : shown.reporting().villages()) {
      List<Optional<Cell.Value>> row = new ArrayList<>(List.of(Table.text(rates.village().name())));
      for (IndicatorProgress indicator : shown.indicators()) {
        row.add(
            Table.percent(
                indicator.villages().stream()
                    .filter(village -> village.village().equals(rates.village()))
                    .findFirst()
                    .flatMap(village -> village.standing().paceRatio())
                    .map(Json::decimal)));
      }
      rows.add(row);
    }
    return new Table(messages.get("status.sheet"), headings, rows);
  }

  private static List<Optional<Cell.Value>> counts(String name, List<Standing> standings) {
    List<Optional<Cell.Value>> row = new ArrayList<>(List.of(Table.text(name)));
    for (Status status : Status.values()) {
      row.add(
          Table.number(
              standings.stream()
                  .filter(standing -> standing.status().filter(status::equals).isPresent())
                  .count()));
    }
    return row;
  }

  private Table table(List<List<Optional<Cell.Value>>> rows, String... columns) {
    List<String> headings = new ArrayList<>();
    for (String column : columns) {
      headings.add(
          column.equals("village")
              ? vn.thidua.text.Sentences.raised(scope.whole().plan().villageLabel())
              : messages.get("status.sheet." + column));
    }
    return new Table(messages.get("status.sheet"), headings, rows);
  }

  private static Optional<Cell.Value> target(Optional<Target> target) {
    return target.flatMap(
        t ->
            t.isRange()
                ? Table.text(t.low().toPlainString() + "–" + t.high().toPlainString())
                : Table.number(Optional.of(t.low())));
  }

  private static Optional<Cell.Value> number(Optional<BigFraction> value) {
    return Table.number(value.map(Json::decimal));
  }
}
