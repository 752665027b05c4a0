package vn.thidua.ranking;

import static org.apache.commons.numbers.fraction.BigFraction.ZERO;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Adjustment;
import vn.thidua.plan.Better;
import vn.thidua.plan.Gauge;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Item;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Method;
import vn.thidua.plan.Parts;
import vn.thidua.plan.Rubric;
import vn.thidua.plan.StageScore;
import vn.thidua.progress.Figure;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.Standing;

/** Scores one village by the parts of a rubric, from the leaves up. */
final class Scorer {
  private final Rubric rubric;
  private final Map<IndicatorId, Indicator> indicators;
  private final Dossier dossier;

  Scorer(Rubric rubric, Map<IndicatorId, Indicator> indicators, Dossier dossier) {
    this.rubric = rubric;
    this.indicators = indicators;
    this.dossier = dossier;
  }

  Scored score(Item item) {
    return item.isLeaf() ? leaf(item) : sum(item);
  }

  private Scored sum(Item item) {
    List<Scored> parts = item.items().stream().map(this::score).toList();
    List<Adjustment> adjustments = dossier.adjustments(item.id());
    Optional<Scored> counted =
        item.parts() == Parts.BEST
            ? parts.stream().reduce((a, b) -> Fractions.compare(b.points(), a.points()) > 0 ? b : a)
            : Optional.empty();
    BigFraction of =
        item.parts() == Parts.BEST
            ? parts.stream().map(Scored::of).max(Fractions::compare).orElse(ZERO)
            : parts.stream().map(Scored::of).reduce(ZERO, BigFraction::add);
    List<Cut> cuts = new ArrayList<>();
    BinaryOperator<Marks> best = Marks::better;
    return new Scored(
        item,
        of,
        capped(
            item,
            adjusted(counted.map(Scored::marks).orElseGet(() -> plus(parts, Scored::marks)), item),
            cuts),
        capped(item, adjusted(joined(item, parts, Scored::least, best), item), new ArrayList<>()),
        capped(item, adjusted(joined(item, parts, Scored::most, best), item), new ArrayList<>()),
        cuts,
        adjustments,
        parts,
        counted,
        Optional.empty());
  }

  private static Marks joined(
      Item item, List<Scored> parts, Function<Scored, Marks> of, BinaryOperator<Marks> best) {
    return item.parts() == Parts.BEST
        ? parts.stream().map(of).reduce(best).orElse(Marks.NONE)
        : plus(parts, of);
  }

  private static Marks plus(List<Scored> parts, Function<Scored, Marks> of) {
    return parts.stream().map(of).reduce(Marks.NONE, Marks::plus);
  }

  private Marks adjusted(Marks marks, Item item) {
    Marks adjusted = marks;
    for (Adjustment adjustment : dossier.adjustments(item.id())) {
      if (adjustment.points().isPresent()) {
        adjusted = adjusted.adjusted(Fractions.of(adjustment.points().get()));
      }
    }
    return adjusted;
  }

  /** A cap cuts what exceeds it, but for what was decided where decisions stand. */
  private static Marks capped(Item item, Marks marks, List<Cut> cuts) {
    Marks capped = marks;
    if (item.bonus().isPresent()) {
      BigFraction cap = Fractions.of(item.bonus().get());
      BigFraction over = marks.bonus().subtract(cap);
      if (over.signum() > 0) {
        BigFraction open = marks.bonus().subtract(marks.accepted());
        BigFraction cut = Fractions.compare(open, over) < 0 ? open : over;
        if (cut.signum() > 0) {
          cuts.add(new Cut(Cut.Kind.BONUS, cap, cut));
          capped = capped.lessBonus(cut);
        }
        if (Fractions.compare(over, cut) > 0) {
          cuts.add(new Cut(Cut.Kind.ACCEPTED, cap, over.subtract(cut)));
        }
      }
    }
    if (item.minus().isPresent()) {
      BigFraction cap = Fractions.of(item.minus().get());
      BigFraction over = marks.minus().subtract(cap);
      if (over.signum() > 0) {
        cuts.add(new Cut(Cut.Kind.MINUS, cap, over));
        capped = capped.lessMinus(over);
      }
    }
    return capped;
  }

