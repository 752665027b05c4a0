package vn.thidua.check;

import static vn.thidua.finding.Code.R005;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.Places;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Rubric;
import vn.thidua.plan.Scorecard;

/** Checks a rubric, and what was decided by it. */
final class ScoringChecks {
  private final Plan plan;
  private final Scorecard card;

  private record Named(String id, Places places) {}

  ScoringChecks(Plan plan, Scorecard card) {
    this.plan = plan;
    this.card = card;
  }

  void check(Consumer<Finding> findings) {
    card.rubric().ifPresent(rubric -> rubric(rubric, findings));
    if (!card.adjustments().isEmpty() || !card.scores().isEmpty()) {
      new Decisions(plan, card).check(findings);
    }
  }

  private void rubric(Rubric rubric, Consumer<Finding> findings) {
    ids(rubric, findings);
    new RubricSums(rubric).check(findings);
    new RubricMethods(plan, rubric).check(findings);
    new RubricClasses(plan, rubric).check(findings);
  }

  /** What a rubric names that can't be read whole. */
  static void names(Plan plan, Rubric rubric, Consumer<Finding> findings) {
    ids(rubric, findings);
    new RubricMethods(plan, rubric).names(findings);
    RubricClasses classes = new RubricClasses(plan, rubric);
    classes.villages(findings);
    // Where none could be read nobody knows which there are.
    if (!rubric.classes().isEmpty()) {
      classes.classes(findings);
    }
    if (!rubric.areas().isEmpty()) {
      classes.areas(findings);
    }
  }

  private static void ids(Rubric rubric, Consumer<Finding> findings) {
    // An adjustment names a part of the rubric or what disqualifies by the same column.
    Stream<Named> items = rubric.items().map(i -> new Named(i.id().value(), i.places()));
    Stream<Named> events = rubric.disqualifiers().stream().map(d -> new Named(d.id(), d.places()));
    twice(Stream.concat(items, events).toList(), findings);
    twice(rubric.classes().stream().map(c -> new Named(c.id(), c.places())).toList(), findings);
    twice(rubric.groups().stream().map(g -> new Named(g.id(), g.places())).toList(), findings);
    twice(rubric.areas().stream().map(a -> new Named(a.id(), a.places())).toList(), findings);
  }

  private static void twice(List<Named> like, Consumer<Finding> findings) {
    Map<String, Place> first = new HashMap<>();
    for (Named named : like) {
      if (named.id().isEmpty()) {
        continue;
      }
      Place place = named.places().of("id");
      Place earlier = first.putIfAbsent(named.id(), place);
      if (earlier != null) {
        findings.accept(R005.at(place, named.id(), earlier));
      }
    }
  }
}
