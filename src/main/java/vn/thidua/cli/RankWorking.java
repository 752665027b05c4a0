package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Band;
import vn.thidua.plan.Early;
import vn.thidua.plan.Gauge;
import vn.thidua.plan.Item;
import vn.thidua.plan.ScoringRule;
import vn.thidua.plan.StageScore;
import vn.thidua.progress.Formulas;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.Standing;
import vn.thidua.ranking.Cut;
import vn.thidua.ranking.Leaf;
import vn.thidua.ranking.Reason;
import vn.thidua.ranking.Scored;

/** How one part of a rubric comes by its points, as one would put it down on paper. */
final class RankWorking {
  private final Messages messages;
  private final RankWords words;
  private final Amounts amounts;

  RankWorking(Messages messages) {
    this.messages = messages;
    this.words = new RankWords(messages);
    this.amounts = new Amounts(messages.language());
  }

  /** The lines under a part: rule and arithmetic, decisions, caps, where the figures stand. */
  List<String> of(Scored part) {
    List<String> lines = new ArrayList<>();
    part.leaf().ifPresent(leaf -> leaf(part, leaf, lines));
    part.counted().ifPresent(c -> lines.add(messages.get("rank.work.best", c.item().name())));
    part.adjustments().forEach(line -> lines.add(words.adjustment(line)));
    part.cuts().forEach(cut -> lines.add(cut(cut)));
    part.item()
        .floor()
        .ifPresent(
            floor ->
                lines.add(
                    messages.get(
                        part.belowFloor() ? "rank.work.below-floor" : "rank.work.above-floor",
                        words.plain(floor),
                        words.plain(part.of().multiply(Fractions.of(floor)).divide(100)))));
    part.leaf().ifPresent(leaf -> sources(leaf, lines));
    return lines;
  }

  private void leaf(Scored part, Leaf leaf, List<String> lines) {
    stages(leaf, lines);
    if (leaf.decided().isPresent()) {
      return;
    }
    switch (leaf.reason()) {
      case NO_REPORT -> lines.add(messages.get("rank.work.no-report"));
      case NOT_YET -> lines.add(messages.get("rank.work.not-yet"));
      case NOT_ASSIGNED -> lines.add(messages.get("rank.work.not-assigned"));
      case NOT_SCORED -> lines.add(messages.get("rank.work.not-scored"));
      default -> computed(part, leaf, lines);
    }
  }

  private void computed(Scored part, Leaf leaf, List<String> lines) {
    Item item = part.item();
    ScoringRule rule = item.rule();
    BigFraction raw = leaf.raw().total();
    switch (rule.method()) {
      case GIVEN -> {}
      case PROPORTIONAL -> lines.add(measured(item, leaf) + "; " + proportion(item, leaf));
      case STEPS, TIERS -> lines.add(measured(item, leaf) + "; " + band(rule, leaf, raw));
      case PASS, THRESHOLD ->
          lines.add(
              messages.get(
                  raw.signum() == 0 ? "rank.work.limit-missed" : "rank.work.limit-met",
                  measured(item, leaf),
                  limit(rule, leaf),
                  words.plain(raw)));
      case PER_OCCURRENCE ->
          lines.add(
              messages.get(
                  "rank.work.cases",
                  words.plain(cases(leaf)),
                  words.signed(rule.each().orElseThrow()),
                  words.plain(cases(leaf).multiply(Fractions.of(rule.each().orElseThrow())))));
      case DISCIPLINE ->
          lines.add(
              messages.get(
                  rule.early().isPresent() ? "rank.work.reports-early" : "rank.work.reports",
                  leaf.cases().late(),
                  rule.late().map(words::signed).orElse("0"),
                  leaf.cases().missing(),
                  rule.missing().map(words::signed).orElse("0"),
                  words.plain(leaf.raw().bonus().subtract(leaf.raw().minus())),
                  leaf.cases().early(),
                  rule.early().map(early -> words.signed(early.points())).orElse("0"),
                  rule.early().map(Early::days).orElse(0)));
    }
  }

  private static BigFraction cases(Leaf leaf) {
    return leaf.measured()
        .filter(m -> m.signum() > 0)
        .orElse(BigFraction.ZERO)
        .add(leaf.cases().decided());
  }

  private String limit(ScoringRule rule, Leaf leaf) {
    String at = rule.at().map(words::plain).orElse("100");
    return rule.measuredBy() == Gauge.VALUE
        ? at + " " + leaf.indicator().orElseThrow().unit()
        : at + "%";
  }

