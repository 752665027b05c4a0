package vn.thidua.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.difference.Difference.Topic;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Basis;
import vn.thidua.plan.Body;
import vn.thidua.plan.BodyId;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Pace;
import vn.thidua.plan.Phase;
import vn.thidua.plan.PhaseAmount;
import vn.thidua.plan.PhaseAssignment;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Signer;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;

/** What changed between two states of a plan. */
public final class Differences {
  private final PlanState before;
  private final PlanState after;
  private final List<Difference> all = new ArrayList<>();

  private Differences(PlanState before, PlanState after) {
    this.before = before;
    this.after = after;
  }

  /** All differences, topic by topic, each topic in the plan's own order. */
  public static List<Difference> between(PlanState before, PlanState after) {
    return new Differences(before, after).all();
  }

  private List<Difference> all() {
    Plan old = before.plan();
    Plan now = after.plan();
    plan(old, now);
    of(Topic.BASES).each(old.bases(), now.bases(), b -> b.id().value(), Basis::number, this::basis);
    of(Topic.BODIES).each(old.bodies(), now.bodies(), b -> b.id().value(), Body::name, this::body);
    of(Topic.VILLAGES)
        .each(old.villages(), now.villages(), v -> v.id().value(), Village::name, this::village);
    of(Topic.MOVEMENTS)
        .each(
            old.movements(), now.movements(), m -> m.id().value(), Movement::name, this::movement);
    of(Topic.INDICATORS)
        .each(
            old.indicators().toList(),
            now.indicators().toList(),
            i -> i.id().value(),
            Indicator::name,
            this::indicator);
    of(Topic.PHASES)
        .each(old.phases(), now.phases(), p -> p.id().value(), Phase::name, this::phase);
    targets(old, now);
    all.addAll(new ReportDifferences(before, after).all());
    all.addAll(new EffectDifferences(before, after).all());
    all.sort(Comparator.comparing(Difference::topic));
    return List.copyOf(all);
  }

  private Comparison of(Topic topic) {
    return new Comparison(topic, all);
  }

  private void plan(Plan old, Plan now) {
    Comparison plan = of(Topic.PLAN);
    List<String> subject = List.of();
    plan.value(subject, "title", old.title(), now.title());
    plan.value(subject, "number", old.number(), now.number());
    plan.value(subject, "issued", old.issued(), now.issued());
    plan.value(subject, "issuer", old.issuer().name(), now.issuer().name());
    plan.value(subject, "signer", signer(old), signer(now));
    plan.value(subject, "parent", old.issuer().parent(), now.issuer().parent());
    plan.value(subject, "from", old.span().from(), now.span().from());
    plan.value(subject, "to", old.span().to(), now.span().to());
    plan.value(subject, "village_label", old.villageLabel(), now.villageLabel());
    plan.value(subject, "due_day", old.reporting().dueDay(), now.reporting().dueDay());
    plan.value(subject, "on_track", old.reporting().onTrack(), now.reporting().onTrack(), "%");
    plan.value(subject, "slow", old.reporting().slow(), now.reporting().slow(), "%");
    plan.value(subject, "opening", old.text().opening(), now.text().opening());
    plan.value(subject, "purposes", old.text().purposes(), now.text().purposes());
    plan.value(subject, "requirements", old.text().requirements(), now.text().requirements());
    plan.value(subject, "content", old.text().content(), now.text().content());
    plan.value(subject, "closing", old.text().closing(), now.text().closing());
    plan.value(subject, "recipients", old.recipients(), now.recipients());
  }

  private static List<String> signer(Plan plan) {
    Signer signer = plan.issuer().signer();
    return Stream.of(signer.authority(), Optional.of(signer.title()), signer.name())
        .flatMap(Optional::stream)
        .toList();
  }

  private void basis(Basis old, Basis now) {
    Comparison bases = of(Topic.BASES);
    List<String> subject = List.of(now.number());
    bases.value(subject, "number", old.number(), now.number());
    bases.value(subject, "type", old.type(), now.type());
    bases.value(subject, "issuer", old.issuer(), now.issuer());
    bases.value(subject, "issued", old.issued(), now.issued());
    bases.value(subject, "about", old.about(), now.about());
  }

  private void body(Body old, Body now) {
    Comparison bodies = of(Topic.BODIES);
    List<String> subject = List.of(now.name());
    bodies.value(subject, "name", old.name(), now.name());
    bodies.value(subject, "duties", old.duties(), now.duties());
  }

