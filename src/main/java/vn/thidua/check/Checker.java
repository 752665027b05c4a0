package vn.thidua.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.thidua.finding.Finding;
import vn.thidua.law.Law;
import vn.thidua.plan.Closing;
import vn.thidua.plan.FiledPaper;
import vn.thidua.plan.Nomination;
import vn.thidua.plan.Partner;
import vn.thidua.plan.Plan;
import vn.thidua.plan.PreviousLine;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.RowNames;
import vn.thidua.plan.Rubric;
import vn.thidua.plan.Scorecard;
import vn.thidua.plan.Superior;

/** Runs the rules over a plan, and over the lines of its reports as they stream by. */
public final class Checker {
  /** What the rest rests on: names that are known, ids that are one thing's. */
  private static final List<Rule> REFERENCES =
      List.of(
          new UniqueIds(),
          new KnownBodies(),
          new KnownSources(),
          new KnownPartners(),
          new KnownAssignments(),
          new MergersEnd(),
          new PaceForEachMonth(),
          new KnownPhases());

  private static final List<Rule> CONTENT =
      List.of(
          new AnniversaryDates(),
          new PhaseWithinPlan(),
          new PhasesFollow(),
          new ReviewAfterPhase(),
          new CitedSymbols(),
          new CitedBeforeIssued(),
          new CitedConsistently(),
          new LunarAnniversaries(),
          new PrintedWords(),
          new RunningText(),
          new ReviewOnWorkingDay(),
          new BasesOfTheYear(),
          new CompletePlan(),
          new ReportingCalendar(),
          new VillageTargets(),
          new IndicatorTargets(),
          new Paces(),
          new PacesByPhase(),
          new PhaseTargets(),
          new PointsAddUp(),
          new VillageCounts(),
          new BroadcastsApart(),
          new LikeNames());

  private final LocalDate at;
  private final Consumer<Finding> findings;

  /**
   * @param at the day as known on which the plan is judged
   */
  public Checker(LocalDate at, Consumer<Finding> findings) {
    this.at = at;
    this.findings = findings;
  }

  /** Checks what stands in the plan's own files. */
  public void plan(Plan plan) {
    references(plan);
    content(plan);
  }

  /** As {@link #plan}, without {@link #references}. */
  public void content(Plan plan) {
    CONTENT.forEach(rule -> rule.check(plan).forEach(findings));
  }

  /** Checks only whether what is named exists, without which nothing can be measured. */
  public void references(Plan plan) {
    REFERENCES.forEach(rule -> rule.check(plan).forEach(findings));
  }

  /** As {@link #references}, for the lines of the reports. */
  public Consumer<ReportLine> knownLines(Plan plan) {
    return new KnownReportLines(plan, findings);
  }

  /** Checks the plan's nominations. */
  public void nominations(Plan plan, List<Nomination> nominations) {
    if (!nominations.isEmpty()) {
      new Nominations(plan).check(nominations, findings);
    }
  }

  /**
   * Checks the plan's register of documents.
   *
   * @param exists whether a file stands there, seen from the plan's folder
   */
  public void papers(List<FiledPaper> papers, Predicate<String> exists) {
    new Papers(exists).check(papers, findings);
  }

  /** Checks by what the villages are scored. */
  public void scoring(Plan plan, Scorecard card) {
    new ScoringChecks(plan, card).check(findings);
  }

  /** Checks only what a rubric names that can't be read whole. */
  public void rubricNames(Plan plan, Rubric rubric) {
    ScoringChecks.names(plan, rubric, findings);
  }

  /** Checks a plan against the one above it. */
  public void under(Superior above, Plan plan) {
    for (Rule rule :
        List.of(
            new PlanAbove(above),
            new LedMovements(above),
            new FedIndicators(above),
            new TargetsAbove(above))) {
      rule.check(plan).forEach(findings);
    }
  }

  /** Checks whether what feeds the plan above can be added up there. */
  public void feeding(Superior above, Plan plan) {
    new FedIndicators(above).check(plan).forEach(findings);
  }

  /** Checks a plan against all plans of its organisations. */
  public void partners(Plan plan, Map<Partner, Plan> partners) {
    new PartnerPlans(partners).check(plan).forEach(findings);
  }

  /** What checks that organisations report no more than the units of which they are a part. */
  public PartsReported parts(Plan plan, Map<Partner, Plan> partners) {
    return new PartsReported(plan, partners, at);
  }

  /** What checks that lines are not those of plans below. */
  public Consumer<ReportLine> linesOfPlansBelow(Plan plan) {
    return new LinesOfPlansBelow(plan, findings);
  }

  /**
   * Checks that what the plan cites of the law on emulation holds on its day.
   *
   * @param law read only where a plan cites a law or decree
   */
  public void law(Plan plan, Supplier<Law> law) {
    new ReplacedBases(law).check(plan).forEach(findings);
  }

  /** What checks the lines of the plan's reports. */
  public ReportChecker reports(Plan plan) {
    return new ReportChecker(plan, at, findings);
  }

  /** What checks that closed values stay as they are. */
  public ClosedValuesKept closed(Plan plan, List<Closing> closings) {
    return new ClosedValuesKept(plan, closings, at, findings);
  }

  /** What checks last year's lines, one at a time. */
  public Consumer<PreviousLine> previous(Plan plan) {
    return new PreviousLines(plan, findings);
  }

  /**
   * What checks the villages and indicators that rows name: those of last year's values, and those
   * that have other mistakes.
   */
  public Consumer<RowNames> names(Plan plan) {
    Known known = new Known(plan);
    return row -> {
      known.village(row.village(), row.places()).ifPresent(findings);
      known.indicator(row.indicator(), row.places()).ifPresent(findings);
    };
  }
}
