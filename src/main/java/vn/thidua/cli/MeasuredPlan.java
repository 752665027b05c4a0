package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.thidua.check.Checker;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.RowNames;
import vn.thidua.plan.Scorecard;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.Ledger;
import vn.thidua.progress.Months;
import vn.thidua.progress.PhaseProgress;
import vn.thidua.progress.Previous;
import vn.thidua.progress.Progress;
import vn.thidua.source.PlanFolder;

/**
 * A plan with its progress on a day, for the commands that compute.
 *
 * @param ledger what the progress was measured from
 * @param before measures the earlier day, where one was asked for
 * @param exit the exit code once the result is out: 1 where lines of the data had errors and were
 *     left out, else 0
 */
record MeasuredPlan(
    Path folder,
    Plan plan,
    Ledger ledger,
    Progress progress,
    Optional<Supplier<Progress>> before,
    int exit) {
  /** More would push the result itself off the screen. */
  private static final int MOST_PRINTED = 20;

  /**
   * Reads and measures; a plan whose own files have errors is refused, after they have been
   * printed.
   */
  static MeasuredPlan of(Invocation call, Function<Plan, AsOf> asOf) {
    Path folder = call.planFolder();
    Plan plan = plan(call, folder);
    return of(call, folder, plan, asOf.apply(plan));
  }

  /**
   * Measures a plan that was read already. Lines with errors are printed and left out; where a
   * whole file can't be read, nothing is computed.
   */
  static MeasuredPlan of(Invocation call, Path folder, Plan plan, AsOf day) {
    return of(call, folder, plan, day, Optional.empty(), ledger -> {});
  }

  /**
   * As above.
   *
   * @param lines takes every line of the reports as well
   */
  static MeasuredPlan of(
      Invocation call, Path folder, Plan plan, AsOf day, Consumer<ReportLine> lines) {
    return of(
        call,
        folder,
        plan,
        day,
        line -> {
          lines.accept(line);
          return true;
        },
        Optional.empty(),
        ledger -> {});
  }

  /** As things stood when a month began: what is reported for it or later does not count. */
  static MeasuredPlan before(Invocation call, Path folder, Plan plan, YearMonth month) {
    LocalDate first = plan.reporting().months().days(month).from();
    AsOf day = new AsOf(call.at(), first);
    return of(
        call,
        folder,
        plan,
        day,
        line -> line.period().isBefore(month),
        Optional.empty(),
        ledger -> {});
  }

  /**
   * As above.
   *
   * @param earlier another day to be measured in the same reading, as the files are
   * @param supposed changes what the reports say before the day itself is measured
   */
  static MeasuredPlan of(
      Invocation call,
      Path folder,
      Plan plan,
      AsOf day,
      Optional<AsOf> earlier,
      Consumer<Ledger> supposed) {
    return of(call, folder, plan, day, line -> true, earlier, supposed);
  }

  private static MeasuredPlan of(
      Invocation call,
      Path folder,
      Plan own,
      AsOf day,
      Predicate<ReportLine> counted,
      Optional<AsOf> earlier,
      Consumer<Ledger> supposed) {
    List<Finding> findings = new ArrayList<>();
    Plan plan = new PlansBelow(folder, day.known(), findings::add).read(own);
    Ledger ledger = new Ledger(plan, day);
    Optional<Ledger> before = earlier.map(then -> new Ledger(plan, then));
    Consumer<ReportLine> counting =
        line -> {
          if (counted.test(line)) {
            ledger.accept(line);
          }
          before.ifPresent(then -> then.accept(line));
        };
    Reading reading = Reading.of(call, folder, plan, day.known(), counting, findings);
    supposed.accept(ledger);
    return new MeasuredPlan(
        folder,
        plan,
        ledger,
        Progress.of(plan, day, ledger, reading.previous()),
        before.map(then -> () -> Progress.of(plan, earlier.get(), then, new Previous())),
        reading.exit());
  }

  /**
   * Measures a plan on several days in one reading of its files.
   *
   * @param days all known on the same day
   */
  static Map<AsOf, MeasuredPlan> of(Invocation call, Path folder, Plan own, Collection<AsOf> days) {
    List<Finding> findings = new ArrayList<>();
    Plan plan = new PlansBelow(folder, call.at(), findings::add).read(own);
    Map<AsOf, Ledger> ledgers = new LinkedHashMap<>();
    days.forEach(day -> ledgers.computeIfAbsent(day, then -> new Ledger(plan, then)));
    Reading reading =
        Reading.of(
            call,
            folder,
            plan,
            call.at(),
            line -> ledgers.values().forEach(ledger -> ledger.accept(line)),
            findings);
    Map<AsOf, MeasuredPlan> measured = new LinkedHashMap<>();
    ledgers.forEach(
        (day, ledger) ->
            measured.put(
                day,
                new MeasuredPlan(
                    folder,
                    plan,
                    ledger,
                    Progress.of(plan, day, ledger, reading.previous()),
                    Optional.empty(),
                    reading.exit())));
    return measured;
  }

  /**
   * One reading of the reports and of last year's values.
   *
   * @param exit 1 where lines had errors and were left out, else 0
   */
  private record Reading(Previous previous, int exit) {
    /**
     * @param plan with those below it
     * @param findings what is wrong with those
     */
    static Reading of(
        Invocation call,
        Path folder,
        Plan plan,
        LocalDate known,
        Consumer<ReportLine> counting,
        List<Finding> findings) {
      PlanFolder source = new PlanFolder(folder, findings::add);
      Checker checker = new Checker(known, findings::add);
      Consumer<RowNames> names = checker.names(plan);
      source.reports(plan, checker.knownLines(plan).andThen(counting), names);
      Previous previous = new Previous();
      source.previous(plan, previous, names);
      new PlansBelow(folder, known, findings::add).reports(plan, counting, previous);
      List<Finding> errors = errors(findings);
      print(call, folder, errors.subList(0, Math.min(MOST_PRINTED, errors.size())));
      int exit = Findings.exit(errors);
      if (exit == Exit.FILES) {
        throw Failure.files(call.messages().get("error.data-unread", errors.size()));
      }
      if (!errors.isEmpty()) {
        call.env()
            .err()
            .println("thidua: " + call.messages().get("progress.lines-left-out", errors.size()));
      }
      return new Reading(previous, exit);
    }
  }

  /** Where the plan stands in a phase. */
  PhaseProgress phase(Phase phase) {
    return PhaseProgress.of(plan, phase, progress.asOf(), ledger);
  }

  /** The progress of the same plan on another day; what can't be read was told already. */
  Progress on(AsOf day) {
    PlanFolder source = new PlanFolder(folder, finding -> {});
    Ledger then = new Ledger(plan, day);
    source.reports(plan, then, row -> {});
    new PlansBelow(folder, day.known(), finding -> {}).reports(plan, then, line -> {});
    return Progress.of(plan, day, then, new Previous());
  }

  /** What each month up to the day measured brought. */
  Months months() {
    return new Months(plan, progress.asOf(), ledger);
  }

  /** The progress without its estimates. */
  Progress confirmed() {
    boolean estimated =
        progress.indicators().stream()
            .flatMap(indicator -> indicator.villages().stream())
            .anyMatch(village -> village.standing().estimated());
    return estimated
        ? Progress.of(plan, progress.asOf(), ledger.confirmed(), new Previous())
        : progress;
  }

  /** By what the villages are scored; refused where something of it is wrong. */
  static Scorecard scorecard(Invocation call, Path folder, Plan plan) {
    List<Finding> findings = new ArrayList<>();
    PlanFolder source = new PlanFolder(folder, findings::add);
    Scorecard card = source.scorecard(plan);
    Checker checker = new Checker(call.at(), findings::add);
    checker.scoring(plan, card);
    source.brokenRubric().ifPresent(rubric -> checker.rubricNames(plan, rubric));
    List<Finding> errors = errors(findings);
    if (!errors.isEmpty()) {
      print(call, folder, errors);
      throw Findings.exit(errors) == Exit.FILES
          ? Failure.files(call.messages().get("error.plan-unusable", errors.size()))
          : Failure.findings(call.messages().get("error.plan-unusable", errors.size()));
    }
    return card;
  }

  /** The plan without its reports; refused as above. */
  static Plan plan(Invocation call, Path folder) {
    CheckedPlan.requirePlan(call, folder);
    List<Finding> findings = new ArrayList<>();
    PlanFolder source = new PlanFolder(folder, findings::add);
    Checker checker = new Checker(call.at(), findings::add);
    Optional<Plan> plan = source.plan();
    plan.ifPresent(
        read -> {
          checker.references(read);
          source.brokenTargets().forEach(checker.names(read));
        });
    List<Finding> errors = errors(findings);
    boolean structural =
        errors.stream().anyMatch(finding -> "SRT".indexOf(finding.code().name().charAt(0)) >= 0);
    if (plan.isEmpty() || structural) {
      print(call, folder, errors);
      throw Findings.exit(errors) == Exit.FILES
          ? Failure.files(call.messages().get("error.plan-unusable", errors.size()))
          : Failure.findings(call.messages().get("error.plan-unusable", errors.size()));
    }
    return plan.get();
  }

  private static List<Finding> errors(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .sorted()
        .distinct()
        .toList();
  }

  private static void print(Invocation call, Path folder, List<Finding> findings) {
    FindingText text = new FindingText(call, folder);
    findings.forEach(finding -> call.env().err().print(text.of(finding)));
  }
}
