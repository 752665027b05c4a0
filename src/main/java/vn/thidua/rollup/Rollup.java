package vn.thidua.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Catalogue;
import vn.thidua.progress.Fractions;

/**
 * Many plans as one table. In which order, how fast and in how many steps they were gathered makes
 * no difference to it.
 */
public final class Rollup {
  private static final Comparator<List<String>> PATHS =
      Comparator.comparing((List<String> path) -> String.join("\u0000", path));

  private final List<Contribution> plans;
  private final Catalogue catalogue;
  private final Map<Measured, Matched> matches = new HashMap<>();
  private final List<Unmatched> unmatched = new ArrayList<>();

  /** The names by which an indicator is added up, and by how much its values are multiplied. */
  private record Matched(Measured as, BigDecimal factor) {}

  /**
   * An indicator that is not added to the one of its name.
   *
   * @param unit of the first plan that has it so
   */
  public record Unmatched(Measured own, Catalogue.Entry entry, String unit) {}

  /**
   * @param plans in any order, each once
   */
  public Rollup(List<Contribution> plans, Catalogue catalogue) {
    this.plans = plans.stream().sorted(Comparator.comparing(Contribution::path, PATHS)).toList();
    this.catalogue = catalogue;
    for (Contribution plan : this.plans) {
      plan.parts().forEach(part -> match(plan, part.measured()));
    }
  }

  /** The plans, also those left out, in the order of their units. */
  public List<Contribution> plans() {
    return plans;
  }

  /** The plans that are part of the sums. */
  public List<Contribution> counted() {
    return plans.stream().filter(Contribution::counted).toList();
  }

  /** The same of the plans below a unit, or of its own, alone. */
  public Rollup within(List<String> unit) {
    return new Rollup(
        plans.stream()
            .filter(
                plan ->
                    plan.path().size() >= unit.size()
                        && plan.path().subList(0, unit.size()).equals(unit))
            .toList(),
        catalogue);
  }

  /** What could not be added to the catalogue's indicator of its name. */
  public List<Unmatched> unmatched() {
    return List.copyOf(unmatched);
  }

  /** Everything together. */
  public UnitRow whole() {
    return row(List.of(), plans);
  }

  /**
   * The units of a level, in order.
   *
   * @param level 1 for the topmost below the whole; deeper than a plan lies, the plan itself
   */
  public List<UnitRow> units(int level) {
    Map<List<String>, List<Contribution>> groups = new TreeMap<>(PATHS);
    for (Contribution plan : plans) {
      List<String> path = plan.path().subList(0, Math.min(level, plan.path().size()));
      groups.computeIfAbsent(path, unit -> new ArrayList<>()).add(plan);
    }
    return rows(groups);
  }

  private List<UnitRow> rows(Map<List<String>, List<Contribution>> groups) {
    return groups.entrySet().parallelStream()
        .map(group -> row(group.getKey(), group.getValue()))
        .toList();
  }

  /** The units of all levels, each before those below it. */
  public List<UnitRow> tree() {
    Map<List<String>, List<Contribution>> groups = new TreeMap<>(PATHS);
    for (Contribution plan : plans) {
      for (int level = 1; level <= plan.path().size(); level++) {
        groups.computeIfAbsent(plan.path().subList(0, level), unit -> new ArrayList<>()).add(plan);
      }
    }
    return rows(groups);
  }

  /** How many levels the deepest plan lies below the whole. */
  public int depth() {
    return plans.stream().mapToInt(plan -> plan.path().size()).max().orElse(0);
  }

  private UnitRow row(List<String> path, List<Contribution> members) {
    List<Contribution> counted = members.stream().filter(Contribution::counted).toList();
    List<Gathered> indicators = gathered(counted);
    return new UnitRow(
        path,
        name(path, members),
        counted.size(),
        members.size() - counted.size(),
        counted.stream().mapToInt(Contribution::villages).sum(),
        counted.stream().mapToInt(Contribution::due).sum(),
        counted.stream().mapToInt(Contribution::onTime).sum(),
        counted.stream().mapToInt(Contribution::late).sum(),
        indicators,
        points(indicators));
  }

