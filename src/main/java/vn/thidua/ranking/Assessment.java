package vn.thidua.ranking;

import static org.apache.commons.numbers.fraction.BigFraction.ZERO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Adjustment;
import vn.thidua.plan.Disqualifier;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Item;
import vn.thidua.plan.ItemId;
import vn.thidua.plan.Parts;
import vn.thidua.plan.Rubric;
import vn.thidua.plan.Scorecard;
import vn.thidua.plan.StageScore;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Standing;
import vn.thidua.progress.VillageStanding;

/** Scores the villages of a plan by its rubric, or by its indicators' points where it has none. */
public final class Assessment {
  private final Progress progress;
  private final Rubric rubric;
  private final boolean written;
  private final BigFraction full;
  private final Map<IndicatorId, Indicator> indicators = new HashMap<>();
  private final Map<VillageId, Dossier> dossiers = new LinkedHashMap<>();

  /**
   * @param confirmed the same progress without its estimates
   * @param card what was decided on the days up to the one that is measured counts
   */
  public Assessment(Progress progress, Progress confirmed, Scorecard card) {
    this.progress = progress;
    this.written = card.rubric().isPresent();
    this.rubric = card.rubric().orElseGet(() -> ImpliedRubric.of(progress.plan()));
    this.full =
        written
            ? rubric.standards().stream().map(Assessment::standard).reduce(ZERO, BigFraction::add)
            : Fractions.HUNDRED;
    progress.plan().indicators().forEach(i -> indicators.putIfAbsent(i.id(), i));
    Map<VillageId, Map<IndicatorId, Standing>> now = standings(progress);
    Map<VillageId, Map<IndicatorId, Standing>> sure = standings(confirmed);
    Map<VillageId, Map<ItemId, List<Adjustment>>> adjustments = adjustments(card);
    Map<VillageId, Map<ItemId, List<StageScore>>> scores = scores(card);
    Map<VillageId, ReportingRates.Row> reports = new HashMap<>();
    progress.reporting().villages().forEach(row -> reports.putIfAbsent(row.village().id(), row));
    for (Village village : progress.plan().villages()) {
      if (stands(village)) {
        VillageId id = village.id();
        Optional<ReportingRates.Row> row = Optional.ofNullable(reports.get(id));
        dossiers.putIfAbsent(
            id,
            new Dossier(
                village,
                now.getOrDefault(id, Map.of()),
                sure.getOrDefault(id, Map.of()),
                adjustments.getOrDefault(id, Map.of()),
                scores.getOrDefault(id, Map.of()),
                row.map(ReportingRates.Row::missing).orElse(List.of()),
                row.map(ReportingRates.Row::late).orElse(0),
                row.map(ReportingRates.Row::reports).orElse(List.of())));
      }
    }
  }

  public Progress progress() {
    return progress;
  }

  /** The rubric that is scored by. */
  public Rubric rubric() {
    return rubric;
  }

  /** Whether the plan has a rubric of its own. */
  public boolean written() {
    return written;
  }

  /** Whether the plan says what weighs how much, or each indicator weighs the same. */
  public boolean weighted() {
    return written || ImpliedRubric.isWeighted(progress.plan());
  }

  /** The scores of the villages that stand on the day measured, in the plan's order. */
  List<Score> scores() {
    return dossiers.values().stream().map(this::score).toList();
  }

  /** A village's score if it stood otherwise with some indicators. */
  Score supposing(Village village, Map<IndicatorId, Standing> standings) {
    Dossier dossier = dossiers.get(village.id());
    Map<IndicatorId, Standing> now = new HashMap<>(dossier.now());
    now.putAll(standings);
    return score(
        new Dossier(
            village,
            now,
            dossier.confirmed(),
            dossier.adjustments(),
            dossier.scores(),
            dossier.owed(),
            dossier.late(),
            dossier.reports()));
  }

  private Score score(Dossier dossier) {
    Scorer scorer = new Scorer(rubric, indicators, dossier);
    List<Scored> standards = rubric.standards().stream().map(scorer::score).toList();
    return Score.of(
        dossier.village(),
        standards,
        full,
        dossier.late(),
        dossier.owed().size(),
        events(dossier, standards));
  }