  /** What was held against the rule: {@code 131/165 = 79,4% so với tiến độ}. */
  private String measured(Item item, Leaf leaf) {
    Standing standing = leaf.standing().orElseThrow();
    Gauge gauge = item.rule().measuredBy();
    String unit = leaf.indicator().orElseThrow().unit();
    String estimated = leaf.estimated() ? messages.get("status.estimated") + " " : "";
    if (gauge == Gauge.VALUE) {
      return estimated + words.plain(leaf.measured().orElseThrow()) + " " + unit;
    }
    if (standing.broken()) {
      return messages.get(
          "rank.work.broken",
          amounts.amount(standing.value()),
          unit,
          amounts.target(standing.target()));
    }
    Optional<BigFraction> ratio =
        gauge == Gauge.PACE ? standing.paceRatio() : standing.achievement();
    String name = messages.get("rank.gauge." + gauge.name().toLowerCase(Locale.ROOT));
    if (ratio.isEmpty()
        || !ratio.get().multiply(100).equals(leaf.measured().orElse(BigFraction.ZERO))) {
      return messages.get(
          "rank.work.status",
          estimated + amounts.amount(standing.value()) + " " + unit,
          amounts.percent(leaf.measured().map(m -> m.divide(100))),
          name);
    }
    return estimated
        + messages.get(
            "rank.work.ratio", formula(gauge, standing, unit), amounts.percent(ratio), name);
  }

  private String formula(Gauge gauge, Standing standing, String unit) {
    Formulas formulas = standing.formulas().orElseThrow();
    String letters = gauge == Gauge.PACE ? formulas.paceRatio() : formulas.achievement();
    Map<Character, String> values =
        Map.of(
            'a', amounts.amount(standing.value()),
            'e', amounts.amount(standing.expected()),
            'b', amounts.amount(standing.baseline()),
            'T', amounts.target(standing.target()));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      text.append(values.getOrDefault(c, String.valueOf(c)));
    }
    return letters.length() == 3 ? text + " " + unit : text.toString();
  }

  private String proportion(Item item, Leaf leaf) {
    BigFraction percent = leaf.measured().orElse(BigFraction.ZERO);
    BigFraction standard = leaf.raw().standard();
    String points = item.points().map(words::plain).orElse("0");
    String text =
        leaf.reason() == Reason.FULL
            ? messages.get("rank.work.full", points)
            : messages.get(
                "rank.work.share",
                points,
                amounts.percent(
                    Optional.of(percent.signum() < 0 ? BigFraction.ZERO : percent.divide(100))),
                words.points(standard));
    return leaf.raw().bonus().signum() > 0
        ? text + "; " + messages.get("rank.work.above", words.plain(leaf.raw().bonus()))
        : text;
  }

  private String band(ScoringRule rule, Leaf leaf, BigFraction raw) {
    Optional<Band> band =
        leaf.measured()
            .flatMap(
                m ->
                    rule.bands().stream()
                        .filter(
                            b ->
                                b.from()
                                    .filter(f -> Fractions.compare(Fractions.of(f), m) > 0)
                                    .isEmpty())
                        .filter(
                            b ->
                                b.to()
                                    .filter(t -> Fractions.compare(Fractions.of(t), m) <= 0)
                                    .isEmpty())
                        .findFirst());
    String volume =
        leaf.volume().map(v -> messages.get("rank.work.volume", words.plain(v))).orElse("");
    return band.map(
                b ->
                    messages.get(
                        b.to().isPresent() ? "rank.work.band" : "rank.work.band-up",
                        b.from().map(words::plain).orElse("–"),
                        b.to().map(words::plain).orElse(""),
                        words.plain(raw)))
            .orElse(messages.get("rank.work.no-band"))
        + volume;
  }

  private void stages(Leaf leaf, List<String> lines) {
    for (StageScore score : leaf.stages()) {
      String reason = score.reason().map(r -> ": " + r).orElse("");
      lines.add(
          messages.get(
                  "rank.stage." + score.stage().name().toLowerCase(Locale.ROOT),
                  words.plain(score.points()))
              + reason
              + " ("
              + words.place(score.places().whole())
              + ")");
    }
  }

  private String cut(Cut cut) {
    return messages.get(
        "rank.cut." + cut.kind().name().toLowerCase(Locale.ROOT),
        words.plain(cut.limit()),
        words.plain(cut.points()));
  }

  private void sources(Leaf leaf, List<String> lines) {
    if (leaf.decided().isPresent() || leaf.figures().isEmpty()) {
      return;
    }
    if (leaf.smallBase()) {
      lines.add(messages.get("rank.work.small"));
    }
    lines.add(
        messages.get(
            "rank.work.sources",
            String.join(", ", leaf.figures().stream().map(f -> words.place(f.place())).toList())));
  }
}
