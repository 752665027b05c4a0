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
  private final Progress progress;

  StatusTable(Invocation call, Progress progress) {
    this.messages = call.messages();
    this.words = new StatusWords(messages);
    this.progress = progress;
  }

  Table by(String view) {
    return switch (view) {
      case "village" -> byVillage();
      case "movement" -> byMovement();
      default -> byIndicator();
    };
  }

  private Table byIndicator() {
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    for (IndicatorProgress indicator : progress.indicators()) {
      rows.add(row(indicator, progress.plan().issuer().shortName(), indicator.commune()));
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
    for (ReportingRates.Row rates : progress.reporting().villages()) {
      List<Standing> standings =
          progress.indicators().stream()
              .flatMap(indicator -> indicator.villages().stream())
              .filter(village -> village.village().equals(rates.village()))
              .map(VillageStanding::standing)
              .toList();
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
    for (Movement movement : progress.plan().movements()) {
      rows.add(
          counts(
              movement.name(),
              progress.indicators().stream()
                  .filter(indicator -> indicator.movement().equals(movement))
                  .map(IndicatorProgress::commune)
                  .toList()));
    }
    return table(rows, "movement", "done", "on-track", "slow", "behind", "no-report");
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
              ? vn.thidua.text.Sentences.raised(progress.plan().villageLabel())
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
