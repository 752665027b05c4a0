package vn.thidua.source;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.plan.BasisId;
import vn.thidua.plan.Better;
import vn.thidua.plan.BodyId;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Movement;
import vn.thidua.plan.MovementId;
import vn.thidua.plan.Pace;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ShareBase;
import vn.thidua.plan.Target;
import vn.thidua.text.Names;

/** Reads {@code movements.yaml}: the movements with their indicators. */
final class MovementsFile {
  private final Consumer<Finding> findings;
  private final Set<String> incomplete;

  MovementsFile(Consumer<Finding> findings, Set<String> incomplete) {
    this.findings = findings;
    this.incomplete = incomplete;
  }

  List<Movement> read(Node root) {
    Fields f = Fields.of(root, findings, "movements");
    List<Movement> movements = f.requiredItems("movements", this::movement);
    if (!f.complete()) {
      incomplete.add(Plan.any("indicators"));
    }
    return movements;
  }

  private Optional<Movement> movement(Node node) {
    Fields f = Fields.of(node, findings, "id", "name", "about", "lead", "partners", "indicators");
    if (f.isMisspelt("indicators")) {
      incomplete.add(Plan.any("indicators"));
    }
    Movement read =
        new Movement(
            new MovementId(f.id("id")),
            f.text("name"),
            f.optionalText("about"),
            new BodyId(f.id("lead")),
            f.ids("partners").stream().map(BodyId::new).toList(),
            f.items("indicators", this::indicator),
            f.places());
    if (!f.complete()) {
      incomplete.addAll(f.written("id"));
      read.indicators().forEach(indicator -> incomplete.addAll(indicatorNames(indicator)));
      return Optional.empty();
    }
    return Optional.of(read);
  }

  private static List<String> indicatorNames(Indicator indicator) {
    List<String> names = new ArrayList<>(List.of(indicator.id().value()));
    names.add(Names.fold(indicator.name()));
    indicator.aliases().forEach(alias -> names.add(Names.fold(alias)));
    return names;
  }

  private Optional<Indicator> indicator(Node node) {
    Fields f =
        Fields.of(
            node,
            findings,
            "id",
            "name",
            "aliases",
            "unit",
            "kind",
            "better",
            "target",
            "baseline",
            "phase_targets",
            "pace",
            "season",
            "base",
            "points",
            "source",
            "feeds");
    Better better = f.choice("better", Better.class, Better.HIGHER);
    Optional<Target> target = f.node("target").flatMap(value -> target(value, f, better));
    Indicator read =
        new Indicator(
            new IndicatorId(f.id("id")),
            f.text("name"),
            f.texts("aliases"),
            f.text("unit"),
            f.choice("kind", Kind.class),
            better,
            target.orElse(Target.of(BigDecimal.ZERO)),
            f.optionalNumber("baseline"),
            pace(f),
            f.value("phase_targets").isPresent()
                ? f.phaseAmounts("phase_targets", better == Better.WITHIN)
                : List.of(),
            f.choice("base", ShareBase.class, ShareBase.REPORTED),
            f.optionalNumber("points"),
            f.optionalId("source").map(BasisId::new),
            f.optionalId("feeds").map(IndicatorId::new),
            f.places());
    if (!f.complete() || target.isEmpty()) {
      incomplete.addAll(f.written("id", "name", "aliases"));
      return Optional.empty();
    }
    return Optional.of(read);
  }

  /** A list is of months, a mapping of phases; a season stands under a key of its own. */
  private static Pace pace(Fields f) {
    if (f.value("pace").filter(Node.Mapping.class::isInstance).isPresent()) {
      return new Pace.ByPhase(f.phaseAmounts("pace", false));
    }
    List<BigDecimal> percents = f.numbers("pace");
    if (!percents.isEmpty()) {
      return new Pace.Monthly(percents);
    }
    Set<Month> months = EnumSet.noneOf(Month.class);
    f.wholes("season", 1, 12).forEach(month -> months.add(Month.of(month)));
    return months.isEmpty() ? new Pace.Even() : new Pace.Season(months);
  }

  private Optional<Target> target(Node node, Fields f, Better better) {
    boolean range = node instanceof Node.Sequence;
    List<BigDecimal> amounts =
        range ? f.numbers("target") : f.optionalNumber("target").stream().toList();
    boolean pair = node instanceof Node.Sequence sequence && sequence.items().size() == 2;
    if (range != (better == Better.WITHIN) || range != pair) {
      findings.accept(Code.S008.at(node.place(), better == Better.WITHIN ? "@range" : "@number"));
      return Optional.empty();
    }
    if (amounts.size() != (range ? 2 : 1)) {
      return Optional.empty();
    }
    Target target = new Target(amounts.get(0), amounts.get(amounts.size() - 1));
    if (target.low().compareTo(target.high()) > 0) {
      findings.accept(
          Code.S017.at(node.place(), target.low(), target.high(), "@high", "@below-low"));
      return Optional.empty();
    }
    return Optional.of(target);
  }
}
