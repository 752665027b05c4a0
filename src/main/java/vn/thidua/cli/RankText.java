package vn.thidua.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Language;
import vn.thidua.plan.Village;
import vn.thidua.progress.Progress;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Reason;
import vn.thidua.ranking.Term;

/** The league table for the terminal. */
final class RankText {
  private final Progress progress;
  private final League league;
  private final Messages messages;
  private final Style style;
  private final Amounts amounts;

  RankText(Invocation call, Progress progress, League league) {
    this.progress = progress;
    this.league = league;
    this.messages = call.messages();
    this.style = call.style();
    this.amounts = new Amounts(messages.language());
  }

  /**
   * @param before the league at the end of the month before
   * @param supposed what was taken for granted
   */
  String of(Optional<League> before, List<Supposition> supposed) {
    StringBuilder text = new StringBuilder();
    text.append(style.bold(title())).append('\n');
    for (Supposition one : supposed) {
      text.append(
              style.yellow(
                  messages.get(
                      "rank.supposed",
                      one.indicator().name(),
                      one.village().name(),
                      amounts.number(one.value()),
                      one.indicator().unit())))
          .append('\n');
    }
    text.append('\n').append(table(before)).append('\n');
    text.append(messages.get(league.weighted() ? "rank.how" : "rank.how-even")).append('\n');
    if (league.villages().stream().anyMatch(one -> one.best() != one.worst())) {
      text.append(messages.get("rank.doubt")).append('\n');
    }
    if (!league.unranked().isEmpty()) {
      List<String> names = league.unranked().stream().map(Village::name).toList();
      text.append(messages.get("rank.unranked", String.join(", ", names))).append('\n');
    }
    progress
        .plan()
        .illustrative()
        .ifPresent(
            note ->
                text.append(style.faint(messages.get("status.illustrative", note))).append('\n'));
    return text.toString();
  }

  private String title() {
    LocalDate until = progress.asOf().until();
    return messages.get(
        "rank.title",
        progress.plan().issuer().shortName(),
        progress.plan().span().years(),
        messages.language() == Language.VI ? Dates.numeric(until) : until.toString());
  }

  private String table(Optional<League> before) {
    TextTable table = new TextTable("rlrlrrr");
    List<TextTable.Cell> head = new ArrayList<>();
    for (String column :
        new String[] {"rank", "village", "points", "change", "estimated", "no-report", "range"}) {
      head.add(new TextTable.Cell(messages.get("rank.column." + column), style::faint));
    }
    table.row(head);
    for (Ranked one : league.villages()) {
      int was =
          before.flatMap(league -> league.of(one.score().village())).map(Ranked::rank).orElse(0);
      table.row(
          List.of(
              TextTable.Cell.of(String.valueOf(one.rank())),
              TextTable.Cell.of(one.score().village().name()),
              TextTable.Cell.of(amounts.fixed(one.score().points(), 2)),
              change(was, one.rank()),
              count(one, term -> term.standing().estimated()),
              count(one, term -> term.reason() == Reason.NO_REPORT),
              TextTable.Cell.of(one.best() == one.worst() ? "" : one.best() + "–" + one.worst())));
    }
    return table.toString();
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

  private static TextTable.Cell count(Ranked one, java.util.function.Predicate<Term> which) {
    long count = one.score().terms().stream().filter(which).count();
    return TextTable.Cell.of(count == 0 ? "·" : String.valueOf(count));
  }
}
