package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.M107;
import static vn.thidua.finding.Code.M108;
import static vn.thidua.finding.Code.M117;
import static vn.thidua.finding.Code.M118;
import static vn.thidua.finding.Code.M119;
import static vn.thidua.finding.Code.M120;
import static vn.thidua.finding.Code.M121;
import static vn.thidua.finding.Code.M122;
import static vn.thidua.finding.Code.M124;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Adjustment;
import vn.thidua.plan.Item;
import vn.thidua.plan.ItemId;
import vn.thidua.plan.Method;
import vn.thidua.plan.Places;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Scorecard;
import vn.thidua.plan.StageScore;
import vn.thidua.plan.VillageId;
import vn.thidua.text.Nearest;

/**
 * {@code M107}, {@code M108}, {@code M117} to {@code M122}, {@code M124}: what was decided names a
 * part of the rubric, says why, on what and by whom, and stays within its caps.
 */
final class Decisions {
  /** Councils meet within so many days after the plan's time. */
  private static final int LATEST = 90;

  private final Plan plan;
  private final Scorecard card;
  private final Known known;
  private final Map<ItemId, Item> items = new LinkedHashMap<>();
  private final List<String> ids;

  private record Cell(VillageId village, ItemId item) {
    /**
     * By hand: a record's own is linked through method handles, which each start would wait for.
     */
    @Override
    public boolean equals(Object other) {
      return other instanceof Cell cell && village.equals(cell.village) && item.equals(cell.item);
    }

    @Override
    public int hashCode() {
      return 31 * village.hashCode() + item.hashCode();
    }
  }

  Decisions(Plan plan, Scorecard card) {
    this.plan = plan;
    this.card = card;
    this.known = new Known(plan);
    card.rubric().ifPresent(rubric -> rubric.items().forEach(i -> items.putIfAbsent(i.id(), i)));
    Stream<String> events =
        card.rubric().stream().flatMap(r -> r.disqualifiers().stream()).map(d -> d.id());
    Stream<String> parts =
        card.rubric().isPresent()
            ? items.keySet().stream().map(ItemId::value)
            : plan.indicators().map(i -> i.id().value());
    this.ids = Stream.concat(parts, events).toList();
  }

  void check(Consumer<Finding> findings) {
    Map<Cell, BigDecimal> added = new HashMap<>();
    for (Adjustment line : card.adjustments()) {
      names(line.village(), line.item(), line.places(), findings);
      adjustment(line, findings);
      line.points().ifPresent(points -> within(line, points, added, findings));
    }
    Map<Cell, Map<StageScore.Stage, Integer>> first = new HashMap<>();
    for (StageScore score : card.scores()) {
      names(score.village(), score.item(), score.places(), findings);
      score(score, first, findings);
    }
    stages(findings);
  }

  private void names(VillageId village, ItemId item, Places places, Consumer<Finding> findings) {
    known.village(village, places).ifPresent(findings);
    if (!ids.contains(item.value())) {
      findings.accept(
          M107.at(places.of("item"), item.value(), Nearest.to(item.value(), ids).orElse("")));
    }
  }

  private void adjustment(Adjustment line, Consumer<Finding> findings) {
    boolean event = ids.contains(line.item().value()) && !isPart(line.item());
    if (!event && line.points().isPresent() == line.count().isPresent()) {
      findings.accept(
          M122.at(line.places().whole(), line.points().isPresent() ? "@both" : "@neither"));
    }
    if (line.reason().isEmpty() || line.evidence().isEmpty() || line.decidedBy().isEmpty()) {
      findings.accept(
          M119.at(
              line.places().whole(),
              line.reason().isEmpty()
                  ? "@reason"
                  : line.evidence().isEmpty() ? "@evidence" : "@decided"));
    }
    LocalDate last = plan.span().to().plusDays(LATEST);
    if (line.date().isBefore(plan.span().from()) || line.date().isAfter(last)) {
      findings.accept(M120.at(line.places().of("date"), Dates.numeric(line.date())));
    }
  }

  private boolean isPart(ItemId item) {
    return card.rubric().isEmpty() || items.containsKey(item);
  }

  /** What is decided for a part stays within the cap of that part. */
  private void within(
      Adjustment line, BigDecimal points, Map<Cell, BigDecimal> added, Consumer<Finding> findings) {
    Item item = items.get(line.item());
    if (item == null) {
      return;
    }
    boolean bonus = points.signum() > 0;
    BigDecimal standard =
        bonus && item.isLeaf() && item.rule().method() == Method.GIVEN
            ? item.points().orElse(BigDecimal.ZERO)
            : BigDecimal.ZERO;
    Optional<BigDecimal> cap = bonus ? item.bonus().map(standard::add) : item.minus();
    BigDecimal sum =
        bonus
            ? added.merge(new Cell(line.village(), line.item()), points, BigDecimal::add)
            : points.abs();
    cap.filter(most -> sum.compareTo(most) > 0)
        .ifPresent(
            most ->
                findings.accept(
                    M108.at(line.places().of("points"), amount(sum), item.name(), amount(most))));
  }

  private void score(
      StageScore score,
      Map<Cell, Map<StageScore.Stage, Integer>> first,
      Consumer<Finding> findings) {
    Item item = items.get(score.item());
    Integer earlier =
        first
            .computeIfAbsent(
                new Cell(score.village(), score.item()),
                cell -> new EnumMap<>(StageScore.Stage.class))
            .putIfAbsent(score.stage(), score.places().whole().line());
    if (earlier != null) {
      findings.accept(M124.at(score.places().whole(), earlier));
    }
    if (item == null) {
      return;
    }
    if (!item.isLeaf()) {
      findings.accept(M121.at(score.places().of("item"), item.name()));
      return;
    }
    BigDecimal standard = item.points().orElse(BigDecimal.ZERO);
    item.bonus()
        // What a village gives itself is a proposal.
        .filter(cap -> score.stage() != StageScore.Stage.SELF)
        .map(standard::add)
        .filter(most -> score.points().compareTo(most) > 0)
        .ifPresent(
            most ->
                findings.accept(
                    M118.at(
                        score.places().of("points"),
                        amount(score.points()),
                        item.name(),
                        amount(most),
                        "@"
                            + card.rubric()
                                .orElseThrow()
                                .overCaps()
                                .name()
                                .toLowerCase(Locale.ROOT))));
  }

  /** A stage that differs from the one before says why. */
  private void stages(Consumer<Finding> findings) {
    Map<Cell, List<StageScore>> cells =
        card.scores().stream()
            .sorted(Comparator.comparing(StageScore::stage))
            .collect(
                Collectors.groupingBy(
                    score -> new Cell(score.village(), score.item()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    for (List<StageScore> stages : cells.values()) {
      for (int i = 1; i < stages.size(); i++) {
        StageScore before = stages.get(i - 1);
        StageScore now = stages.get(i);
        if (now.stage() != before.stage()
            && now.points().compareTo(before.points()) != 0
            && now.reason().isEmpty()) {
          findings.accept(
              M117.at(now.places().of("points"), amount(now.points()), amount(before.points())));
        }
      }
    }
  }
}