  private Scored leaf(Item item) {
    Optional<Indicator> indicator =
        item.rule().indicator().map(indicators::get).filter(known -> known != null);
    Optional<Standing> standing = indicator.flatMap(i -> dossier.standing(i.id()));
    if (indicator.isPresent() && !applies(item, standing)) {
      Leaf none =
          leaf(item, Reason.NOT_ASSIGNED, indicator, standing, Optional.empty(), Marks.NONE);
      return new Scored(
          item,
          ZERO,
          Marks.NONE,
          Marks.NONE,
          Marks.NONE,
          List.of(),
          dossier.adjustments(item.id()),
          List.of(),
          Optional.empty(),
          Optional.of(none));
    }
    boolean lower = indicator.filter(i -> i.better() == Better.LOWER).isPresent();
    Rule rule = Rule.of(item, lower);
    Optional<StageScore> decided = decided(item);
    Optional<BigFraction> measured = measured(item, indicator, standing, decided);
    Marks raw =
        decided.isPresent()
            ? Marks.of(Fractions.of(decided.get().points()), standard(item))
            : rule.of(measured, volume(item), tally(item));
    Leaf leaf =
        leaf(
            item,
            reason(item, indicator, standing, measured, raw),
            indicator,
            standing,
            measured,
            raw);
    List<Cut> cuts = new ArrayList<>();
    Marks now = finished(item, raw, decided.isPresent(), cuts);
    Marks least = now;
    Marks most = now;
    if (decided.isEmpty()) {
      Outlook outlook = new Outlook(item, indicator, standing, rule);
      least = finished(item, outlook.least(raw), false, new ArrayList<>());
      most = finished(item, outlook.most(raw), false, new ArrayList<>());
    }
    return new Scored(
        item,
        standard(item),
        now,
        Marks.worse(now, least),
        Marks.better(now, most),
        cuts,
        dossier.adjustments(item.id()),
        List.of(),
        Optional.empty(),
        Optional.of(leaf));
  }

  private Marks finished(Item item, Marks raw, boolean decided, List<Cut> cuts) {
    boolean stands = decided && rubric.overCaps() == Rubric.OverCaps.ACCEPTED;
    Marks marks = stands ? raw.accepting(raw.bonus()) : raw;
    boolean added = item.rule().method() == Method.GIVEN;
    for (Adjustment adjustment : dossier.adjustments(item.id())) {
      Optional<BigFraction> points = adjustment.points().map(Fractions::of);
      if (points.isPresent() && !(added && points.get().signum() > 0 && !decided)) {
        marks = marks.adjusted(points.get());
      }
    }
    return capped(item, marks, cuts);
  }

  private Leaf leaf(
      Item item,
      Reason reason,
      Optional<Indicator> indicator,
      Optional<Standing> standing,
      Optional<BigFraction> measured,
      Marks raw) {
    return new Leaf(
        reason,
        indicator,
        standing,
        measured,
        volume(item),
        tally(item),
        raw,
        decided(item),
        dossier.scores(item.id()));
  }

  /** Whether the village has what is scored: a target, where the points hang on one. */
  private static boolean applies(Item item, Optional<Standing> standing) {
    Method method = item.rule().method();
    boolean ofTarget = method != Method.PER_OCCURRENCE && item.rule().measuredBy() != Gauge.VALUE;
    return !ofTarget || standing.filter(s -> s.target().isPresent()).isPresent();
  }

  private static BigFraction standard(Item item) {
    return item.points().map(Fractions::of).orElse(ZERO);
  }

  /** The latest score that was given; what the village gave itself counts where no rule does. */
  private Optional<StageScore> decided(Item item) {
    if (dossier.scores(item.id()).isEmpty()) {
      return Optional.empty();
    }
    return dossier.scores(item.id()).stream()
        .filter(
            score -> score.stage() != StageScore.Stage.SELF || item.rule().method() == Method.GIVEN)
        .reduce((a, b) -> b);
  }

  private Optional<BigFraction> measured(
      Item item,
      Optional<Indicator> indicator,
      Optional<Standing> standing,
      Optional<StageScore> decided) {
    return switch (item.rule().method()) {
      case GIVEN ->
          decided.isPresent()
              ? decided.map(score -> Fractions.of(score.points()))
              : dossier.adjustments(item.id()).stream()
                  .flatMap(adjustment -> adjustment.points().stream())
                  .filter(points -> points.signum() > 0)
                  .map(Fractions::of)
                  .reduce(BigFraction::add);
      case PER_OCCURRENCE -> standing.flatMap(Standing::value);
      case DISCIPLINE -> Optional.empty();
      default ->
          indicator.flatMap(i -> standing.flatMap(s -> Gauged.of(item.rule().measuredBy(), i, s)));
    };
  }

