package vn.thidua.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.difference.Difference.Topic;
import vn.thidua.finding.Place;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Basis;
import vn.thidua.plan.Body;
import vn.thidua.plan.BodyId;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Issuer;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Pace;
import vn.thidua.plan.Partner;
import vn.thidua.plan.PartnerTarget;
import vn.thidua.plan.Phase;
import vn.thidua.plan.PhaseAmount;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Signer;
import vn.thidua.plan.Village;

/** What changed between two states of a plan, as its files say it. */
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
    of(Topic.BASES)
        .each(
            old.bases(),
            now.bases(),
            b -> b.id().value(),
            Basis::number,
            Basis::places,
            this::basis);
    of(Topic.BODIES)
        .each(
            old.bodies(), now.bodies(), b -> b.id().value(), Body::name, Body::places, this::body);
    of(Topic.VILLAGES)
        .each(
            old.villages(),
            now.villages(),
            v -> v.id().value(),
            Village::name,
            Village::places,
            this::village);
    of(Topic.PARTNERS)
        .each(
            old.nesting().partners(),
            now.nesting().partners(),
            Partner::plan,
            Partner::plan,
            Partner::places,
            this::partner);
    of(Topic.MOVEMENTS)
        .each(
            old.movements(),
            now.movements(),
            m -> m.id().value(),
            Movement::name,
            Movement::places,
            this::movement);
    of(Topic.INDICATORS)
        .each(
            old.indicators().toList(),
            now.indicators().toList(),
            i -> i.id().value(),
            Indicator::name,
            Indicator::places,
            this::indicator);
    of(Topic.PHASES)
        .each(
            old.phases(),
            now.phases(),
            p -> p.id().value(),
            Phase::name,
            Phase::places,
            this::phase);
    all.addAll(new TargetDifferences(before, after).all());
    all.addAll(new ReportDifferences(before, after).all());
    all.sort(Comparator.comparing(Difference::topic));
    return List.copyOf(all);
  }

  private Comparison of(Topic topic) {
    return new Comparison(topic, all);
  }

  private void plan(Plan old, Plan now) {
    Comparison.Pair plan = of(Topic.PLAN).of(List.of(), old.places(), now.places());
    plan.value("title", old.title(), now.title());
    plan.value("number", old.number(), now.number());
    plan.value("issued", old.issued(), now.issued());
    plan.value("illustrative", old.illustrative(), now.illustrative());
    issuer(plan, old.issuer(), now.issuer());
    plan.value("from", old.span().from(), now.span().from());
    plan.value("to", old.span().to(), now.span().to());
    plan.value("village_label", old.villageLabel(), now.villageLabel());
    Comparison.Pair reporting =
        of(Topic.PLAN).of(List.of(), old.reporting().places(), now.reporting().places());
    reporting.value("due_day", old.reporting().dueDay(), now.reporting().dueDay());
    reporting.value(
        "on_track", List.of("on_track"), old.reporting().onTrack(), now.reporting().onTrack(), "%");
    reporting.value("slow", List.of("slow"), old.reporting().slow(), now.reporting().slow(), "%");
    plan.value("opening", old.text().opening(), now.text().opening());
    plan.value("purposes", old.text().purposes(), now.text().purposes());
    plan.value("requirements", old.text().requirements(), now.text().requirements());
    plan.value("content_text", "content", old.text().content(), now.text().content());
    plan.value("closing", old.text().closing(), now.text().closing());
    plan.value("recipients", old.recipients(), now.recipients());
    plan.value("above", "parent", old.nesting().parent(), now.nesting().parent());
    plan.value("leads", led(old), led(now));
  }

  /** Every value of the issuer is named, so that the whole of it is. */
  private static void issuer(Comparison.Pair plan, Issuer old, Issuer now) {
    plan.value("issuer", old.name(), now.name());
    plan.value("short", "issuer", old.shortName(), now.shortName());
    plan.value("symbol", "issuer", old.symbol(), now.symbol());
    plan.value("place", "issuer", old.place(), now.place());
    plan.value("signer", "issuer", signer(old), signer(now));
    plan.value("parent", "issuer", old.parent(), now.parent());
  }

  private static List<String> led(Plan plan) {
    return plan.nesting().leads().stream().map(led -> led.movement().value()).toList();
  }

  private static List<String> signer(Issuer issuer) {
    Signer signer = issuer.signer();
    return Stream.of(signer.authority(), Optional.of(signer.title()), signer.name())
        .flatMap(Optional::stream)
        .toList();
  }

  private void basis(Basis old, Basis now) {
    Comparison.Pair basis = of(Topic.BASES).of(List.of(now.number()), old.places(), now.places());
    basis.value("number", old.number(), now.number());
    basis.value("type", old.type(), now.type());
    basis.value("issuer", old.issuer(), now.issuer());
    basis.value("issued", old.issued(), now.issued());
    basis.value("about", old.about(), now.about());
  }

  private void body(Body old, Body now) {
    Comparison.Pair body = of(Topic.BODIES).of(List.of(now.name()), old.places(), now.places());
    body.value("name", old.name(), now.name());
    body.value("duties", old.duties(), now.duties());
  }

  private void village(Village old, Village now) {
    Comparison.Pair village =
        of(Topic.VILLAGES).of(List.of(now.name()), old.places(), now.places());
    village.value("name", old.name(), now.name());
    village.value("aliases", old.aliases(), now.aliases());
    village.value("households", old.households(), now.households());
    village.value("population", old.population(), now.population());
    village.value("from", old.from(), now.from());
    village.value("to", old.to(), now.to());
    village.value("into", old.into(), now.into());
    village.value("plan", old.plan(), now.plan());
  }

  private void partner(Partner old, Partner now) {
    Comparison partners = of(Topic.PARTNERS);
    partners
        .of(List.of(now.plan()), old.places(), now.places())
        .value("body", name(before.plan(), old.body()), name(after.plan(), now.body()));
    Map<IndicatorId, PartnerTarget> handed = new LinkedHashMap<>();
    old.targets().forEach(one -> handed.put(one.indicator(), one));
    for (PartnerTarget one : now.targets()) {
      handed(partners, now, Optional.ofNullable(handed.remove(one.indicator())), Optional.of(one));
    }
    handed.values().forEach(one -> handed(partners, now, Optional.of(one), Optional.empty()));
  }

  /** The part of an indicator that an organisation takes on. */
  private void handed(
      Comparison partners,
      Partner partner,
      Optional<PartnerTarget> old,
      Optional<PartnerTarget> now) {
    Naming naming = new Naming(after.plan(), before.plan());
    IndicatorId id = now.or(() -> old).orElseThrow().indicator();
    partners.value(
        List.of(partner.plan(), naming.of(id)),
        "target",
        old.map(PartnerTarget::amount),
        now.map(PartnerTarget::amount),
        naming.unit(id),
        old.map(PartnerTarget::place).stream().toList(),
        now.map(PartnerTarget::place).stream().toList());
  }

  private void movement(Movement old, Movement now) {
    Comparison.Pair movement =
        of(Topic.MOVEMENTS).of(List.of(now.name()), old.places(), now.places());
    movement.value("name", old.name(), now.name());
    movement.value("about", old.about(), now.about());
    movement.value("lead", name(before.plan(), old.lead()), name(after.plan(), now.lead()));
    movement.value(
        "partners",
        old.partners().stream().map(id -> name(before.plan(), id)).toList(),
        now.partners().stream().map(id -> name(after.plan(), id)).toList());
  }

  private static String name(Plan plan, BodyId id) {
    return plan.body(id).map(Body::name).orElse(id.value());
  }

  private void indicator(Indicator old, Indicator now) {
    Comparison.Pair indicator =
        of(Topic.INDICATORS).of(List.of(now.name()), old.places(), now.places());
    indicator.value("name", old.name(), now.name());
    indicator.value("unit", old.unit(), now.unit());
    indicator.value("kind", List.of("kind", "base"), old.reportedAs(), now.reportedAs(), "");
    indicator.value("better", word(old.better()), word(now.better()));
    indicator.value(
        "target",
        List.of("target"),
        Naming.target(old.target()),
        Naming.target(now.target()),
        now.unit());
    indicator.value("baseline", List.of("baseline"), old.baseline(), now.baseline(), now.unit());
    indicator.value("pace", List.of("pace", "season"), pace(old.pace()), pace(now.pace()), "");
    indicator.value("phase_targets", amounts(old.phaseTargets()), amounts(now.phaseTargets()));
    indicator.value("points", old.points(), now.points());
    indicator.value("source", source(before.plan(), old), source(after.plan(), now));
    indicator.value("feeds", old.fed(), now.fed());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
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
        .map(one -> one.phase() + " " + Comparison.plain(Naming.target(one.amount())))
        .collect(Collectors.joining(", "));
  }

  private void phase(Phase old, Phase now) {
    List<String> subject = List.of(now.name());
    Comparison phases = of(Topic.PHASES);
    Comparison.Pair phase = phases.of(subject, old.places(), now.places());
    phase.value("name", old.name(), now.name());
    phase.value("from", old.span().from(), now.span().from());
    phase.value("to", old.span().to(), now.span().to());
    phase.value("aim", old.aim(), now.aim());
    Comparison.Pair review = phases.of(subject, old.review().places(), now.review().places());
    review.value("review_due", "due", old.review().due(), now.review().due());
    review.value("review_done", "done", old.review().done(), now.review().done());
    phases.value(
        subject,
        "anniversaries",
        old.anniversaries().stream().map(Anniversary::name).toList(),
        now.anniversaries().stream().map(Anniversary::name).toList(),
        "",
        unlike(old, now),
        unlike(now, old));
  }

  /** Where the anniversaries of a phase stand that another does not have. */
  private static List<Place> unlike(Phase phase, Phase other) {
    List<String> names = other.anniversaries().stream().map(Anniversary::name).toList();
    return phase.anniversaries().stream()
        .filter(one -> !names.contains(one.name()))
        .map(one -> one.places().whole())
        .toList();
  }

  private static Optional<String> source(Plan plan, Indicator indicator) {
    return indicator
        .source()
        .map(
            id ->
                plan.bases().stream()
                    .filter(basis -> basis.id().equals(id))
                    .map(Basis::number)
                    .findFirst()
                    .orElse(id.value()));
  }
}