  private List<Event> events(Dossier dossier, List<Scored> standards) {
    List<Event> events = new ArrayList<>();
    for (Disqualifier rule : rubric.disqualifiers()) {
      switch (rule.from()) {
        case EVENT ->
            dossier.adjustments(new ItemId(rule.id())).stream()
                .findFirst()
                .ifPresent(line -> events.add(event(rule, Optional.of(line), Optional.empty())));
        case INDICATOR -> exceeded(rule, dossier).ifPresent(events::add);
        case FLOOR ->
            below(standards)
                .forEach(part -> events.add(event(rule, Optional.empty(), Optional.of(part))));
      }
    }
    if (rubric.disqualifiers().stream().noneMatch(r -> r.from() == Disqualifier.From.FLOOR)) {
      below(standards)
          .map(
              part ->
                  new Event(
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of(part),
                      Optional.empty(),
                      Optional.empty()))
          .forEach(events::add);
    }
    return events;
  }

  private static Stream<Scored> below(List<Scored> standards) {
    return standards.stream().flatMap(Scored::all).filter(Scored::belowFloor);
  }

  private Optional<Event> exceeded(Disqualifier rule, Dossier dossier) {
    BigFraction over = rule.over().map(Fractions::of).orElse(ZERO);
    return rule.indicator()
        .flatMap(dossier::standing)
        .flatMap(Standing::value)
        .filter(value -> Fractions.compare(value, over) > 0)
        .map(
            value ->
                new Event(
                    Optional.of(rule),
                    Optional.empty(),
                    Optional.empty(),
                    rule.indicator().map(indicators::get),
                    Optional.of(value)));
  }

  private static Event event(
      Disqualifier rule, Optional<Adjustment> decided, Optional<Scored> floor) {
    return new Event(Optional.of(rule), decided, floor, Optional.empty(), Optional.empty());
  }

  private boolean stands(Village village) {
    return progress.successor(village).isEmpty()
        && village.from().filter(progress.asOf().until()::isBefore).isEmpty();
  }

  /** The standard points of a part, by its leaves. */
  private static BigFraction standard(Item item) {
    if (item.isLeaf()) {
      return item.points().map(Fractions::of).orElse(ZERO);
    }
    Stream<BigFraction> parts = item.items().stream().map(Assessment::standard);
    return item.parts() == Parts.BEST
        ? parts.max(Fractions::compare).orElse(ZERO)
        : parts.reduce(ZERO, BigFraction::add);
  }

  private static Map<VillageId, Map<IndicatorId, Standing>> standings(Progress progress) {
    Map<VillageId, Map<IndicatorId, Standing>> standings = new HashMap<>();
    for (IndicatorProgress indicator : progress.indicators()) {
      for (VillageStanding village : indicator.villages()) {
        standings
            .computeIfAbsent(village.village().id(), id -> new HashMap<>())
            .putIfAbsent(indicator.indicator().id(), village.standing());
      }
    }
    return standings;
  }

  private Map<VillageId, Map<ItemId, List<Adjustment>>> adjustments(Scorecard card) {
    Map<VillageId, Map<ItemId, List<Adjustment>>> adjustments = new HashMap<>();
    for (Adjustment adjustment : card.adjustments()) {
      if (known(adjustment.date())) {
        adjustments
            .computeIfAbsent(adjustment.village(), id -> new HashMap<>())
            .computeIfAbsent(adjustment.item(), id -> new ArrayList<>())
            .add(adjustment);
      }
    }
    Comparator<Adjustment> order =
        Comparator.comparing(Adjustment::date).thenComparing(a -> a.places().whole());
    adjustments.values().forEach(items -> items.values().forEach(lines -> lines.sort(order)));
    return adjustments;
  }

  private Map<VillageId, Map<ItemId, List<StageScore>>> scores(Scorecard card) {
    Map<VillageId, Map<ItemId, List<StageScore>>> scores = new HashMap<>();
    for (StageScore score : card.scores()) {
      if (score.date().filter(date -> !known(date)).isEmpty()) {
        scores
            .computeIfAbsent(score.village(), id -> new HashMap<>())
            .computeIfAbsent(score.item(), id -> new ArrayList<>())
            .add(score);
      }
    }
    Comparator<StageScore> order =
        Comparator.comparing(StageScore::stage)
            .thenComparing(score -> score.date().orElse(LocalDate.MIN))
            .thenComparing(score -> score.places().whole());
    scores.values().forEach(items -> items.values().forEach(lines -> lines.sort(order)));
    return scores;
  }

  private boolean known(LocalDate date) {
    return !date.isAfter(progress.asOf().until());
  }
}
