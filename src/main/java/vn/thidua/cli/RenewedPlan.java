package vn.thidua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thidua.finding.Language;
import vn.thidua.plan.Partner;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;
import vn.thidua.renewal.NextPlan;
import vn.thidua.source.NestedPlans;
import vn.thidua.source.PlanFolder;

/**
 * Next year's plan of a folder, with those of the organisations whose plans lie inside it.
 *
 * @param plan this year's
 * @param inside theirs by the folders that this year's plan names
 * @param exit 1 where lines of the data had errors and were left out, else 0
 */
record RenewedPlan(
    Plan plan, YearFiles taken, NextPlan next, Map<String, RenewedPlan> inside, int exit) {

  /**
   * @param own this year's plan, as it was read from its folder
   * @param to the folder of next year's plan
   */
  static RenewedPlan of(Invocation call, Path from, Plan own, Path to) {
    return of(call, from, own, to, to);
  }

  private static RenewedPlan of(Invocation call, Path from, Plan own, Path to, Path above) {
    MeasuredPlan measured = MeasuredPlan.of(call, from, own, AsOf.day(call.at()));
    Plan plan = measured.plan();
    Map<String, RenewedPlan> inside = inside(call, plan, from, to);
    Map<String, NextPlan> theirs = new LinkedHashMap<>();
    inside.forEach((path, one) -> theirs.put(path, one.next()));
    YearFiles taken = YearFiles.of(call, from);
    Predicate<String> exists =
        path -> {
          Path there = to.resolve(path).normalize();
          return there.equals(above) || PlanFolder.isPlan(there);
        };
    NextPlan next =
        NextPlan.of(
            new NextPlan.Year(
                plan, measured.progress(), measured.ledger(), taken.renewed(), exists, theirs),
            new TargetReasons(new Messages(Language.VI), plan.year()));
    return new RenewedPlan(plan, taken, next, inside, measured.exit());
  }

  private static Map<String, RenewedPlan> inside(Invocation call, Plan plan, Path from, Path to) {
    Map<String, RenewedPlan> inside = new LinkedHashMap<>();
    for (Partner partner : plan.nesting().partners()) {
      String path = partner.plan();
      NestedPlans.at(from, path)
          .filter(there -> there.startsWith(NestedPlans.real(from)))
          .filter(there -> !there.equals(NestedPlans.real(from)))
          .flatMap(there -> renewed(call, plan, there, to.resolve(nextName(path, plan)), to))
          .ifPresent(one -> inside.putIfAbsent(path, one));
    }
    return inside;
  }

  /** Empty, after its mistakes have been printed, where a plan can't be renewed. */
  private static Optional<RenewedPlan> renewed(
      Invocation call, Plan over, Path from, Path to, Path above) {
    try {
      return Optional.of(of(call, from, MeasuredPlan.plan(call, from), to.normalize(), above))
          .filter(one -> one.plan().year() == over.year());
    } catch (Failure e) {
      return Optional.empty();
    }
  }

  private static String nextName(String path, Plan plan) {
    return NextPlan.named(path, plan.year());
  }

  /** All files of the new plan and of those inside it, by their names in its folder. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    next.files().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    files.putAll(taken.copied());
    inside.forEach(
        (path, one) ->
            one.files().forEach((name, content) -> files.put(folder(path) + "/" + name, content)));
    return files;
  }

  /** The folder of a plan inside the new one, seen from it. */
  String folder(String path) {
    return Path.of(nextName(path, plan)).normalize().toString().replace('\\', '/');
  }

  /** What of this year's folder stays behind, being this year's. */
  List<String> left() {
    return taken.left().stream()
        .filter(name -> inside.keySet().stream().noneMatch(path -> path.startsWith(name)))
        .toList();
  }
}
