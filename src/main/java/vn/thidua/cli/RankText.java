package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thidua.plan.Most;
import vn.thidua.plan.Plan;
import vn.thidua.plan.RankClass;
import vn.thidua.plan.Rubric;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageGroup;
import vn.thidua.progress.Progress;
import vn.thidua.ranking.Leaf;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Reason;
import vn.thidua.ranking.Score;

/** The league table for the terminal. */
final class RankText {
  private final RankView view;
  private final League league;
  private final Progress progress;
  private final Messages messages;
  private final RankWords words;
  private final Style style;
  private final Amounts amounts;
  private final Paragraphs paragraphs;

  RankText(Invocation call, RankView view) {
    this.view = view;
    this.league = view.league();
    this.progress = view.assessment().progress();
    this.messages = call.messages();
    this.words = new RankWords(messages);
    this.style = call.style();
    this.amounts = new Amounts(messages.language());
    this.paragraphs = new Paragraphs(call.env().terminal());
  }

  /**
   * @param by {@code village}, or {@code group} for a table a group
   */
  String by(String by) {
    StringBuilder text = new StringBuilder();
    text.append(style.bold(title())).append('\n');
    if (league.written()) {
      text.append(rubric());
    }
    view.supposed().forEach(one -> text.append(style.yellow(supposed(one))).append('\n'));
    text.append('\n');
    if (by.equals("group") && !league.rubric().groups().isEmpty()) {
      for (VillageGroup group : league.rubric().groups()) {
        text.append(style.bold(group.name())).append(quotas(group)).append("\n\n");
        text.append(table(league.of(group), true)).append('\n');
      }
      List<Ranked> others =
          league.villages().stream().filter(one -> one.group().isEmpty()).toList();
      if (!others.isEmpty()) {
        text.append(table(others, true)).append('\n');
      }
    } else {
      text.append(table(league.villages(), false)).append('\n');
    }
    text.append(league.written() ? notes() : impliedNotes());
    return text.append(illustrative()).toString();
  }

  private String title() {
    return messages.get(
        "rank.title",
        progress.plan().issuer().shortName(),
        progress.plan().span().years(),
        words.date(progress.asOf().until()));
  }

  private String rubric() {
    Rubric rubric = league.rubric();
    String version = rubric.version().map(v -> messages.get("rank.version", v)).orElse("");
    return paragraphs.of(0, messages.get("rank.by-rubric", rubric.title() + version));
  }

  private String supposed(Supposition one) {
    return one.indicator()
        .map(
            indicator ->
                messages.get(
                    "rank.supposed",
                    indicator.name(),
                    one.village().name(),
                    amounts.number(one.value()),
                    indicator.unit()))
        .orElseGet(
            () ->
                messages.get(
                    one.counts() ? "rank.supposed-cases" : "rank.supposed-points",
                    one.item().map(item -> item.name()).orElse(one.what().value()),
                    one.village().name(),
                    words.signed(one.value())));
  }

  private String quotas(VillageGroup group) {
    List<String> quotas =
        group.quotas().stream()
            .flatMap(
                quota ->
                    league.rubric().classes().stream()
                        .filter(c -> c.id().equals(quota.rankClass()))
                        .map(c -> quota(group, c, quota.most())))
            .toList();
    return quotas.isEmpty() ? "" : " (" + String.join(", ", quotas) + ")";
  }

  private String quota(VillageGroup group, RankClass rankClass, Most most) {
    long villages =
        league.of(group).size()
            + league.unranked().stream()
                .filter(score -> group.villages().contains(score.village().id()))
                .count();
    return most instanceof Most.Percent percent
        ? messages.get(
            "rank.quota-percent", rankClass.name(), most.of((int) villages), percent.percent())
        : messages.get("rank.quota", rankClass.name(), most.of((int) villages));
  }

  private String table(List<Ranked> shown, boolean grouped) {
    boolean written = league.written();
    boolean groups = !league.rubric().groups().isEmpty();
    List<String> columns = new ArrayList<>(List.of("rank", "village", "points"));
    boolean classes = !league.rubric().classes().isEmpty();
    if (written) {
      if (classes) {
        columns.add("class");
      }
      if (groups) {
        columns.add(grouped ? "overall" : "group");
      }
      columns.addAll(List.of("short-change", "short-estimated", "short-missing", "short-range"));
    } else {
      columns.addAll(List.of("change", "estimated", "no-report", "range"));
    }
    TextTable table = new TextTable(written ? groups ? "rlrllrrrr" : "rlrlrrrr" : "rlrlrrr");
    table.row(
        columns.stream()
            .map(c -> new TextTable.Cell(messages.get("rank.column." + c), style::faint))
            .toList());
    for (Ranked one : shown) {
      List<TextTable.Cell> row = new ArrayList<>();
      row.add(TextTable.Cell.of(String.valueOf(grouped ? one.groupRank() : one.rank())));
      row.add(TextTable.Cell.of(one.score().village().name()));
      row.add(TextTable.Cell.of(amounts.fixed(one.score().points(), RankWords.DECIMALS)));
      if (written) {
        if (classes) {
          row.add(TextTable.Cell.of(words.rankClass(one.standing())));
        }
        if (groups) {
          row.add(
              TextTable.Cell.of(
                  grouped
                      ? String.valueOf(one.rank())
                      : one.group().map(g -> g.name() + ": " + one.groupRank()).orElse("")));
        }
      }
      row.add(change(view.was(one.score().village()).orElse(0), one.rank()));
      row.add(count(one, leaf -> leaf.estimated()));
      row.add(count(one, leaf -> open(leaf)));
      row.add(TextTable.Cell.of(one.best() == one.worst() ? "" : one.best() + "–" + one.worst()));
      table.row(row);
    }
    return table.toString();
  }

