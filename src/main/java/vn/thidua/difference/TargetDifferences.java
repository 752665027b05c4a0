package vn.thidua.difference;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.difference.Difference.Topic;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.PhaseAssignment;
import vn.thidua.plan.Plan;

/** What changed in the targets handed out, for the year and for phases. */
final class TargetDifferences {
  private final Plan old;
  private final Plan now;
  private final Naming naming;
  private final List<Difference> all = new ArrayList<>();
  private final Comparison targets = new Comparison(Topic.TARGETS, all);

  TargetDifferences(PlanState before, PlanState after) {
    this.old = before.plan();
    this.now = after.plan();
    this.naming = new Naming(now, old);
  }

  List<Difference> all() {
    targets.each(
        old.assignments(),
        now.assignments(),
        one -> one.village().value() + " " + one.indicator().value(),
        this::name,
        Assignment::places,
        (was, is) -> {
          Comparison.Pair handed = targets.of(List.of(name(is)), was.places(), is.places());
          String unit = naming.unit(is.indicator());
          handed.value(
              "target",
              List.of("target"),
              Naming.target(was.target()),
              Naming.target(is.target()),
              unit);
          handed.value("baseline", List.of("baseline"), was.baseline(), is.baseline(), unit);
        });
    targets.each(
        old.phaseAssignments(),
        now.phaseAssignments(),
        one -> one.village().value() + " " + one.indicator().value() + " " + one.phase().value(),
        this::name,
        PhaseAssignment::places,
        (was, is) ->
            targets
                .of(List.of(name(is)), was.places(), is.places())
                .value(
                    "target",
                    List.of("target"),
                    Naming.target(was.target()),
                    Naming.target(is.target()),
                    naming.unit(is.indicator())));
    return all;
  }

  private String name(Assignment one) {
    return naming.of(one.indicator(), one.village());
  }

  private String name(PhaseAssignment one) {
    return naming.of(one.indicator(), one.village()) + " · " + naming.of(one.phase());
  }
}