  private void village(Village old, Village now) {
    Comparison villages = of(Topic.VILLAGES);
    List<String> subject = List.of(now.name());
    villages.value(subject, "name", old.name(), now.name());
    villages.value(subject, "aliases", old.aliases(), now.aliases());
    villages.value(subject, "households", old.households(), now.households());
    villages.value(subject, "population", old.population(), now.population());
    villages.value(subject, "from", old.from(), now.from());
    villages.value(subject, "to", old.to(), now.to());
    villages.value(subject, "into", old.into(), now.into());
  }

  private void movement(Movement old, Movement now) {
    Comparison movements = of(Topic.MOVEMENTS);
    List<String> subject = List.of(now.name());
    movements.value(subject, "name", old.name(), now.name());
    movements.value(
        subject, "lead", name(before.plan(), old.lead()), name(after.plan(), now.lead()));
    movements.value(
        subject,
        "partners",
        old.partners().stream().map(id -> name(before.plan(), id)).toList(),
        now.partners().stream().map(id -> name(after.plan(), id)).toList());
  }

  private static String name(Plan plan, BodyId id) {
    return plan.body(id).map(Body::name).orElse(id.value());
  }

  private void indicator(Indicator old, Indicator now) {
    Comparison indicators = of(Topic.INDICATORS);
    List<String> subject = List.of(now.name());
    indicators.value(subject, "name", old.name(), now.name());
    indicators.value(subject, "unit", old.unit(), now.unit());
    indicators.value(subject, "kind", old.reportedAs(), now.reportedAs());
    indicators.value(subject, "better", word(old.better()), word(now.better()));
    indicators.value(subject, "target", target(old.target()), target(now.target()), now.unit());
    indicators.value(subject, "baseline", old.baseline(), now.baseline(), now.unit());
    indicators.value(subject, "pace", pace(old.pace()), pace(now.pace()));
    indicators.value(
        subject, "phase_targets", amounts(old.phaseTargets()), amounts(now.phaseTargets()));
    indicators.value(subject, "points", old.points(), now.points());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Object target(Target target) {
    return target.isRange()
        ? target.low().toPlainString() + "–" + target.high().toPlainString()
        : target.low();
  }

  private static Object pace(Pace pace) {
    if (pace instanceof Pace.Monthly monthly) {
      return monthly.percents();
    }
    if (pace instanceof Pace.Season season) {
      return season.months().stream().sorted().map(month -> month.getValue()).toList();
    }
    return pace instanceof Pace.ByPhase phases ? amounts(phases.percents()) : "";
  }

  private static String amounts(List<PhaseAmount> amounts) {
    return amounts.stream()
        .map(one -> one.phase() + " " + one.amount().low().toPlainString())
        .collect(Collectors.joining(", "));
  }

  private void phase(Phase old, Phase now) {
    Comparison phases = of(Topic.PHASES);
    List<String> subject = List.of(now.name());
    phases.value(subject, "name", old.name(), now.name());
    phases.value(subject, "from", old.span().from(), now.span().from());
    phases.value(subject, "to", old.span().to(), now.span().to());
    phases.value(subject, "aim", old.aim(), now.aim());
    phases.value(subject, "review_due", old.review().due(), now.review().due());
    phases.value(subject, "review_done", old.review().done(), now.review().done());
    phases.value(
        subject,
        "anniversaries",
        old.anniversaries().stream().map(Anniversary::name).toList(),
        now.anniversaries().stream().map(Anniversary::name).toList());
  }

  private void targets(Plan old, Plan now) {
    Comparison targets = of(Topic.TARGETS);
    targets.each(
        old.assignments(),
        now.assignments(),
        one -> one.village().value() + " " + one.indicator().value(),
        this::handedOut,
        (was, is) -> {
          List<String> subject = List.of(handedOut(is));
          String unit = now.indicator(is.indicator()).map(Indicator::unit).orElse("");
          targets.value(subject, "target", target(was.target()), target(is.target()), unit);
          targets.value(subject, "baseline", was.baseline(), is.baseline(), unit);
        });
    targets.each(
        old.phaseAssignments(),
        now.phaseAssignments(),
        one -> one.village().value() + " " + one.indicator().value() + " " + one.phase().value(),
        this::handedOut,
        (was, is) ->
            targets.value(
                List.of(handedOut(is)),
                "target",
                target(was.target()),
                target(is.target()),
                now.indicator(is.indicator()).map(Indicator::unit).orElse("")));
  }

  private String handedOut(PhaseAssignment one) {
    String phase =
        after
            .plan()
            .phase(one.phase())
            .or(() -> before.plan().phase(one.phase()))
            .map(Phase::name)
            .orElse(one.phase().value());
    return new Naming(after.plan(), before.plan()).of(one.indicator(), one.village())
        + " · "
        + phase;
  }

  private String handedOut(Assignment one) {
    return new Naming(after.plan(), before.plan()).of(one.indicator(), one.village());
  }
}
