package vn.thidua.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.difference.Difference.Topic;
import vn.thidua.plan.ReportLine;

/**
 * What changed in the reports: which came and how late, and which of their values were corrected.
 */
final class ReportDifferences {
  private final PlanState after;
  private final Naming naming;
  private final Map<String, ReportLine> old;
  private final Map<String, ReportLine> now;
  private final Map<String, List<String>> oldEarlier = new HashMap<>();
  private final Map<String, List<String>> nowEarlier = new HashMap<>();

  ReportDifferences(PlanState before, PlanState after) {
    this.after = after;
    this.naming = new Naming(after.plan(), before.plan());
    this.old = bySubject(before.lines(), oldEarlier);
    this.now = bySubject(after.lines(), nowEarlier);
  }

  /**
   * Of several lines for one subject the last reported counts, as in a report that came again.
   *
   * @param earlier takes what the others say
   */
  private static Map<String, ReportLine> bySubject(
      List<ReportLine> lines, Map<String, List<String>> earlier) {
    Map<String, ReportLine> bySubject = new LinkedHashMap<>();
    for (ReportLine line : lines) {
      String key = line.village() + " " + line.period() + " " + line.indicator();
      ReportLine other = bySubject.get(key);
      boolean counts = other == null || !line.reportedOn().isBefore(other.reportedOn());
      if (counts) {
        bySubject.put(key, line);
      }
      if (other != null) {
        earlier.computeIfAbsent(key, one -> new ArrayList<>()).add(said(counts ? other : line));
      }
    }
    earlier.values().forEach(said -> said.sort(null));
    return bySubject;
  }

  /** All that a line says, for one that another has taken the place of. */
  private static String said(ReportLine line) {
    String of = line.of().map(whole -> "/" + Comparison.plain(whole)).orElse("");
    return Stream.of(
            Comparison.plain(line.value()) + of,
            Comparison.plain(line.cumulative()),
            line.certainty().name().toLowerCase(Locale.ROOT),
            line.reportedOn().toString(),
            line.reportedBy(),
            line.note())
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  List<Difference> all() {
    List<Difference> all = new ArrayList<>();
    all.addAll(whole(old, now, false));
    all.addAll(whole(now, old, true));
    Comparison reports = new Comparison(Topic.REPORTS, all);
    now.forEach(
        (key, line) -> {
          ReportLine was = old.get(key);
          if (was != null) {
            List<String> subject = subject(line);
            String unit = naming.unit(line.indicator());
            reports.value(subject, "value", was.value(), line.value(), unit);
            reports.value(subject, "of", was.of(), line.of(), "");
            reports.value(
                subject,
                "certainty",
                was.certainty().name().toLowerCase(Locale.ROOT),
                line.certainty().name().toLowerCase(Locale.ROOT),
                "");
            reports.value(subject, "cumulative", was.cumulative(), line.cumulative(), unit);
            reports.value(subject, "note", was.note(), line.note(), "");
            reports.value(subject, "reported_on", was.reportedOn(), line.reportedOn(), "");
            reports.value(subject, "reported_by", was.reportedBy(), line.reportedBy(), "");
            reports.value(
                subject,
                "sent_before",
                oldEarlier.getOrDefault(key, List.of()),
                nowEarlier.getOrDefault(key, List.of()),
                "");
          }
        });
    return all;
  }

  private List<String> subject(ReportLine line) {
    return List.of(
        naming.of(line.village()), Dates.numeric(line.period()), naming.of(line.indicator()));
  }

  /** The lines of one state that the other lacks, a village and month at a time. */
  private List<Difference> whole(
      Map<String, ReportLine> these, Map<String, ReportLine> others, boolean came) {
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    Map<List<String>, Boolean> late = new HashMap<>();
    these.forEach(
        (key, line) -> {
          if (!others.containsKey(key)) {
            List<String> report = List.of(naming.of(line.village()), Dates.numeric(line.period()));
            counts.merge(report, 1, Integer::sum);
            boolean isLate = line.reportedOn().isAfter(after.plan().reporting().due(line.period()));
            late.merge(report, isLate, Boolean::logicalAnd);
          }
        });
    List<Difference> differences = new ArrayList<>();
    counts.forEach(
        (report, count) -> {
          Optional<String> lines = Optional.of(String.valueOf(count));
          String aspect = came && late.get(report) ? "lines_late" : "lines";
          differences.add(
              new Difference(
                  Topic.REPORTS,
                  report,
                  aspect,
                  came ? Optional.empty() : lines,
                  came ? lines : Optional.empty(),
                  "",
                  List.of(),
                  List.of()));
        });
    return differences;
  }
}
