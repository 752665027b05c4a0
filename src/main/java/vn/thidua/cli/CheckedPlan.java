package vn.thidua.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.check.Checker;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.Plan;
import vn.thidua.source.PlanFolder;

/**
 * A plan that was read and checked whole.
 *
 * @param name the plan's id, or its folder's name where the id can't be read
 * @param findings in the order of places
 * @param lines how many lines of reports could be read
 */
record CheckedPlan(Path folder, String name, List<Finding> findings, int lines) {

  static CheckedPlan of(Invocation call, Path folder) {
    requirePlan(call, folder);
    List<Finding> findings = new ArrayList<>();
    int[] lines = {0};
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      findings.add(Code.S002.at(Place.ofFile(".")));
    } else {
      PlanFolder source = new PlanFolder(folder, findings::add);
      Checker checker = new Checker(findings::add);
      Optional<Plan> plan = source.plan();
      plan.ifPresent(
          read -> {
            checker.plan(read);
            var reports = checker.reports(read);
            var names = checker.names(read);
            source.brokenTargets().forEach(names);
            source.reports(
                read,
                line -> {
                  lines[0]++;
                  reports.accept(line);
                },
                names);
            source.previous(read, line -> {}, names);
          });
      return new CheckedPlan(
          folder,
          plan.map(Plan::id).orElse(fileName(folder)),
          findings.stream().sorted().distinct().toList(),
          lines[0]);
    }
    return new CheckedPlan(folder, fileName(folder), findings, 0);
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
