package vn.thidua.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plan.Adjustment;
import vn.thidua.plan.Gauge;
import vn.thidua.plan.Method;
import vn.thidua.plan.ScoringRule;
import vn.thidua.plan.StageScore;
import vn.thidua.plan.VillageId;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Traced;
import vn.thidua.ranking.Leaf;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Score;
import vn.thidua.ranking.Scored;

/** Where points and ranks come from, part by part of the rubric. */
public final class PointSources {
  private final Figures figures;
  private final League league;
  private final Map<VillageId, Source> known = new HashMap<>();
  private Source all;

  public PointSources(Figures figures, League league) {
    this.figures = figures;
    this.league = league;
  }

  /** The points of a village. */
  public Source of(Score score) {
    return known.computeIfAbsent(score.village().id(), id -> points(score));
  }

  private Source points(Score score) {
    Map<String, Source> parts = new LinkedHashMap<>();
    score.standards().forEach(part -> parts.put(part.item().id().value(), part(score, part)));
    return Source.computed("points", score.of().equals(score.full()) ? "Σ" : "Σ·full/of", parts)
        .named("points", List.of(score.village().id().value()))
        .exactly(score.points().orElseThrow());
  }

  private Source part(Score score, Scored part) {
    Map<String, Source> inputs = new LinkedHashMap<>();
    part.parts().forEach(one -> inputs.put(one.item().id().value(), part(score, one)));
    part.leaf().ifPresent(leaf -> leaf(score, part.item().rule(), leaf, inputs));
    for (Adjustment line : part.adjustments()) {
      inputs.put("adjustment " + (inputs.size() + 1), Source.written(line.places().whole()));
    }
    return Source.computed("item", how(part), inputs)
        .named("item", List.of(part.item().id().value(), score.village().id().value()))
        .at(part.item().places().whole())
        .exactly(part.points());
  }

  /** Which rule it is; {@code rank --why} writes its arithmetic out. */
  private static String how(Scored part) {
    String rule =
        part.leaf()
            .map(
                leaf ->
                    leaf.decided().isPresent()
                        ? "score"
                        : part.item().rule().method().name().toLowerCase(Locale.ROOT)
                            + " ("
                            + leaf.reason().word()
                            + ")")
            .orElse(part.counted().isPresent() ? "best" : "Σ");
    return rule + (part.cuts().isEmpty() ? "" : ", capped");
  }

  private void leaf(Score score, ScoringRule rule, Leaf leaf, Map<String, Source> inputs) {
    if (leaf.decided().isPresent()) {
      StageScore line = leaf.decided().get();
      inputs.put("score", Source.written(line.places().whole()).exactly(line.points()));
      return;
    }
    leaf.standing()
        .flatMap(
            standing ->
                leaf.indicator()
                    .map(one -> new Measured(one, Optional.of(score.village()), standing)))
        .ifPresent(measured -> inputs.put("measured", gauged(rule, measured)));
    if (rule.method() == Method.DISCIPLINE) {
      List<ReportingRates.Row> rows =
          figures.progress().reporting().villages().stream()
              .filter(row -> row.village().equals(score.village()))
              .toList();
      ReportSources reports = figures.reports();
      inputs.put("late", reports.counted("late", rows, ReportingRates.Report::late));
      inputs.put("missing", reports.counted("missing", rows, one -> one.came().isEmpty()));
    }
  }

  /** What of a standing a rule counts, where it is known. */
  private Source gauged(ScoringRule rule, Measured measured) {
    StandingSources sources = figures.sources();
    return rule.measuredBy() == Gauge.ACHIEVEMENT && measured.standing().achievement().isPresent()
        ? sources.of(Traced.ACHIEVEMENT, measured)
        : rule.measuredBy() == Gauge.VALUE && measured.standing().actual().isPresent()
            ? sources.actual(measured)
            : sources.judged(measured);
  }

  /** The rank of a village: one more than stand before it. */
  Source rank(Ranked ranked) {
    return Source.computed(
            "rank",
            "1 + villages before it",
            Map.of("points", of(ranked.score()), "league", league()))
        .named("rank", List.of(ranked.score().village().id().value()))
        .exactly(String.valueOf(ranked.rank()));
  }

  /** The points of all villages, in the order of ranks. */
  private Source league() {
    if (all == null) {
      Map<String, Source> points = new LinkedHashMap<>();
      league
          .villages()
          .forEach(one -> points.put(one.score().village().id().value(), of(one.score())));
      all = Source.counted("league", points);
    }
    return all;
  }
}
