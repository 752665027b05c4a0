package vn.thidua.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.difference.Difference;
import vn.thidua.difference.Differences;
import vn.thidua.difference.PlanState;
import vn.thidua.plan.Partner;

/**
 * What the files of two states of a plan say otherwise: in the plan's words, then by their lines.
 */
final class StatedDifferences {
  private StatedDifferences() {}

  /** A plan that was read, and where its files lie. */
  record State(Path folder, PlanState plan) {}

  static List<Difference> between(Invocation call, State before, State after) {
    List<Difference> all = new ArrayList<>(Differences.between(before.plan(), after.plan()));
    Set<String> inside = new TreeSet<>(inside(before));
    inside.addAll(inside(after));
    all.addAll(new ChangedFiles(call, before.folder(), after.folder(), inside).beside(all));
    all.sort(Comparator.comparing(Difference::topic));
    return all;
  }

  /** The plans of organisations that lie in the plan's own folder and are part of its state. */
  private static List<String> inside(State state) {
    return state.plan().plan().nesting().partners().stream()
        .map(Partner::plan)
        .map(path -> Path.of(path).normalize().toString().replace('\\', '/'))
        .filter(path -> !path.startsWith(".") && !path.startsWith("/"))
        .toList();
  }
}
