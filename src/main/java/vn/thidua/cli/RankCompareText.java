package vn.thidua.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Item;
import vn.thidua.plan.ItemId;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Score;
import vn.thidua.ranking.Scored;

/** Where the difference of two villages' points comes from. */
final class RankCompareText {
  private final RankView view;
  private final Messages messages;
  private final Style style;
  private final RankWords words;

  RankCompareText(Invocation call, RankView view) {
    this.view = view;
    this.messages = call.messages();
    this.style = call.style();
    this.words = new RankWords(messages);
  }

  /** Every part in which two villages differ, the widest difference first. */
  String of(RankView.Standing one, RankView.Standing two) {
    Score first = one.score();
    Score second = two.score();
    Map<ItemId, Scored> own = terms(first);
    Map<ItemId, Scored> other = terms(second);
    List<Item> items =
        Stream.concat(first.terms().stream(), second.terms().stream())
            .map(Scored::item)
            .distinct()
            .toList();
    Function<Item, BigFraction> difference =
        item -> part(first, own.get(item.id())).subtract(part(second, other.get(item.id())));
    TextTable table = new TextTable("lrrr");
    table.row(
        Stream.of(
                messages.get(
                    view.league().written() ? "rank.column.item" : "rank.column.indicator"),
                first.village().name(),
                second.village().name(),
                messages.get("rank.column.difference"))
            .map(text -> new TextTable.Cell(text, style::faint))
            .toList());
    items.stream()
        .filter(item -> difference.apply(item).signum() != 0)
        .sorted(Comparator.comparing((Item item) -> difference.apply(item).abs()).reversed())
        .forEach(
            item ->
                table.row(
                    item.name(),
                    share(first, own.get(item.id())),
                    share(second, other.get(item.id())),
                    signed(difference.apply(item))));
    above(first, second)
        .forEach(
            (name, points) ->
                table.row(
                    messages.get("rank.above-parts", name),
                    words.points(points.get(0)),
                    words.points(points.get(1)),
                    signed(points.get(0).subtract(points.get(1)))));
    BigFraction whole = first.points().orElseThrow().subtract(second.points().orElseThrow());
    table.row(
        messages.get("rank.sum"),
        words.points(first.points().orElseThrow()),
        words.points(second.points().orElseThrow()),
        signed(whole));
    return style.bold(line("rank.compare-first", one) + "; " + line("rank.compare-second", two))
        + "\n\n"
        + table;
  }

  /**
   * What caps, alternatives and decisions above the leaves add or take, so that the sum is right.
   */
  private static Map<String, List<BigFraction>> above(Score first, Score second) {
    Map<String, List<BigFraction>> above = new LinkedHashMap<>();
    for (Scored part : first.all().filter(p -> p.leaf().isEmpty()).toList()) {
      Optional<Scored> same = second.part(part.item().id());
      BigFraction one = first.scaled(own(part));
      BigFraction two = same.map(p -> second.scaled(own(p))).orElse(BigFraction.ZERO);
      if (!one.equals(two)) {
        above.put(part.item().name(), List.of(one, two));
      }
    }
    return above;
  }

  /** What a part's points differ from the sum of its parts. */
  private static BigFraction own(Scored part) {
    return part.points()
        .subtract(
            part.parts().stream().map(Scored::points).reduce(BigFraction.ZERO, BigFraction::add));
  }

  private String line(String key, RankView.Standing standing) {
    return messages.get(
        key,
        view.assessment().progress().plan().villageLabel(),
        standing.score().village().name(),
        standing.place().map(Ranked::rank).map(String::valueOf).orElse("–"),
        view.league().villages().size(),
        words.points(standing.score().points().orElseThrow()));
  }

  private static Map<ItemId, Scored> terms(Score score) {
    return score.terms().stream()
        .collect(Collectors.toMap(term -> term.item().id(), Function.identity(), (a, b) -> a));
  }

  private static BigFraction part(Score score, Scored term) {
    return term == null ? BigFraction.ZERO : score.scaled(term.points());
  }

  private String share(Score score, Scored term) {
    return term == null
        ? messages.get("rank.not-assigned")
        : words.points(part(score, term)) + "/" + words.points(score.scaled(term.of()));
  }

  private String signed(BigFraction difference) {
    return (difference.signum() > 0 ? "+" : "") + words.points(difference);
  }
}
