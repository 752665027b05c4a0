package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.progress.PhaseAim;
import vn.thidua.progress.PhaseProgress;
import vn.thidua.progress.PhaseStanding;
import vn.thidua.progress.Status;

/** Where a plan stands in its phases, as CSV. */
final class PhaseCsv {
  private PhaseCsv() {}

  static String of(StatusScope scope, List<PhaseProgress> phases) {
    List<List<String>> rows = new ArrayList<>();
    for (PhaseProgress phase : phases) {
      for (PhaseProgress.Row row : phase.indicators()) {
        if (scope.showsCommune(row)) {
          rows.add(row(phase, row, "", row.commune()));
        }
        for (PhaseProgress.VillageRow village : row.villages()) {
          rows.add(row(phase, row, village.village().id().value(), village.standing()));
        }
      }
    }
    return Csv.text(
        List.of(
            "phase",
            "movement",
            "indicator",
            "name",
            "unit",
            "village",
            "target",
            "target_high",
            "target_set",
            "expected",
            "actual",
            "achievement",
            "pace_ratio",
            "status",
            "result",
            "estimated",
            "missing"),
        rows);
  }

  private static List<String> row(
      PhaseProgress phase, PhaseProgress.Row row, String village, PhaseStanding standing) {
    Optional<PhaseAim> aim = standing.aim();
    return List.of(
        phase.phase().id().value(),
        row.movement().id().value(),
        row.indicator().id().value(),
        Csv.harmless(row.indicator().name()),
        Csv.harmless(row.indicator().unit()),
        village,
        Csv.number(aim.map(PhaseAim::low)),
        Csv.number(aim.filter(PhaseAim::isRange).map(PhaseAim::high)),
        String.valueOf(aim.filter(PhaseAim::set).isPresent()),
        Csv.number(standing.expected()),
        Csv.number(standing.value()),
        Csv.number(standing.achievement()),
        Csv.number(standing.paceRatio()),
        standing.status().map(Status::word).orElse(""),
        standing.result().map(PhaseText::word).orElse(""),
        String.valueOf(standing.estimated()),
        Csv.number(standing.missing()));
  }
}
