package vn.thidua.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.progress.Progress;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Score;
import vn.thidua.ranking.Term;

/** Where a village's points come from, and where the difference of two villages does. */
final class RankWhyText {
  /** Points are read on a scale of 100; more decimals would pretend to a difference. */
  private static final int DECIMALS = 2;

  private final Progress progress;
  private final League league;
  private final Messages messages;
  private final Style style;
  private final Amounts amounts;

  RankWhyText(Invocation call, Progress progress, League league) {
    this.progress = progress;
    this.league = league;
    this.messages = call.messages();
    this.style = call.style();
    this.amounts = new Amounts(messages.language());
  }

  /** Every indicator, the one that costs the village most first. */
  String of(Ranked ranked) {
    Score score = ranked.score();
    TextTable table = new TextTable("lrrlrrrrl");
    head(
        table, "indicator", "actual", "expected", "unit", "pace", "points", "of", "lost", "remark");
    score.terms().stream()
        .sorted(Comparator.comparing(Term::lost).reversed())
        .forEach(term -> table.row(row(score, term)));
    StringBuilder text = new StringBuilder();
    text.append(style.bold(line("rank.why-title", ranked)))
        .append("\n\n")
        .append(table)
        .append('\n');
    text.append(
            messages.get(
                "rank.why-sum",
                points(Optional.of(sum(score, Term::points))),
                points(Optional.of(sum(score, Term::of))),
                points(score.points())))
        .append('\n');
    above(ranked).ifPresent(next -> text.append(gap(ranked, next)).append('\n'));
    if (ranked.best() != ranked.worst()) {
      text.append(messages.get("rank.why-range", ranked.best(), ranked.worst())).append('\n');
    }
    text.append(messages.get("rank.why-source", score.village().id().value())).append('\n');
    return text.toString();
  }

  /** Every indicator in which two villages differ, the widest difference first. */
  String between(Ranked first, Ranked second) {
    Map<IndicatorId, Term> own = terms(first.score());
    Map<IndicatorId, Term> other = terms(second.score());
    List<Indicator> indicators =
        Stream.concat(first.score().terms().stream(), second.score().terms().stream())
            .map(Term::indicator)
            .distinct()
            .toList();
    Function<Indicator, BigFraction> difference =
        indicator ->
            part(first.score(), own.get(indicator.id()))
                .subtract(part(second.score(), other.get(indicator.id())));
    TextTable table = new TextTable("lrrr");
    table.row(
        Stream.of(
                messages.get("rank.column.indicator"),
                first.score().village().name(),
                second.score().village().name(),
                messages.get("rank.column.difference"))
            .map(text -> new TextTable.Cell(text, style::faint))
            .toList());
    indicators.stream()
        .filter(indicator -> difference.apply(indicator).signum() != 0)
        .sorted(
            Comparator.comparing((Indicator indicator) -> difference.apply(indicator).abs())
                .reversed())
        .forEach(
            indicator ->
                table.row(
                    indicator.name(),
                    share(first.score(), own.get(indicator.id())),
                    share(second.score(), other.get(indicator.id())),
                    signed(difference.apply(indicator))));
    BigFraction whole =
        first.score().points().orElseThrow().subtract(second.score().points().orElseThrow());
    table.row(
        messages.get("rank.sum"),
        points(first.score().points()),
        points(second.score().points()),
        signed(whole));
    return style.bold(
            line("rank.compare-first", first) + "; " + line("rank.compare-second", second))
        + "\n\n"
        + table;
  }

  private List<TextTable.Cell> row(Score score, Term term) {
    List<String> texts = new ArrayList<>();
    texts.add(term.indicator().name());
    texts.add(
        (term.standing().estimated() ? messages.get("status.estimated") + " " : "")
            + amounts.amount(term.standing().value()));
    texts.add(amounts.amount(term.standing().expected()));
    texts.add(term.indicator().unit());
    texts.add(amounts.percent(term.standing().paceRatio()));
    texts.add(points(Optional.of(score.scaled(term.points()))));
    texts.add(points(Optional.of(score.scaled(term.of()))));
    texts.add(term.lost().signum() == 0 ? "·" : points(Optional.of(score.scaled(term.lost()))));
    texts.add(remark(term));
    return texts.stream().map(TextTable.Cell::of).toList();
  }

  private String remark(Term term) {
    return term.standing().broken()
        ? messages.get("rank.reason.broken")
        : term.missing()
            .map(
                missing ->
                    messages.get(
                        missing.signum() > 0 ? "rank.reason.more" : "rank.reason.less",
                        amounts.amount(Optional.of(missing.abs())),
                        term.indicator().unit()))
            .orElseGet(() -> messages.get("rank.reason." + term.reason().word()));
  }

  private String line(String key, Ranked ranked) {
    return messages.get(
        key,
        progress.plan().villageLabel(),
        ranked.score().village().name(),
        ranked.rank(),
        league.villages().size(),
        points(ranked.score().points()));
  }

  /** The village next above, by points. */
  private Optional<Ranked> above(Ranked ranked) {
    return league.villages().stream()
        .filter(other -> other.rank() < ranked.rank())
        .max(Comparator.comparingInt(Ranked::rank));
  }

  private String gap(Ranked ranked, Ranked next) {
    return messages.get(
        "rank.why-next",
        points(
            Optional.of(
                next.score()
                    .points()
                    .orElseThrow()
                    .subtract(ranked.score().points().orElseThrow()))),
        progress.plan().villageLabel() + " " + next.score().village().name(),
        next.rank());
  }

  private static Map<IndicatorId, Term> terms(Score score) {
    return score.terms().stream()
        .collect(Collectors.toMap(term -> term.indicator().id(), Function.identity()));
  }

  private static BigFraction part(Score score, Term term) {
    return term == null ? BigFraction.ZERO : score.scaled(term.points());
  }

  private String share(Score score, Term term) {
    return term == null
        ? messages.get("rank.not-assigned")
        : points(Optional.of(part(score, term)))
            + "/"
            + points(Optional.of(score.scaled(term.of())));
  }

  private static BigFraction sum(Score score, Function<Term, BigFraction> part) {
    return score.terms().stream().map(part).reduce(BigFraction.ZERO, BigFraction::add);
  }

  private String points(Optional<BigFraction> points) {
    return amounts.fixed(points, DECIMALS);
  }

  private String signed(BigFraction difference) {
    return (difference.signum() > 0 ? "+" : "") + points(Optional.of(difference));
  }

  private void head(TextTable table, String... columns) {
    List<TextTable.Cell> head = new ArrayList<>();
    for (String column : columns) {
      head.add(new TextTable.Cell(messages.get("rank.column." + column), style::faint));
    }
    table.row(head);
  }
}
