package vn.thidua.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.check.Checker;
import vn.thidua.check.ClosedValuesKept;
import vn.thidua.check.PartsReported;
import vn.thidua.check.ReportChecker;
import vn.thidua.check.Settings;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.CheckSetting;
import vn.thidua.plan.Closing;
import vn.thidua.plan.Partner;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.RowNames;
import vn.thidua.source.LawFile;
import vn.thidua.source.NestedPlans;
import vn.thidua.source.PlanFolder;
import vn.thidua.source.SourceLines;

/**
 * A plan that was read and checked whole.
 *
 * @param name the plan's id, or its folder's name where the id can't be read
 * @param findings in the order of places
 * @param lines how many lines of reports could be read
 * @param known how many findings a baseline knows, which are left out
 */
record CheckedPlan(Path folder, String name, List<Finding> findings, int lines, int known) {

  /** The same plan with the findings that were asked for, those left out that are known. */
  CheckedPlan with(List<Finding> others, int known) {
    return new CheckedPlan(folder, name, others, lines, known);
  }

  static CheckedPlan of(Invocation call, Path folder) {
    return of(call, folder, (nested, checker, plan) -> new Around(plan, Map.of()));
  }

  /**
   * The plan with all plans inside it and below it, each checked against those that it hangs
   * together with; every plan once, in the order in which they are named.
   */
  static List<CheckedPlan> nested(Invocation call, Path folder) {
    List<CheckedPlan> checked = new ArrayList<>();
    Map<Path, Path> left = new LinkedHashMap<>(Map.of(NestedPlans.real(folder), folder));
    Set<Path> seen = new HashSet<>();
    while (!left.isEmpty()) {
      Map.Entry<Path, Path> next = left.entrySet().iterator().next();
      left.remove(next.getKey());
      if (seen.add(next.getKey())) {
        Map<Path, Path> inside = new LinkedHashMap<>();
        checked.add(
            of(
                call,
                next.getValue(),
                (nested, checker, plan) -> {
                  nested.folders().forEach(path -> inside.put(NestedPlans.real(path), path));
                  Map<Partner, Plan> partners = nested.partners();
                  checker.partners(plan, partners);
                  return new Around(nested.withUnits(), partners);
                }));
        inside.putAll(left);
        left = inside;
      }
    }
    return checked;
  }

  /** What is checked of the plans inside and below a plan. */
  private interface Inside {
    /** Gives as much of them as was read. */
    Around check(NestedPlans nested, Checker checker, Plan plan);
  }

  /**
   * What was read of the plans around a plan.
   *
   * @param plan with those of its units
   * @param partners those of its organisations
   */
  private record Around(Plan plan, Map<Partner, Plan> partners) {}

  private static CheckedPlan of(Invocation call, Path folder, Inside inside) {
    requirePlan(call, folder);
    List<Finding> findings = new ArrayList<>();
    int[] lines = {0};
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      findings.add(Code.S002.at(Place.ofFile(".")));
    } else {
      PlanFolder source = new PlanFolder(folder, findings::add);
      Checker checker = new Checker(call.at(), findings::add);
      Optional<Plan> plan = source.plan();
      plan.ifPresent(
          read -> {
            Around around =
                inside.check(new NestedPlans(folder, read, findings::add), checker, read);
            PartsReported parts = checker.parts(read, around.partners());
            Consumer<ReportLine> below =
                checker.linesOfPlansBelow(around.plan()).andThen(parts::accept);
            files(
                folder,
                source,
                checker,
                read,
                findings::add,
                names -> lines[0] = reports(source, checker, read, below, names));
            parts.check(
                (partner, own, taking) ->
                    new PlanFolder(folder.resolve(partner.plan()), finding -> {})
                        .reports(own, taking, row -> {}),
                findings::add);
          });
      return new CheckedPlan(
          folder,
          plan.map(Plan::id).orElse(fileName(folder)),
          weighed(folder, plan, findings),
          lines[0],
          0);
    }
    return new CheckedPlan(folder, fileName(folder), findings, 0, 0);
  }

  /**
   * Checks all files of a plan.
   *
   * @param reports reads and checks the reports once it is known whether all that the plan names is
   *     there; takes what checks the names in broken rows
   */
  static void files(
      Path folder,
      PlanFolder source,
      Checker checker,
      Plan read,
      Consumer<Finding> findings,
      Consumer<Consumer<RowNames>> reports) {
    checker.references(read);
    Consumer<RowNames> names = checker.names(read);
    source.brokenTargets().forEach(names);
    reports.accept(names);
    checker.content(read);
    checker.law(read, LawFile::read);
    NestedPlans nested = new NestedPlans(folder, read, findings);
    nested.above().ifPresent(above -> checker.under(above, read));
    nested.check();
    source.previous(read, checker.previous(read), names);
    checker.nominations(read, source.nominations(read));
    source.contacts(read);
    source.council();
    source.votes();
    source.surveyTexts(read);
    source.commendations(read);
    checker.papers(source.papers(), file -> Files.exists(folder.resolve(file).normalize()));
    checker.scoring(read, source.scorecard(read));
    source.brokenRubric().ifPresent(rubric -> checker.rubricNames(read, rubric));
  }

  /**
   * Reads and checks the reports of a plan.
   *
   * @param others takes every line as well
   * @return how many lines could be read
   */
  static int reports(
      PlanFolder source,
      Checker checker,
      Plan read,
      Consumer<ReportLine> others,
      Consumer<RowNames> names) {
    ReportChecker reports = checker.reports(read);
    List<Closing> closings = source.closings(read);
    ClosedValuesKept closed = closings.isEmpty() ? null : checker.closed(read, closings);
    int[] lines = {0};
    source.reports(
        read,
        line -> {
          lines[0]++;
          reports.accept(line);
          others.accept(line);
          if (closed != null) {
            closed.accept(line);
          }
        },
        names);
    reports.end();
    if (closed != null) {
      closed.end();
    }
    return lines[0];
  }

  /** Findings as the plan wants them weighed, in order. */
  static List<Finding> weighed(Path folder, Optional<Plan> plan, List<Finding> findings) {
    SourceLines lines = new SourceLines(folder);
    List<CheckSetting> settings = plan.map(Plan::checks).orElse(List.of());
    return Findings.ordered(
        new Settings(settings, place -> lines.line(place.file(), place.line()))
            .apply(Findings.ordered(findings)));
  }

  /** Refuses a folder that does not exist or holds no plan. */
  static void requirePlan(Invocation call, Path folder) {
    if (!Files.exists(folder)) {
      throw Failure.usage(call.messages().get("error.no-folder", folder));
    }
    if (Files.isDirectory(folder) && Files.isReadable(folder) && !PlanFolder.isPlan(folder)) {
      throw Failure.usage(call.messages().get("error.no-plan", folder));
    }
  }

  private static String fileName(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? folder.toString() : name.toString();
  }
}
