package vn.thidua.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Language;
import vn.thidua.progress.Status;
import vn.thidua.rollup.Contribution;
import vn.thidua.rollup.Gathered;
import vn.thidua.rollup.League;
import vn.thidua.rollup.UnitRow;
import vn.thidua.text.Columns;

/** Many plans for the terminal. */
final class RollupText {
  private static final int SHORTEST_BAR = 8;
  private static final int LONGEST_BAR = 24;
  private static final int NARROWEST_WORDS = 12;

  /** A league of thousands does not belong below another table. */
  private static final int FIRST = 5;

  private final Messages messages;
  private final RollupScope scope;
  private final Amounts amounts;
  private final StatusWords words;
  private final StatusLook look;
  private final Style style;
  private final Terminal terminal;

  RollupText(Invocation call, RollupScope scope) {
    this.messages = call.messages();
    this.scope = scope;
    this.amounts = new Amounts(messages.language());
    this.words = new StatusWords(messages);
    this.style = call.style();
    this.look = new StatusLook(style);
    this.terminal = call.env().terminal();
  }

  String text() {
    String table =
        scope.indicator().isPresent()
            ? units(scope.indicator().get())
            : switch (scope.view()) {
              case INDICATOR -> indicators();
              case MOVEMENT -> movements();
              case UNIT -> league(scope.league());
              case LEVEL -> levels();
            };
    return title() + "\n" + table + "\n" + reporting() + further() + illustrative();
  }

  private String title() {
    List<Contribution> counted = scope.rollup().counted();
    int leftOut = scope.rollup().plans().size() - counted.size();
    int year = counted.isEmpty() ? scope.at().getYear() : counted.get(0).year();
    String title = messages.get("rollup.title", counted.size(), year, day(scope.at()));
    String out =
        leftOut == 0 ? "" : lines(messages.get("rollup.title-left-out", leftOut), style::red);
    return lines(title, style::bold) + out;
  }

  private String day(LocalDate day) {
    return messages.language() == Language.VI ? Dates.numeric(day) : day.toString();
  }

  private String lines(String text, UnaryOperator<String> paint) {
    StringBuilder lines = new StringBuilder();
    for (String line : Columns.lines(Columns.shown(text), terminal.width())) {
      lines.append(paint.apply(line)).append('\n');
    }
    return lines.toString();
  }

  private FittedTable.Column column(String key, boolean right, FittedTable.Keep keep) {
    return new FittedTable.Column(messages.get(key), right, keep);
  }

  /** The columns of a figure, as {@code status} has them. */
  private List<FittedTable.Column> figureColumns(boolean units) {
    List<FittedTable.Column> columns = new ArrayList<>();
    columns.add(column("status.column.target", true, FittedTable.Keep.LONG));
    columns.add(column("status.column.actual", true, FittedTable.Keep.ALWAYS));
    if (units) {
      columns.add(column("status.column.unit", false, FittedTable.Keep.LONGER));
    }
    columns.add(column("status.column.achievement", true, FittedTable.Keep.WHERE_THERE_IS_ROOM));
    if (terminal.interactive()) {
      columns.add(column("status.column.bar", false, FittedTable.Keep.LONGER));
    }
    columns.add(column("status.column.pace", true, FittedTable.Keep.LONG));
    columns.add(column("status.column.status", false, FittedTable.Keep.ALWAYS));
    columns.add(column("rollup.column.reported", true, FittedTable.Keep.LITTLE));
    return columns;
  }

  private List<FittedTable.Field> figures(Gathered one, boolean units) {
    UnaryOperator<String> colour = look.paint(one.judgement().status());
    List<FittedTable.Field> fields = new ArrayList<>();
    fields.add(FittedTable.Field.of(amounts.target(one)));
    fields.add(
        FittedTable.Field.of(
            (one.estimated() ? messages.get("status.estimated") + " " : "")
                + amounts.amount(one.value())));
    if (units) {
      fields.add(FittedTable.Field.of(one.measured().unit()));
    }
    fields.add(FittedTable.Field.of(amounts.percent(one.judgement().achievement())));
    if (terminal.interactive()) {
      fields.add(
          FittedTable.Field.drawn(SHORTEST_BAR, LONGEST_BAR, width -> bar(one, width), colour));
    }
    fields.add(FittedTable.Field.of(amounts.percent(one.judgement().paceRatio())));
    fields.add(FittedTable.Field.words(words.of(one), NARROWEST_WORDS, colour));
    fields.add(FittedTable.Field.of(one.villagesReported() + "/" + one.villages()));
    return fields;
  }

  private static String bar(Gathered one, int width) {
    double part = one.judgement().achievement().map(BigFraction::doubleValue).orElse(0.0);
    int filled = (int) Math.round(Math.max(0, Math.min(1, part)) * width);
    return "█".repeat(filled) + "░".repeat(width - filled);
  }

  private String indicators() {
    FittedTable table =
        new FittedTable(messages.get("status.column.indicator"), figureColumns(true), style::faint);
    for (Map.Entry<String, List<Gathered>> movement : scope.movements().entrySet()) {
      table.group(movement.getKey(), style::bold);
      for (Gathered one : movement.getValue()) {
        table.row("  " + one.measured().name(), figures(one, true));
      }
    }
    return table.within(terminal.width());
  }

