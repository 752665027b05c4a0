package vn.thidua.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.text.Sentences;

/** Composes the sheet on which a village sees where it stands. */
public final class VillageComposer {
  private VillageComposer() {}

  /**
   * The sheet of one village.
   *
   * @param notes takes down where the figures come from
   */
  public static VillageView compose(
      Progress progress, Village village, Origin origin, Footnotes notes) {
    Figures figures = Figures.of(progress, notes);
    Plan plan = progress.plan();
    String name = plan.villageLabel() + " " + village.name();
    Frame frame =
        new Frames(plan, origin, notes)
            .of(
                "PHIẾU THEO DÕI TIẾN ĐỘ",
                "",
                Optional.empty(),
                Sourced.at(progress.asOf().known()),
                Sentences.raised(name) + ", năm " + figures.years());
    Optional<ReportingRates.Row> rates =
        progress.reporting().villages().stream()
            .filter(row -> row.village().equals(village))
            .findFirst();
    return new VillageView(
        frame,
        name,
        figures.until(),
        estimatedUntil(figures, village),
        new Rows(figures)
            .movements(
                indicator ->
                    indicator.villages().stream()
                        .filter(standing -> standing.village().equals(village))
                        .map(standing -> Measured.of(indicator, standing))
                        .findFirst()),
        new VillageRows(figures).reporting(rates.stream().toList()),
        rates
            .map(
                row ->
                    new VillageRows(figures)
                        .missing(row).stream().map(month -> "tháng " + month).toList())
            .orElse(List.of()));
  }

  private static Optional<String> estimatedUntil(Figures figures, Village village) {
    Progress progress = figures.progress();
    return progress.indicators().stream()
        .flatMap(indicator -> indicator.villages().stream())
        .filter(standing -> standing.village().equals(village))
        .map(standing -> standing.standing().until())
        .filter(progress.asOf().until()::isBefore)
        .max(LocalDate::compareTo)
        .map(
            day ->
                figures
                    .notes()
                    .of(Dates.numeric(day), () -> figures.sources().estimatedUntil(day)));
  }
}
