package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.M101;
import static vn.thidua.finding.Code.M102;
import static vn.thidua.finding.Code.M103;
import static vn.thidua.finding.Code.M104;
import static vn.thidua.finding.Code.M123;
import static vn.thidua.finding.Code.M125;
import static vn.thidua.finding.Code.M127;
import static vn.thidua.finding.Code.M128;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Band;
import vn.thidua.plan.Item;
import vn.thidua.plan.Method;
import vn.thidua.plan.Parts;
import vn.thidua.plan.Rubric;

/**
 * {@code M101} to {@code M104}, {@code M123}, {@code M125}, {@code M127}, {@code M128}: the points,
 * caps and floors of a rubric's parts fit together, and each part says what it is scored on.
 */
final class RubricSums {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Rubric rubric;

  RubricSums(Rubric rubric) {
    this.rubric = rubric;
  }

  void check(Consumer<Finding> findings) {
    BigDecimal sum = sum(rubric.standards(), Parts.SUM);
    if (sum.compareTo(rubric.total()) != 0) {
      findings.accept(M102.at(rubric.places().of("total"), amount(sum), amount(rubric.total())));
    }
    rubric.standards().forEach(standard -> item(standard, false, findings));
  }

  /**
   * @param evident whether a part above says what it is scored on
   */
  private void item(Item item, boolean evident, Consumer<Finding> findings) {
    signs(item, findings);
    floor(item, findings);
    if (item.isLeaf()) {
      leaf(item, evident, findings);
    } else {
      parts(item, findings);
    }
    boolean said = evident || item.evidence().isPresent();
    item.items().forEach(part -> item(part, said, findings));
  }

  private static void signs(Item item, Consumer<Finding> findings) {
    for (String key : List.of("points", "bonus", "minus")) {
      Optional<BigDecimal> value =
          key.equals("points") ? item.points() : key.equals("bonus") ? item.bonus() : item.minus();
      value
          .filter(v -> v.signum() < 0)
          .ifPresent(v -> findings.accept(M128.at(item.places().of(key), key, amount(v))));
    }
    item.rule()
        .early()
        .filter(early -> early.points().signum() < 0)
        .ifPresent(
            early ->
                findings.accept(
                    M128.at(early.places().of("points"), "points", amount(early.points()))));
  }

  private static void floor(Item item, Consumer<Finding> findings) {
    boolean wrong =
        item.floor()
            .filter(
                floor ->
                    floor.signum() < 0
                        || floor.compareTo(HUNDRED) > 0
                        || standard(item).signum() == 0)
            .isPresent();
    if (wrong) {
      findings.accept(M125.at(item.places().of("floor"), item.name()));
    }
  }

  private void leaf(Item item, boolean evident, Consumer<Finding> findings) {
    Method method = item.rule().method();
    boolean decided =
        item.rule().indicator().isEmpty()
            && (method == Method.GIVEN || method == Method.PER_OCCURRENCE);
    if (decided && !evident && item.evidence().isEmpty()) {
      findings.accept(M104.at(item.places().of("name"), item.name()));
    }
    boolean takes =
        method == Method.PER_OCCURRENCE
            && item.rule().each().filter(each -> each.signum() < 0).isPresent();
    if (takes && item.minus().isEmpty()) {
      findings.accept(M123.at(item.places().of("each"), item.name()));
    }
  }

  private void parts(Item item, Consumer<Finding> findings) {
    BigDecimal sum = sum(item.items(), item.parts());
    item.points()
        .filter(points -> points.compareTo(sum) != 0)
        .ifPresent(
            points ->
                findings.accept(
                    M101.at(
                        item.places().of("points"),
                        amount(sum),
                        amount(points),
                        item.name(),
                        item.parts() == Parts.BEST ? "@best" : "@sum")));
    if (item.parts() == Parts.BEST && item.items().size() < 2) {
      findings.accept(M127.at(item.places().of("parts"), item.name()));
    }
    caps(item, findings);
  }

