package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.check.Checker;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Plan;
import vn.thidua.plan.PlanBelow;
import vn.thidua.plan.PreviousLine;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.RowNames;
import vn.thidua.plan.Superior;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;
import vn.thidua.source.NestedPlans;
import vn.thidua.source.PlanFolder;

/**
 * The plans of a plan's units and of theirs, for the commands that compute: read where a unit names
 * one and nowhere else. A plan with errors in its own files is told of and left out, and its unit
 * counts as one that has not reported.
 */
final class PlansBelow {
  private final Path folder;
  private final LocalDate known;
  private final Consumer<Finding> findings;

  /**
   * @param folder of the plan at the top, from which the places of findings are seen
   * @param known the day on which the plans are judged
   */
  PlansBelow(Path folder, LocalDate known, Consumer<Finding> findings) {
    this.folder = folder;
    this.known = known;
    this.findings = findings;
  }

  /** The plan with those below it that can be used. */
  Plan read(Plan plan) {
    return read(folder, "", plan, Set.of(NestedPlans.real(folder)));
  }

  /**
   * @param at the folder of the plan
   * @param path of that folder, seen from the top; empty at the top itself
   * @param above the folders on the way to it, its own too
   */
  private Plan read(Path at, String path, Plan plan, Set<Path> above) {
    Map<VillageId, Plan> below = new HashMap<>();
    for (Village village : plan.villages()) {
      if (village.plan().isPresent()) {
        String text = village.plan().get();
        Optional<Path> there = NestedPlans.at(at, text);
        if (there.isEmpty() || above.contains(there.get())) {
          Code code = there.isEmpty() ? Code.R014 : Code.R015;
          findings.accept(seen(code.at(village.places().of("plan"), text), path));
        } else {
          String deeper = path.isEmpty() ? text : path + "/" + text;
          Set<Path> way = Stream.concat(above.stream(), there.stream()).collect(Collectors.toSet());
          usable(plan, village, there.get(), deeper)
              .ifPresent(read -> below.put(village.id(), read(there.get(), deeper, read, way)));
        }
      }
    }
    return below.isEmpty() ? plan : plan.withBelow(below);
  }

  /** A plan without errors in its own files; indicators that can't be added up feed nothing. */
  private Optional<Plan> usable(Plan over, Village village, Path there, String path) {
    List<Finding> errors = new ArrayList<>();
    Consumer<Finding> kept =
        finding -> {
          if (finding.severity() == Severity.ERROR) {
            errors.add(finding);
          }
        };
    PlanFolder source = new PlanFolder(there, kept);
    Checker checker = new Checker(known, kept);
    Optional<Plan> plan = source.plan();
    plan.ifPresent(
        read -> {
          checker.references(read);
          source.brokenTargets().forEach(checker.names(read));
        });
    boolean sound = errors.isEmpty();
    plan.ifPresent(
        read -> checker.feeding(new Superior(over, Optional.empty(), Optional.of(village)), read));
    errors.forEach(finding -> findings.accept(seen(finding, path)));
    return plan.filter(read -> sound);
  }

  private static Finding seen(Finding finding, String path) {
    return path.isEmpty() ? finding : finding.below(path);
  }

  /**
   * Hands over what is reported to the plans below one, with the ids and places of the plan at the
   * top.
   *
   * @param plan with those below it
   */
  void reports(Plan plan, Consumer<ReportLine> lines, Consumer<PreviousLine> before) {
    for (PlanBelow below : PlanBelow.of(plan)) {
      Consumer<Finding> seen = finding -> findings.accept(finding.below(below.folder()));
      PlanFolder source = new PlanFolder(folder.resolve(below.folder()), seen);
      Checker checker = new Checker(known, seen);
      Consumer<RowNames> names = checker.names(below.plan());
      source.reports(
          below.plan(),
          checker.knownLines(below.plan()).andThen(line -> lines.accept(below.lifted(line))),
          names);
      source.previous(below.plan(), line -> before.accept(below.lifted(line)), names);
    }
  }
}