  /** One indicator, unit by unit. */
  private String units(Gathered asked) {
    FittedTable table =
        new FittedTable(messages.get("rollup.column.unit"), figureColumns(false), style::faint);
    table.group(asked.measured().name() + " (" + asked.measured().unit() + ")", style::bold);
    table.row("  " + messages.get("rollup.whole"), figures(asked, false));
    for (UnitRow unit : scope.units()) {
      scope.of(unit).ifPresent(one -> table.row("  " + unit.name(), figures(one, false)));
    }
    return table.within(terminal.width());
  }

  private List<FittedTable.Column> countColumns() {
    List<FittedTable.Column> columns = new ArrayList<>();
    for (Status status : Status.values()) {
      columns.add(column("status.column." + status.word(), true, FittedTable.Keep.ALWAYS));
    }
    return columns;
  }

  private void addCounts(List<FittedTable.Field> fields, List<Gathered> indicators) {
    for (Status status : Status.values()) {
      long count = indicators.stream().filter(i -> i.judgement().status() == status).count();
      fields.add(
          FittedTable.Field.of(
              String.valueOf(count), count == 0 ? style::faint : look.paint(status)));
    }
  }

  private String movements() {
    FittedTable table =
        new FittedTable(messages.get("status.column.movement"), countColumns(), style::faint);
    for (Map.Entry<String, List<Gathered>> movement : scope.movements().entrySet()) {
      List<FittedTable.Field> fields = new ArrayList<>();
      addCounts(fields, movement.getValue());
      table.row(movement.getKey(), fields);
    }
    return table.within(terminal.width());
  }

  private FittedTable unitTable(boolean ranks) {
    List<FittedTable.Column> columns = new ArrayList<>();
    if (ranks) {
      columns.add(column("rollup.column.rank", true, FittedTable.Keep.ALWAYS));
    }
    columns.add(column("rollup.column.points", true, FittedTable.Keep.ALWAYS));
    columns.add(column("rollup.column.plans", true, FittedTable.Keep.LITTLE));
    columns.add(column("rollup.column.reports", true, FittedTable.Keep.LONG));
    columns.addAll(countColumns());
    return new FittedTable(messages.get("rollup.column.unit"), columns, style::faint);
  }

  private List<FittedTable.Field> unit(UnitRow unit, Optional<Integer> rank) {
    List<FittedTable.Field> fields = new ArrayList<>();
    rank.ifPresent(place -> fields.add(FittedTable.Field.of(String.valueOf(place))));
    fields.add(FittedTable.Field.of(amounts.fixed(unit.points(), 2)));
    fields.add(
        FittedTable.Field.of(
            unit.plans() + (unit.leftOut() == 0 ? "" : "+" + unit.leftOut() + "?")));
    fields.add(FittedTable.Field.of(amounts.percent(unit.rate())));
    addCounts(fields, unit.indicators());
    return fields;
  }

  private String league(List<League.Place> places) {
    FittedTable table = unitTable(true);
    places.forEach(
        place -> table.row(place.unit().name(), unit(place.unit(), Optional.of(place.rank()))));
    return table.within(terminal.width());
  }

  private String levels() {
    FittedTable table = unitTable(false);
    table.row(messages.get("rollup.whole"), style::bold, unit(scope.whole(), Optional.empty()));
    for (UnitRow unit : scope.rollup().tree()) {
      table.row("  ".repeat(unit.path().size()) + unit.name(), unit(unit, Optional.empty()));
    }
    return table.within(terminal.width());
  }

  private String reporting() {
    UnitRow whole = scope.whole();
    return lines(
        messages.get(
            "status.reporting",
            whole.received(),
            whole.due(),
            whole.onTime(),
            whole.late(),
            whole.missing()),
        UnaryOperator.identity());
  }

  /** What a reader of the indicators wants to know next: what is slowest, and who leads. */
  private String further() {
    if (scope.view() != RollupView.INDICATOR || scope.indicator().isPresent()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    if (!scope.slowest().isEmpty()) {
      text.append('\n').append(lines(messages.get("rollup.slowest"), style::bold));
      for (Gathered one : scope.slowest()) {
        text.append(
            lines(
                "  " + amounts.percent(one.judgement().paceRatio()) + "  " + one.measured().name(),
                look.paint(one.judgement().status())));
      }
    }
    List<League.Place> league = scope.league();
    if (league.size() > 1) {
      text.append('\n').append(lines(messages.get("rollup.league", league.size()), style::bold));
      text.append(league(league.subList(0, Math.min(FIRST, league.size()))));
      if (league.size() > FIRST) {
        text.append(lines(messages.get("rollup.league-more"), style::faint));
      }
    }
    return text.toString();
  }

  private String illustrative() {
    long examples = scope.rollup().counted().stream().filter(Contribution::illustrative).count();
    return examples == 0
        ? ""
        : lines(
            messages.get("rollup.illustrative", examples, scope.rollup().counted().size()),
            style::faint);
  }
}