  /** A cap above those of its parts together is a slip of the pen. */
  private static void caps(Item item, Consumer<Finding> findings) {
    cap(item, "bonus", Item::bonus, true, findings);
    cap(item, "minus", Item::minus, false, findings);
  }

  private static void cap(
      Item item,
      String key,
      Function<Item, Optional<BigDecimal>> cap,
      boolean bonus,
      Consumer<Finding> findings) {
    boolean capped = item.items().stream().anyMatch(part -> cap.apply(part).isPresent());
    Optional<BigDecimal> own = cap.apply(item);
    within(item, bonus)
        .filter(most -> capped && own.filter(c -> most.compareTo(c) < 0).isPresent())
        .ifPresent(
            most ->
                findings.accept(
                    M103.at(item.places().of(key), amount(own.orElseThrow()), amount(most))));
  }

  /** The standard points of a part, by its leaves. */
  static BigDecimal standard(Item item) {
    return item.isLeaf()
        ? item.points().orElse(BigDecimal.ZERO)
        : item.points().orElseGet(() -> sum(item.items(), item.parts()));
  }

  private static BigDecimal sum(List<Item> items, Parts parts) {
    BinaryOperator<BigDecimal> join = parts == Parts.BEST ? BigDecimal::max : BigDecimal::add;
    return items.stream().map(RubricSums::standard).reduce(join).orElse(BigDecimal.ZERO);
  }

  /** The most bonus that a part can bring, its own cap included; empty where nothing bounds it. */
  static Optional<BigDecimal> mostBonus(Item item) {
    return most(item, true);
  }

  private static Optional<BigDecimal> most(Item item, boolean bonus) {
    // Decisions may add to any part, up to its cap.
    Optional<BigDecimal> cap = bonus ? item.bonus() : item.minus();
    return cap.or(() -> within(item, bonus));
  }

  /** The most bonus, or minus, of a part before its own cap. */
  private static Optional<BigDecimal> within(Item item, boolean bonus) {
    if (item.isLeaf()) {
      return ofRule(item, bonus);
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Item part : item.items()) {
      Optional<BigDecimal> most = most(part, bonus);
      if (most.isEmpty()) {
        return most;
      }
      sum = item.parts() == Parts.BEST ? sum.max(most.get()) : sum.add(most.get());
    }
    return Optional.of(sum);
  }

  /** What the method alone can bring or take; decisions may add to it without bound. */
  private static Optional<BigDecimal> ofRule(Item item, boolean bonus) {
    BigDecimal standard = item.points().orElse(BigDecimal.ZERO);
    return switch (item.rule().method()) {
      case GIVEN -> Optional.empty();
      case PROPORTIONAL ->
          bonus && item.rule().above().isPresent()
              ? Optional.empty()
              : Optional.of(BigDecimal.ZERO);
      case PER_OCCURRENCE ->
          bonus == item.rule().each().filter(each -> each.signum() > 0).isPresent()
              ? Optional.empty()
              : Optional.of(BigDecimal.ZERO);
      case DISCIPLINE ->
          bonus && item.rule().early().isEmpty() ? Optional.of(BigDecimal.ZERO) : Optional.empty();
      case PASS, THRESHOLD ->
          Optional.of(
              bonus && item.points().isEmpty()
                  ? item.bonus().orElse(BigDecimal.ZERO)
                  : BigDecimal.ZERO);
      case STEPS, TIERS ->
          Optional.of(
              item.rule().bands().stream()
                  .flatMap(RubricSums::points)
                  .map(p -> bonus ? p.subtract(standard) : p.negate())
                  .reduce(BigDecimal.ZERO, BigDecimal::max));
    };
  }

  private static Stream<BigDecimal> points(Band band) {
    return Stream.concat(band.points().stream(), band.byVolume().stream());
  }
}
