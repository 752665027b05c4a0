package vn.thidua.document;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.progress.VillageStanding;

/** Composes the letter to the villages that owe reports or are far behind. */
public final class ReminderComposer {
  private final Progress progress;
  private final Plan plan;
  private final Origin origin;
  private final Figures figures;
  private final Rows rows;

  /**
   * @param notes takes down where the figures come from
   */
  public ReminderComposer(Progress progress, Origin origin, Footnotes notes) {
    this.figures = Figures.of(progress, notes);
    this.progress = progress;
    this.plan = progress.plan();
    this.origin = origin;
    this.rows = new Rows(figures);
  }

  /**
   * The letter to all villages that owe a report or are far behind with an indicator; empty where
   * none is.
   *
   * @param only the one village that is written to; absent where all are
   */
  public Optional<ReminderView> compose(Optional<Village> only) {
    List<VillageCounts.Count> late =
        new VillageCounts(progress)
            .all().stream()
                .filter(one -> only.filter(village -> !village.equals(one.village())).isEmpty())
                .filter(one -> !one.reports().missing().isEmpty() || one.of(Status.BEHIND) > 0)
                .toList();
    return late.isEmpty() ? Optional.empty() : Optional.of(view(late));
  }

  private ReminderView view(List<VillageCounts.Count> late) {
    boolean owed =
        late.stream()
            .anyMatch(one -> !one.reports().missing().isEmpty() || one.reports().late() > 0);
    boolean behind = late.stream().anyMatch(one -> one.of(Status.BEHIND) > 0);
    Frames frames = new Frames(plan, origin, figures.notes());
    Boards boards = new Boards(plan);
    List<Village> villages = late.stream().map(VillageCounts.Count::village).toList();
    String subject =
        "đôn đốc "
            + (behind ? "thực hiện chỉ tiêu thi đua" : "")
            + (behind && owed ? " và " : "")
            + (owed ? "chế độ báo cáo" : "")
            + " năm "
            + figures.years();
    return new ReminderView(
        frames.letter(subject),
        boards.of(villages),
        villages.size() == 1 ? boards.of(villages) : boards.all(),
        plan.issuer().name(),
        plan.title(),
        figures.until(),
        plan.villageLabel(),
        counted(late),
        details(villages),
        owed,
        late.stream().anyMatch(one -> !one.reports().missing().isEmpty()),
        figures
            .notes()
            .written(
                String.valueOf(plan.reporting().dueDay()), plan.reporting().places().of("due_day")),
        next(),
        frames.attached("Công văn", plan.issuer().symbol()));
  }

  /** The next report and its day. */
  private List<String> next() {
    return plan.months().stream()
        .filter(month -> plan.reporting().due(month).isAfter(progress.asOf().known()))
        .findFirst()
        .map(
            (YearMonth month) ->
                List.of(
                    figures
                        .notes()
                        .of(
                            Dates.numeric(month),
                            () ->
                                Source.computed(
                                        "next_report",
                                        "the first month due after the day",
                                        Map.of("day", figures.sources().day(), "due", due(month)))
                                    .exactly(month.toString())),
                    figures
                        .notes()
                        .of(Dates.numeric(plan.reporting().due(month)), () -> due(month))))
        .orElse(List.of());
  }

  private Source due(YearMonth month) {
    return Source.written(plan.reporting().places().of("due_day"))
        .exactly(plan.reporting().due(month));
  }

  private List<ReminderView.Row> counted(List<VillageCounts.Count> late) {
    VillageRows counts = new VillageRows(figures);
    List<ReminderView.Row> counted = new ArrayList<>();
    for (VillageCounts.Count one : late) {
      List<String> missing = counts.missing(one.reports());
      counted.add(
          new ReminderView.Row(
              String.valueOf(counted.size() + 1),
              one.village().name(),
              missing.isEmpty() ? Wording.NONE : "Tháng " + String.join(", ", missing),
              counts.late(List.of(one.reports())),
              counts.count(one, Status.SLOW),
              counts.count(one, Status.BEHIND)));
    }
    return counted;
  }

  private List<ReminderView.Details> details(List<Village> villages) {
    List<ReminderView.Details> details = new ArrayList<>();
    for (Village village : villages) {
      List<ProgressRow> late = new ArrayList<>();
      for (IndicatorProgress indicator : progress.indicators()) {
        for (VillageStanding standing : indicator.villages()) {
          if (standing.village().equals(village)
              && standing.assigned()
              && late(standing.standing())) {
            late.add(rows.row(String.valueOf(late.size() + 1), Measured.of(indicator, standing)));
          }
        }
      }
      if (!late.isEmpty()) {
        details.add(new ReminderView.Details(Rows.roman(details.size() + 1), village.name(), late));
      }
    }
    return details;
  }

  private static boolean late(Standing standing) {
    return standing.status().filter(Set.of(Status.SLOW, Status.BEHIND)::contains).isPresent();
  }
}
