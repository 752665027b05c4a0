package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Target;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.progress.VillageStanding;

/**
 * Progress as CSV: a row for each indicator of the commune and of each village, or the counts of
 * each village or movement.
 */
final class StatusCsv {
  private StatusCsv() {}

  static String of(StatusScope scope, StatusView by) {
    return switch (by) {
      case VILLAGE -> byVillage(scope);
      case MOVEMENT -> byMovement(scope);
      case MATRIX -> matrix(scope.shown());
      case INDICATOR -> byIndicator(scope);
    };
  }

  private static String byIndicator(StatusScope scope) {
    List<List<String>> rows = new ArrayList<>();
    for (IndicatorProgress indicator : scope.shown().indicators()) {
      if (scope.showsCommune(indicator)) {
        rows.add(row(indicator, "", indicator.commune()));
      }
      for (VillageStanding village : indicator.villages()) {
        rows.add(row(indicator, village.village().id().value(), village.standing()));
      }
    }
    return Csv.text(
        List.of(
            "movement",
            "indicator",
            "name",
            "unit",
            "village",
            "target",
            "target_high",
            "expected",
            "actual",
            "achievement",
            "pace_ratio",
            "status",
            "estimated",
            "forecast",
            "same_period"),
        rows);
  }

  private static List<String> row(IndicatorProgress indicator, String village, Standing standing) {
    Optional<Target> target = standing.target();
    return List.of(
        indicator.movement().id().value(),
        indicator.indicator().id().value(),
        Csv.harmless(indicator.indicator().name()),
        Csv.harmless(indicator.indicator().unit()),
        village,
        target.map(t -> t.low().toPlainString()).orElse(""),
        target.filter(Target::isRange).map(t -> t.high().toPlainString()).orElse(""),
        Csv.number(standing.expected()),
        Csv.number(standing.value()),
        Csv.number(standing.achievement()),
        Csv.number(standing.paceRatio()),
        standing.status().map(Status::word).orElse(""),
        String.valueOf(standing.estimated()),
        Csv.number(standing.forecast()),
        Csv.number(standing.samePeriod()));
  }

  private static String byVillage(StatusScope scope) {
    List<List<String>> rows = new ArrayList<>();
    for (ReportingRates.Row rates : scope.chosen().reporting().villages()) {
      List<Standing> standings = scope.standings(rates.village());
      if (!scope.counts(standings)) {
        continue;
      }
      List<String> row =
          new ArrayList<>(
              List.of(rates.village().id().value(), Csv.harmless(rates.village().name())));
      row.addAll(counts(standings));
      for (int count :
          new int[] {
            rates.due(), rates.received(), rates.onTime(), rates.late(), rates.missing().size()
          }) {
        row.add(String.valueOf(count));
      }
      rows.add(row);
    }
    return Csv.text(
        List.of(
            "village",
            "name",
            "done",
            "on_track",
            "slow",
            "behind",
            "no_report",
            "due",
            "received",
            "on_time",
            "late",
            "missing"),
        rows);
  }

  private static String byMovement(StatusScope scope) {
    List<List<String>> rows = new ArrayList<>();
    for (Movement movement : scope.movements()) {
      List<Standing> standings = scope.standings(movement);
      List<String> row =
          new ArrayList<>(List.of(movement.id().value(), Csv.harmless(movement.name())));
      row.addAll(counts(standings));
      rows.add(row);
    }
    return Csv.text(
        List.of("movement", "name", "done", "on_track", "slow", "behind", "no_report"), rows);
  }

  /** A row a village, a column an indicator; each field is the pace ratio. */
  private static String matrix(Progress shown) {
    List<String> header = new ArrayList<>(List.of("village", "name"));
    shown.indicators().forEach(indicator -> header.add(indicator.indicator().id().value()));
    List<List<String>> rows = new ArrayList<>();
    for (ReportingRates.Row rates : shown.reporting().villages()) {
      List<String> row =
          new ArrayList<>(
              List.of(rates.village().id().value(), Csv.harmless(rates.village().name())));
      for (IndicatorProgress indicator : shown.indicators()) {
        row.add(
            Csv.number(
                indicator.villages().stream()
                    .filter(village -> village.village().equals(rates.village()))
                    .findFirst()
                    .flatMap(village -> village.standing().paceRatio())));
      }
      rows.add(row);
    }
    return Csv.text(header, rows);
  }

  private static List<String> counts(List<Standing> standings) {
    List<String> counts = new ArrayList<>();
    for (Status status : Status.values()) {
      counts.add(
          String.valueOf(
              standings.stream()
                  .filter(s -> s.status().filter(status::equals).isPresent())
                  .count()));
    }
    return counts;
  }
}
