package vn.thidua.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Plan;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Traced;

/**
 * The figures of a progress as a document prints them, each with its footnote.
 *
 * @param notes takes down where they come from
 * @param sources of the numbers of standings
 * @param reports of the counts of reports
 */
public record Figures(
    Progress progress, Footnotes notes, StandingSources sources, ReportSources reports) {
  /**
   * Those of a progress.
   *
   * @param notes takes down where they come from
   */
  public static Figures of(Progress progress, Footnotes notes) {
    StandingSources sources = new StandingSources(progress);
    return new Figures(progress, notes, sources, new ReportSources(progress));
  }

  /** The day up to which figures are counted. */
  public String until() {
    return notes.of(Dates.numeric(progress.asOf().until()), sources::day);
  }

  /** The later day that estimates speak of. */
  public Optional<String> estimatedUntil() {
    return progress
        .estimatedUntil()
        .map(day -> notes.of(Dates.numeric(day), () -> sources.estimatedUntil(day)));
  }

  /** How many of the reports that were due have come. */
  public String received() {
    List<ReportingRates.Row> rows = progress.reporting().villages();
    return notes.of(
        progress.reporting().received(),
        () -> reports.counted("received", rows, report -> report.came().isPresent()));
  }

  /** How many reports were due. */
  public String due() {
    List<ReportingRates.Row> rows = progress.reporting().villages();
    return notes.of(progress.reporting().due(), () -> reports.counted("due", rows, report -> true));
  }

  /** How many indicators there are of these. */
  public String count(String what, List<IndicatorProgress> indicators) {
    return notes.of(indicators.size(), () -> sources.counted(what, indicators));
  }

  /** How many of the indicators that a village was handed, such as {@code 3/12}. */
  String part(String what, VillageCounts.Count village, List<Measured> some) {
    return notes.of(some.size(), () -> sources.counted(what, village.village(), some))
        + "/"
        + notes.of(
            village.assigned(),
            () -> sources.counted("assigned", village.village(), village.handed()));
  }

  /** What was reached, without its unit. */
  String actual(Measured measured, BigFraction value) {
    boolean share = measured.indicator().kind() == Kind.SHARE;
    return notes.of(Wording.amount(value, share), () -> sources.actual(measured));
  }

  /** A rise or fall against last year, as a sentence has it: a rate, points or so many times. */
  String rate(String printed, Measured measured) {
    return notes.of(
        printed,
        () ->
            measured.indicator().kind() == Kind.SHARE
                ? sources.of(Traced.GROWTH, measured)
                : printed.endsWith("%")
                    ? sources.rate(measured)
                    : sources.ratioToLastYear(measured));
  }

  /** What is to be reached, without its unit; a dash where nothing is. */
  String target(Measured measured) {
    String target = Wording.target(measured.standing().target());
    return measured.standing().target().isEmpty()
        ? target
        : notes.of(target, () -> sources.target(measured));
  }

  /** The years of the plan, such as {@code 2023}. */
  public String years() {
    return years(progress.plan(), notes);
  }

  /** The year after the plan's last. */
  String nextYear() {
    Plan plan = progress.plan();
    return notes.of(
        plan.span().to().getYear() + 1,
        () -> Source.computed("next_year", "year + 1", Map.of("year", ofYear(plan))));
  }

  /** The plan's year, as it is written. */
  static String year(Plan plan, Footnotes notes) {
    return notes.of(plan.year(), () -> ofYear(plan));
  }

  private static Source ofYear(Plan plan) {
    return Source.written(plan.places().of("year")).exactly(String.valueOf(plan.year()));
  }

  /** The years of a plan, such as {@code 2023}. */
  public static String years(Plan plan, Footnotes notes) {
    return notes.of(plan.span().years(), () -> ofYear(plan));
  }
}
