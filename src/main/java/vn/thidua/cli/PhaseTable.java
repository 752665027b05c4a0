package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.progress.PhaseAim;
import vn.thidua.progress.PhaseProgress;
import vn.thidua.progress.PhaseStanding;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.Table;

/** Where a plan stands in its phases, as a sheet of a workbook. */
final class PhaseTable {
  private static final String[] COLUMNS = {
    "phase",
    "movement",
    "indicator",
    "unit",
    "whose",
    "phase-target",
    "phase-set",
    "expected",
    "actual",
    "estimated",
    "phase-achievement",
    "pace",
    "status",
    "result",
    "phase-missing"
  };

  private final Messages messages;
  private final StatusWords words;
  private final StatusScope scope;

  PhaseTable(Invocation call, StatusScope scope) {
    this.messages = call.messages();
    this.words = new StatusWords(messages);
    this.scope = scope;
  }

  Table of(List<PhaseProgress> phases) {
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    for (PhaseProgress phase : phases) {
      for (PhaseProgress.Row row : phase.indicators()) {
        if (scope.showsCommune(row)) {
          rows.add(row(phase, row, scope.whole().plan().issuer().shortName(), row.commune()));
        }
        for (PhaseProgress.VillageRow village : row.villages()) {
          rows.add(row(phase, row, village.village().name(), village.standing()));
        }
      }
    }
    List<String> headings = new ArrayList<>();
    for (String column : COLUMNS) {
      headings.add(messages.get("status.sheet." + column));
    }
    return new Table(messages.get("status.sheet"), headings, rows);
  }

  private List<Optional<Cell.Value>> row(
      PhaseProgress phase, PhaseProgress.Row row, String whose, PhaseStanding standing) {
    return List.of(
        Table.text(phase.phase().name()),
        Table.text(row.movement().name()),
        Table.text(row.indicator().name()),
        Table.text(row.indicator().unit()),
        Table.text(whose),
        standing.aim().flatMap(PhaseTable::aim),
        Table.text(
            standing.aim().filter(PhaseAim::set).isPresent()
                ? messages.get("status.phase.set")
                : ""),
        number(standing.expected()),
        number(standing.value()),
        Table.text(standing.estimated() ? messages.get("status.estimated") : ""),
        Table.percent(standing.achievement().map(Json::decimal)),
        Table.percent(standing.paceRatio().map(Json::decimal)),
        Table.text(standing.status().map(status -> words.of(row.indicator(), standing)).orElse("")),
        Table.text(
            standing
                .result()
                .map(result -> messages.get("status.result." + PhaseText.word(result)))
                .orElse("")),
        number(standing.missing()));
  }

  private static Optional<Cell.Value> aim(PhaseAim aim) {
    return aim.isRange()
        ? Table.text(
            Json.decimal(aim.low()).toPlainString()
                + "–"
                + Json.decimal(aim.high()).toPlainString())
        : number(Optional.of(aim.low()));
  }

  private static Optional<Cell.Value> number(Optional<BigFraction> value) {
    return Table.number(value.map(Json::decimal));
  }
}
