package vn.thidua.document;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thidua.plan.VillageId;
import vn.thidua.progress.Actual;
import vn.thidua.progress.Figure;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.VillageStanding;

/** Where the counts of monthly reports come from: each report, by a line of it. */
public final class ReportSources {
  private final Progress progress;
  private final Map<String, Source> known = new HashMap<>();
  private Map<VillageId, Map<YearMonth, Figure>> lines;

  ReportSources(Progress progress) {
    this.progress = progress;
  }

  /** Those due, or some of them, of one or more villages. */
  Source counted(
      String what, List<ReportingRates.Row> rows, Predicate<ReportingRates.Report> wanted) {
    Map<String, Source> counted = new LinkedHashMap<>();
    for (ReportingRates.Row row : rows.stream().flatMap(ReportingRates.Row::written).toList()) {
      row.reports().stream()
          .filter(wanted)
          .forEach(
              report ->
                  counted.put(row.village().id() + " " + report.month(), report(row, report)));
    }
    return Source.counted(what, counted);
  }

  /** The day on which a report came; of one that is missing the day on which it was due. */
  Source report(ReportingRates.Row row, ReportingRates.Report report) {
    return known.computeIfAbsent(
        row.village().id() + " " + report.month(), key -> made(row, report));
  }

  private Source made(ReportingRates.Row row, ReportingRates.Report report) {
    boolean came = report.came().isPresent();
    Source due =
        Source.written(progress.plan().reporting().places().of("due_day")).exactly(report.due());
    Optional<Figure> line =
        Optional.ofNullable(lines().getOrDefault(row.village().id(), Map.of()).get(report.month()));
    return Source.computed("report", came ? "reported_on" : "none", Map.of("due", due))
        .named(
            came ? "report" : "missing_report",
            List.of(row.village().id().value(), report.month().toString()))
        .from(line.stream().toList())
        .exactly(report.came().orElse(report.due()));
  }

  /** The first line of each report, as far as its figures count. */
  private Map<VillageId, Map<YearMonth, Figure>> lines() {
    if (lines == null) {
      lines = new HashMap<>();
      for (IndicatorProgress one : progress.indicators()) {
        one.villages().stream()
            .map(VillageStanding::standing)
            .flatMap(standing -> standing.actual().stream())
            .map(Actual::terms)
            .flatMap(List::stream)
            .forEach(this::take);
      }
    }
    return lines;
  }

  private void take(Figure figure) {
    lines
        .computeIfAbsent(figure.village(), village -> new HashMap<>())
        .merge(
            figure.month(),
            figure,
            (one, other) -> one.place().compareTo(other.place()) <= 0 ? one : other);
  }
}
