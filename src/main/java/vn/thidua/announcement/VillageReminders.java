package vn.thidua.announcement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.document.Figures;
import vn.thidua.document.Footnotes;
import vn.thidua.document.Measured;
import vn.thidua.document.ProgressRow;
import vn.thidua.document.Rows;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Status;

/** Which villages are reminded, and of what. */
public final class VillageReminders {
  private final Progress progress;
  private final Plan plan;
  private final Rows rows;

  public VillageReminders(Progress progress) {
    this.progress = progress;
    this.plan = progress.plan();
    this.rows = new Rows(Figures.of(progress, Footnotes.NONE));
  }

  /** What each village is told that owes a report or lags far behind, in the plan's order. */
  public Map<Village, VillageReminderView> all() {
    Map<Village, VillageReminderView> reminders = new LinkedHashMap<>();
    for (ReportingRates.Row rates : progress.reporting().villages()) {
      of(rates).ifPresent(view -> reminders.put(rates.village(), view));
    }
    return reminders;
  }

  private Optional<VillageReminderView> of(ReportingRates.Row rates) {
    List<ProgressRow> behind = behind(rates.village());
    boolean stands = rates.village().existsOn(progress.asOf().until());
    return stands && !(rates.missing().isEmpty() && behind.isEmpty())
        ? Optional.of(
            new VillageReminderView(
                plan.villageLabel() + " " + rates.village().name(),
                rates.missing().stream().map(Dates::numeric).toList(),
                String.valueOf(plan.reporting().dueDay()),
                Dates.numeric(progress.asOf().until()),
                behind))
        : Optional.empty();
  }

  private List<ProgressRow> behind(Village village) {
    return progress.indicators().stream()
        .flatMap(
            indicator ->
                indicator.villages().stream()
                    .filter(one -> one.village().equals(village) && one.assigned())
                    .map(one -> Measured.of(indicator, one)))
        .filter(one -> one.standing().status().filter(Status.BEHIND::equals).isPresent())
        .filter(one -> one.standing().paceRatio().isPresent())
        .sorted(
            Comparator.comparing(one -> one.standing().paceRatio().orElseThrow(), Fractions.ORDER))
        .map(one -> rows.row("", one))
        .toList();
  }
}
