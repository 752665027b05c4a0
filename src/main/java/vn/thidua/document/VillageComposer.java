package vn.thidua.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.VillageStanding;
import vn.thidua.text.Sentences;

/** Composes the sheet on which a village sees where it stands. */
public final class VillageComposer {
  private VillageComposer() {}

  public static VillageView compose(Progress progress, Village village, Origin origin) {
    Plan plan = progress.plan();
    String name = plan.villageLabel() + " " + village.name();
    Frame frame =
        new Frames(plan, origin)
            .of(
                "PHIẾU THEO DÕI TIẾN ĐỘ",
                "",
                Optional.empty(),
                Optional.of(progress.asOf().known()),
                Sentences.raised(name) + ", năm " + plan.span().years());
    Optional<ReportingRates.Row> rates =
        progress.reporting().villages().stream()
            .filter(row -> row.village().equals(village))
            .findFirst();
    return new VillageView(
        frame,
        name,
        Dates.numeric(progress.asOf().until()),
        estimatedUntil(progress, village).map(Dates::numeric),
        new Rows(progress)
            .movements(
                indicator ->
                    indicator.villages().stream()
                        .filter(standing -> standing.village().equals(village))
                        .map(VillageStanding::standing)
                        .findFirst()),
        rates
            .map(
                row ->
                    VillageRows.reporting(
                        row.received(), row.due(), row.onTime(), row.late(), row.lacking()))
            .orElseGet(() -> VillageRows.reporting(0, 0, 0, 0, 0)),
        rates
            .map(
                row ->
                    row.missing().stream().map(month -> "tháng " + Dates.numeric(month)).toList())
            .orElse(List.of()));
  }

  private static Optional<LocalDate> estimatedUntil(Progress progress, Village village) {
    return progress.indicators().stream()
        .flatMap(indicator -> indicator.villages().stream())
        .filter(standing -> standing.village().equals(village))
        .map(standing -> standing.standing().until())
        .filter(progress.asOf().until()::isBefore)
        .max(LocalDate::compareTo);
  }
}