  private Optional<BigFraction> volume(Item item) {
    return item.rule().volume().flatMap(dossier::standing).flatMap(Standing::value);
  }

  private Leaf.Tally tally(Item item) {
    BigFraction counted =
        dossier.adjustments(item.id()).stream()
            .flatMap(adjustment -> adjustment.count().stream())
            .map((BigDecimal count) -> Fractions.of(count))
            .reduce(ZERO, BigFraction::add);
    return new Leaf.Tally(
        counted,
        dossier.late(),
        dossier.owed().size(),
        item.rule().early().map(early -> dossier.early(early.days())).orElse(0));
  }

  private Reason reason(
      Item item,
      Optional<Indicator> indicator,
      Optional<Standing> standing,
      Optional<BigFraction> measured,
      Marks raw) {
    Method method = item.rule().method();
    if (decided(item).isPresent()) {
      return Reason.GIVEN;
    }
    if (method == Method.GIVEN) {
      return dossier.adjustments(item.id()).isEmpty() ? Reason.NOT_SCORED : Reason.GIVEN;
    }
    if (indicator.isPresent() && standing.flatMap(Standing::value).isEmpty()) {
      return measured.isPresent() ? Reason.NOT_YET : Reason.NO_REPORT;
    }
    if (method == Method.PER_OCCURRENCE || method == Method.DISCIPLINE) {
      return Reason.COUNTED;
    }
    BigFraction standard = standard(item);
    return Fractions.compare(raw.total(), standard) >= 0
        ? Reason.FULL
        : raw.total().signum() == 0 ? Reason.NONE : Reason.SHORT;
  }

  /** What can still become of a leaf that no decision has settled. */
  private final class Outlook {
    private final Item item;
    private final Optional<Indicator> indicator;
    private final Optional<Standing> standing;
    private final Rule rule;

    Outlook(Item item, Optional<Indicator> indicator, Optional<Standing> standing, Rule rule) {
      this.item = item;
      this.indicator = indicator;
      this.standing = standing;
      this.rule = rule;
    }

    Marks least(Marks raw) {
      if (indicator.isEmpty()) {
        return raw;
      }
      if (incomplete(Better.HIGHER)) {
        return rule.worst();
      }
      Optional<Standing> sure = Optional.ofNullable(dossier.confirmed().get(indicator.get().id()));
      return sure.isEmpty() || standing.filter(now -> isAsSure(now, sure.get())).isPresent()
          ? raw
          : Marks.worse(
              raw,
              rule.of(
                  measured(item, indicator, sure, Optional.empty()), volume(item), tally(item)));
    }

    /** Points hang on nothing else of a standing, its target aside, which estimates leave alone. */
    private static boolean isAsSure(Standing now, Standing sure) {
      return now.value().equals(sure.value()) && now.pace().equals(sure.pace());
    }

    Marks most(Marks raw) {
      if (indicator.isEmpty()) {
        boolean open =
            item.rule().method() == Method.GIVEN && dossier.adjustments(item.id()).isEmpty();
        return open ? rule.best() : raw;
      }
      boolean unreported =
          standing.flatMap(Standing::value).isEmpty() && standing.filter(Gauged::notYet).isEmpty();
      boolean rises =
          unreported
              || standing.filter(Standing::estimated).isPresent()
              || incomplete(Better.LOWER);
      return rises && standing.filter(Standing::broken).isEmpty()
          ? Marks.better(raw, rule.best())
          : raw;
    }

    /**
     * Whether a report that is owed can change the value, other than in the way in which months of
     * a flow only add to it.
     *
     * @param adding the direction in which what is added does no harm, or no good
     */
    private boolean incomplete(Better adding) {
      if (indicator.get().kind() == Kind.FLOW) {
        return !dossier.owed().isEmpty() && better() != adding;
      }
      return standing.flatMap(Standing::actual).stream()
          .flatMap(actual -> actual.terms().stream())
          .map(Figure::month)
          .max(Comparator.naturalOrder())
          .filter(latest -> dossier.owed().stream().anyMatch(latest::isBefore))
          .isPresent();
    }

    private Better better() {
      return item.rule().method() == Method.PER_OCCURRENCE
          ? item.rule().each().filter(each -> each.signum() < 0).isPresent()
              ? Better.LOWER
              : Better.HIGHER
          : indicator.get().better();
    }
  }
}