  private static boolean open(Leaf leaf) {
    return leaf.reason() == Reason.NO_REPORT || leaf.reason() == Reason.NOT_SCORED;
  }

  private TextTable.Cell change(int was, int rank) {
    if (was == 0) {
      return TextTable.Cell.of("");
    }
    return was == rank
        ? new TextTable.Cell("=", style::faint)
        : was > rank
            ? new TextTable.Cell("▲ " + (was - rank), style::green)
            : new TextTable.Cell("▼ " + (rank - was), style::red);
  }

  private static TextTable.Cell count(Ranked one, Predicate<Leaf> which) {
    long count =
        one.score().terms().stream().flatMap(term -> term.leaf().stream()).filter(which).count();
    return TextTable.Cell.of(count == 0 ? "·" : String.valueOf(count));
  }

  private String impliedNotes() {
    StringBuilder text = new StringBuilder();
    text.append(messages.get(league.weighted() ? "rank.how" : "rank.how-even")).append('\n');
    if (uncertain()) {
      text.append(messages.get("rank.doubt")).append('\n');
    }
    if (!league.unranked().isEmpty()) {
      List<String> names =
          league.unranked().stream().map(Score::village).map(Village::name).toList();
      text.append(messages.get("rank.unranked", String.join(", ", names))).append('\n');
    }
    return text.toString();
  }

  private boolean uncertain() {
    return league.villages().stream().anyMatch(one -> one.best() != one.worst());
  }

  /** What the table alone does not say, village by village, and how far it can be trusted. */
  private String notes() {
    List<String> notes = new ArrayList<>();
    Plan plan = progress.plan();
    for (Ranked one : league.villages()) {
      String name = one.score().village().name() + ": ";
      one.standing().cost().forEach(event -> notes.add(name + words.event(event)));
      words.demotion(plan, one).ifPresent(why -> notes.add(name + why));
    }
    ties(notes);
    for (Score score : league.unranked()) {
      String name = score.village().name() + ": ";
      if (score.points().isEmpty()) {
        notes.add(name + messages.get("rank.nothing"));
      }
      score.events().forEach(event -> notes.add(name + words.event(event)));
    }
    if (uncertain()) {
      notes.add(messages.get("rank.doubt"));
    }
    near(notes);
    small(notes);
    StringBuilder text = new StringBuilder();
    notes.forEach(note -> text.append(paragraphs.of(0, note)));
    text.append(paragraphs.of(0, messages.get("rank.why-hint")));
    return text.toString();
  }

  private void ties(List<String> notes) {
    for (int i = 1; i < league.villages().size(); i++) {
      Ranked above = league.villages().get(i - 1);
      Ranked below = league.villages().get(i);
      if (above.score().points().equals(below.score().points())
          && above.rank() != below.rank()
          && below.decidedBy().isPresent()) {
        notes.add(
            messages.get(
                "rank.tie",
                above.score().village().name(),
                below.score().village().name(),
                words.tieBreaker(league, below.decidedBy().get())));
      }
    }
  }

  /** Ranks that hang on less than is printed. */
  private void near(List<String> notes) {
    for (int i = 1; i < league.villages().size(); i++) {
      Ranked above = league.villages().get(i - 1);
      Ranked below = league.villages().get(i);
      String first = amounts.fixed(above.score().points(), RankWords.DECIMALS);
      if (!above.score().points().equals(below.score().points())
          && first.equals(amounts.fixed(below.score().points(), RankWords.DECIMALS))) {
        notes.add(
            messages.get(
                "rank.near",
                above.score().village().name(),
                below.score().village().name(),
                first));
      }
    }
  }

  private void small(List<String> notes) {
    long small =
        league.villages().stream()
            .flatMap(one -> one.score().terms().stream())
            .flatMap(term -> term.leaf().stream())
            .filter(Leaf::smallBase)
            .count();
    if (small > 0) {
      notes.add(messages.get("rank.small", small));
    }
  }

  private String illustrative() {
    StringBuilder text = new StringBuilder();
    Stream.of(progress.plan().illustrative(), league.rubric().illustrative())
        .flatMap(Optional::stream)
        .map(note -> messages.get("status.illustrative", note))
        .forEach(
            note ->
                text.append(
                    league.written()
                        ? style.faint(paragraphs.of(0, note))
                        : style.faint(note) + "\n"));
    return text.toString();
  }
}
