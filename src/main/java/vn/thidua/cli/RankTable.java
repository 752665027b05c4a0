package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.StageScore;
import vn.thidua.plan.VillageGroup;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Scored;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.Table;
import vn.thidua.text.Sentences;

/** The league as sheets of a workbook: the table, and every part's points village by village. */
final class RankTable {
  private final Messages messages;
  private final RankView view;
  private final RankWords words;

  RankTable(Invocation call, RankView view) {
    this.messages = call.messages();
    this.view = view;
    this.words = new RankWords(messages);
  }

  List<Table> sheets() {
    return List.of(league(), parts());
  }

  private Table league() {
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    for (Ranked one : view.league().villages()) {
      rows.add(
          List.of(
              Table.number(one.rank()),
              Table.text(one.score().village().name()),
              number(one.score().points()),
              Table.text(
                  view.league().rubric().classes().isEmpty()
                      ? ""
                      : words.rankClass(one.standing())),
              Table.text(one.group().map(VillageGroup::name).orElse("")),
              Table.number(one.groupRank()),
              view.was(one.score().village()).flatMap(rank -> Table.number(rank.longValue())),
              number(one.score().least()),
              number(one.score().most()),
              Table.number(one.best()),
              Table.number(one.worst()),
              Table.number(one.score().estimated())));
    }
    return new Table(
        messages.get("rank.sheet"),
        headings(
            "rank",
            "village",
            "points",
            "class",
            "group",
            "group-rank",
            "previous",
            "least",
            "most",
            "best",
            "worst",
            "estimated"),
        rows);
  }

  private Table parts() {
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    for (Ranked one : view.league().villages()) {
      one.score()
          .all()
          .forEach(
              part ->
                  rows.add(
                      List.of(
                          Table.text(one.score().village().name()),
                          Table.text(part.item().id().value()),
                          Table.text(part.item().name()),
                          number(Optional.of(part.of())),
                          number(Optional.of(part.marks().standard())),
                          number(Optional.of(part.marks().bonus())),
                          number(Optional.of(part.marks().minus())),
                          number(Optional.of(part.points())),
                          stage(part, StageScore.Stage.SELF),
                          stage(part, StageScore.Stage.VERIFIED),
                          stage(part, StageScore.Stage.COUNCIL),
                          reason(part))));
    }
    return new Table(
        messages.get("rank.sheet-parts"),
        headings(
            "village",
            "item",
            "name",
            "of",
            "standard",
            "bonus",
            "minus",
            "points",
            "self",
            "verified",
            "council",
            "remark"),
        rows);
  }

  /** What a part was given at a stage, where it was. */
  private static Optional<Cell.Value> stage(Scored part, StageScore.Stage stage) {
    return Table.number(
        part.leaf().stream()
            .flatMap(leaf -> leaf.stages().stream())
            .filter(score -> score.stage() == stage)
            .map(StageScore::points)
            .reduce((a, b) -> b));
  }

  /** Why the stages differ, else what the points rest on. */
  private Optional<Cell.Value> reason(Scored part) {
    String reasons =
        part.leaf().stream()
            .flatMap(leaf -> leaf.stages().stream())
            .flatMap(score -> score.reason().stream())
            .collect(Collectors.joining("; "));
    if (!reasons.isEmpty()) {
      return Table.text(reasons);
    }
    return part.leaf()
        .flatMap(
            leaf ->
                Table.text(
                    (leaf.estimated() ? messages.get("status.estimated") + ": " : "")
                        + messages.get("rank.reason." + leaf.reason().word())));
  }

  private static Optional<Cell.Value> number(Optional<BigFraction> value) {
    return Table.number(value.map(Json::decimal));
  }

  private List<String> headings(String... columns) {
    List<String> headings = new ArrayList<>();
    for (String column : columns) {
      headings.add(
          column.equals("village")
              ? Sentences.raised(view.assessment().progress().plan().villageLabel())
              : messages.get("rank.sheet." + column));
    }
    return headings;
  }
}
