package vn.thidua.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.progress.Standing;
import vn.thidua.ranking.Leaf;
import vn.thidua.ranking.Marks;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Score;
import vn.thidua.ranking.Scored;

/** Where a village's points come from, and what it would have needed for more. */
final class RankWhyText {
  private final RankView view;
  private final Messages messages;
  private final RankWords words;
  private final Style style;
  private final Amounts amounts;
  private final Paragraphs paragraphs;

  RankWhyText(Invocation call, RankView view) {
    this.view = view;
    this.messages = call.messages();
    this.words = new RankWords(messages);
    this.style = call.style();
    this.amounts = new Amounts(messages.language());
    this.paragraphs = new Paragraphs(call.env().terminal());
  }

  String of(RankView.Standing standing) {
    return view.league().written() ? byRubric(standing) : byIndicators(standing);
  }

  /** Every part in the rubric's order, with its working. */
  private String byRubric(RankView.Standing standing) {
    Score score = standing.score();
    StringBuilder text = new StringBuilder();
    text.append(style.bold(title(standing))).append('\n');
    text.append(paragraphs.of(0, messages.get("rank.by-rubric", view.league().rubric().title())));
    text.append('\n');
    int number = 0;
    for (Scored standard : score.standards()) {
      part(String.valueOf(++number), 0, standard, text);
    }
    text.append('\n');
    text.append(paragraphs.of(0, sum(score)));
    for (var event : score.events()) {
      text.append(paragraphs.of(0, style.red(words.event(event))));
    }
    standing
        .place()
        .flatMap(place -> words.demotion(view.assessment().progress().plan(), place))
        .ifPresent(why -> text.append(paragraphs.of(0, why)));
    standing.place().ifPresent(place -> needs(place, text));
    return text.toString();
  }

  private void part(String number, int indent, Scored part, StringBuilder text) {
    String figure = words.points(part.points()) + "/" + words.plain(part.of());
    String line = paragraphs.of(indent, number + ". " + part.item().name(), figure);
    text.append(part.leaf().isEmpty() ? style.bold(line.stripTrailing()) + "\n" : line);
    for (String working : new RankWorking(messages).of(part)) {
      text.append(paragraphs.of(indent + 4, working));
    }
    int at = 0;
    for (Scored below : part.parts()) {
      part(number + "." + ++at, indent + 2, below, text);
    }
  }

  private String sum(Score score) {
    Marks marks =
        score.standards().stream()
            .map(Scored::marks)
            .reduce(
                (a, b) ->
                    new Marks(
                        a.standard().add(b.standard()),
                        a.bonus().add(b.bonus()),
                        a.minus().add(b.minus()),
                        a.accepted().add(b.accepted())))
            .orElseThrow();
    String sum =
        messages.get(
            "rank.why-marks",
            words.points(marks.standard()),
            words.points(marks.bonus()),
            words.points(marks.minus()),
            words.points(marks.total()));
    return score.of().equals(score.full())
        ? sum
        : sum
            + " "
            + messages.get(
                "rank.why-scaled",
                words.points(marks.total()),
                words.plain(score.full()),
                words.plain(score.of()),
                words.points(score.points().orElseThrow()));
  }

  /** Every indicator, the one that costs the village most first. */
  private String byIndicators(RankView.Standing standing) {
    Score score = standing.score();
    TextTable table = new TextTable("lrrlrrrrl");
    head(
        table, "indicator", "actual", "expected", "unit", "pace", "points", "of", "lost", "remark");
    score.terms().stream()
        .sorted(Comparator.comparing(Scored::lost).reversed())
        .forEach(term -> table.row(row(score, term, term.leaf().orElseThrow())));
    StringBuilder text = new StringBuilder();
    text.append(style.bold(title(standing))).append("\n\n").append(table).append('\n');
    text.append(
            messages.get(
                "rank.why-sum",
                words.points(score.raw()),
                words.points(score.of()),
                words.points(score.points().orElseThrow())))
        .append('\n');
    standing.place().ifPresent(place -> needs(place, text));
    text.append(messages.get("rank.why-source", score.village().id().value())).append('\n');
    return text.toString();
  }

  private void needs(Ranked place, StringBuilder text) {
    for (List<String> lines : new RankNeedsText(view, messages).of(place)) {
      for (int i = 0; i < lines.size(); i++) {
        text.append(paragraphs.of(i < 2 ? i * 2 : 4, lines.get(i)));
      }
    }
    if (place.best() != place.worst()) {
      text.append(paragraphs.of(0, messages.get("rank.why-range", place.best(), place.worst())));
    }
  }

  private List<TextTable.Cell> row(Score score, Scored term, Leaf leaf) {
    Optional<Standing> standing = leaf.standing();
    List<String> texts = new ArrayList<>();
    texts.add(term.item().name());
    texts.add(
        (leaf.estimated() ? messages.get("status.estimated") + " " : "")
            + amounts.amount(standing.flatMap(Standing::value)));
    texts.add(amounts.amount(standing.flatMap(Standing::expected)));
    texts.add(leaf.indicator().orElseThrow().unit());
    texts.add(amounts.percent(standing.flatMap(Standing::paceRatio)));
    texts.add(words.points(score.scaled(term.points())));
    texts.add(words.points(score.scaled(term.of())));
    texts.add(term.lost().signum() == 0 ? "·" : words.points(score.scaled(term.lost())));
    texts.add(remark(leaf));
    return texts.stream().map(TextTable.Cell::of).toList();
  }

  private String remark(Leaf leaf) {
    return leaf.standing().filter(Standing::broken).isPresent()
        ? messages.get("rank.reason.broken")
        : leaf.missing()
            .map(
                missing ->
                    messages.get(
                        missing.signum() > 0 ? "rank.reason.more" : "rank.reason.less",
                        amounts.amount(Optional.of(missing.abs())),
                        leaf.indicator().orElseThrow().unit()))
            .orElseGet(() -> messages.get("rank.reason." + leaf.reason().word()));
  }

  private String title(RankView.Standing standing) {
    Score score = standing.score();
    String title =
        messages.get(
            "rank.why-title",
            view.assessment().progress().plan().villageLabel(),
            score.village().name(),
            standing.place().map(Ranked::rank).map(String::valueOf).orElse("–"),
            view.league().villages().size(),
            points(score.points()));
    if (view.league().rubric().classes().isEmpty() || standing.place().isEmpty()) {
      return title;
    }
    Ranked place = standing.place().get();
    String group =
        place
            .group()
            .map(
                g ->
                    messages.get(
                        "rank.why-group", g.name(), place.groupRank(), view.league().of(g).size()))
            .orElse("");
    String rankClass =
        place
            .standing()
            .rankClass()
            .map(c -> messages.get("rank.why-class", c.name()))
            .orElse(", " + messages.get("rank.no-class"));
    return title + rankClass + group;
  }

  private String points(Optional<BigFraction> points) {
    return amounts.fixed(points, RankWords.DECIMALS);
  }

  private void head(TextTable table, String... columns) {
    List<TextTable.Cell> head = new ArrayList<>();
    for (String column : columns) {
      head.add(new TextTable.Cell(messages.get("rank.column." + column), style::faint));
    }
    table.row(head);
  }
}