  /** A plan's own name; of a unit above it what its plans call it, if they agree. */
  private static String name(List<String> path, List<Contribution> members) {
    if (path.isEmpty()) {
      return "";
    }
    Contribution first = members.get(0);
    if (members.size() == 1 && first.path().equals(path)) {
      return first.name();
    }
    boolean agreed =
        !first.parent().isEmpty()
            && members.stream()
                .allMatch(
                    one ->
                        one.path().size() == path.size() + 1
                            && one.parent().equals(first.parent()));
    return agreed ? first.parent() : path.get(path.size() - 1);
  }

  private List<Gathered> gathered(List<Contribution> members) {
    Map<String, List<Gathered.Piece>> pieces = new LinkedHashMap<>();
    Map<String, Measured> measured = new LinkedHashMap<>();
    for (Catalogue.Entry entry : catalogue.entries()) {
      Measured own = of(entry, "");
      pieces.put(own.key(), new ArrayList<>());
      measured.put(own.key(), own);
    }
    for (Contribution plan : members) {
      for (Part part : plan.parts()) {
        Matched matched = matched(part.measured());
        String key = matched.as().key();
        Part converted = part.as(matched.as(), matched.factor());
        measured.merge(
            key, matched.as(), (known, next) -> known.movement().isEmpty() ? next : known);
        pieces
            .computeIfAbsent(key, one -> new ArrayList<>())
            .add(new Gathered.Piece(plan, converted));
      }
    }
    List<Gathered> gathered = new ArrayList<>();
    pieces.forEach(
        (key, own) -> {
          if (!own.isEmpty()) {
            gathered.add(Gathered.of(measured.get(key), own));
          }
        });
    return gathered;
  }

  private Matched matched(Measured own) {
    return matches.get(own);
  }

  private void match(Contribution plan, Measured own) {
    matches.computeIfAbsent(own, one -> found(plan, own));
  }

  private Matched found(Contribution plan, Measured own) {
    Optional<Catalogue.Entry> entry = catalogue.entry(own.id(), own.name());
    if (entry.isEmpty()) {
      return new Matched(own, BigDecimal.ONE);
    }
    Measured as = of(entry.get(), own.movement());
    boolean alike =
        as.kind() == own.kind() && as.better() == own.better() && as.base() == own.base();
    Optional<BigDecimal> factor = entry.get().factor(own.unit()).filter(f -> alike);
    if (factor.isEmpty()) {
      unmatched.add(new Unmatched(own, entry.get(), plan.unit()));
      return new Matched(own, BigDecimal.ONE);
    }
    return new Matched(as, factor.get());
  }

  private static Measured of(Catalogue.Entry entry, String movement) {
    return new Measured(
        entry.movement().orElse(movement),
        entry.id(),
        entry.name(),
        entry.unit(),
        entry.kind(),
        entry.better(),
        entry.base());
  }

  /** Out of 100; empty where nothing is measured. */
  private Optional<BigFraction> points(List<Gathered> indicators) {
    BigFraction points = BigFraction.ZERO;
    BigFraction most = BigFraction.ZERO;
    for (Gathered one : indicators) {
      BigFraction weight = weight(one);
      points = points.add(weight.multiply(one.mark()));
      most = most.add(weight);
    }
    return most.signum() == 0
        ? Optional.empty()
        : Optional.of(points.multiply(Fractions.HUNDRED).divide(most));
  }

  private BigFraction weight(Gathered one) {
    if (!catalogue.weighted()) {
      return BigFraction.ONE;
    }
    return catalogue
        .entry(one.measured().id(), one.measured().name())
        .flatMap(Catalogue.Entry::points)
        .map(Fractions::of)
        .orElse(BigFraction.ZERO);
  }
}
