package vn.thidua.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Language;
import vn.thidua.plan.Movement;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;

/** Progress for the terminal. */
final class StatusText {
  private final Progress progress;
  private final Messages messages;
  private final Style style;
  private final Amounts amounts;
  private final StatusWords words;
  private final boolean bars;

  StatusText(Invocation call, Progress progress) {
    this.progress = progress;
    this.messages = call.messages();
    this.style = call.style();
    this.amounts = new Amounts(messages.language());
    this.words = new StatusWords(messages);
    this.bars = call.env().terminal().interactive();
  }

  String by(String view) {
    String table =
        switch (view) {
          case "village" -> byVillage();
          case "movement" -> byMovement();
          default -> byIndicator();
        };
    LocalDate until = progress.asOf().until();
    String day = messages.language() == Language.VI ? Dates.numeric(until) : until.toString();
    return style.bold(
            messages.get(
                "status.title",
                progress.plan().issuer().shortName(),
                progress.plan().span().years(),
                day))
        + "\n\n"
        + table
        + "\n"
        + counts()
        + "\n"
        + estimatedUntil()
        + reporting()
        + progress
            .plan()
            .illustrative()
            .map(note -> style.faint(messages.get("status.illustrative", note)) + "\n")
            .orElse("");
  }

  private String estimatedUntil() {
    return progress
        .estimatedUntil()
        .map(day -> messages.language() == Language.VI ? Dates.numeric(day) : day.toString())
        .map(day -> messages.get("status.estimated-until", day) + "\n")
        .orElse("");
  }

  private String byIndicator() {
    TextTable table = new TextTable(bars ? "lrrlrlrl" : "lrrlrrl");
    List<TextTable.Cell> head = new ArrayList<>();
    for (String column :
        new String[] {
          "indicator", "target", "actual", "unit", "achievement", "bar", "pace", "status"
        }) {
      if (bars || !column.equals("bar")) {
        head.add(new TextTable.Cell(messages.get("status.column." + column), style::faint));
      }
    }
    table.row(head);
    for (Movement movement : progress.plan().movements()) {
      List<IndicatorProgress> own =
          progress.indicators().stream().filter(p -> p.movement().equals(movement)).toList();
      if (!own.isEmpty()) {
        table.heading(new TextTable.Cell(movement.name(), style::bold));
        own.forEach(indicator -> table.row(row(indicator)));
      }
    }
    return table.toString();
  }

  private List<TextTable.Cell> row(IndicatorProgress indicator) {
    Standing standing = indicator.commune();
    List<TextTable.Cell> cells = new ArrayList<>();
    cells.add(TextTable.Cell.of("  " + indicator.indicator().name()));
    cells.add(TextTable.Cell.of(amounts.target(standing.target())));
    cells.add(
        TextTable.Cell.of(
            (standing.estimated() ? messages.get("status.estimated") + " " : "")
                + amounts.amount(standing.value())));
    cells.add(TextTable.Cell.of(indicator.indicator().unit()));
    cells.add(TextTable.Cell.of(amounts.percent(standing.achievement())));
    if (bars) {
      cells.add(
          new TextTable.Cell(
              ProgressBar.of(standing), paint(standing.status().orElse(Status.NO_REPORT))));
    }
    cells.add(TextTable.Cell.of(amounts.percent(standing.paceRatio())));
    Status status = standing.status().orElse(Status.NO_REPORT);
    String silent =
        standing.silent() == 0
            ? ""
            : " "
                + messages.get("status.silent", standing.silent(), progress.plan().villageLabel());
    cells.add(
        new TextTable.Cell(words.of(indicator.indicator(), standing) + silent, paint(status)));
    return cells;
  }

  private String byVillage() {
    TextTable table = new TextTable("lrrrrrrrr");
    head(
        table,
        "village",
        "done",
        "on-track",
        "slow",
        "behind",
        "no-report",
        "received",
        "late",
        "missing");
    for (ReportingRates.Row row : progress.reporting().villages()) {
      List<Standing> standings =
          progress.indicators().stream()
              .flatMap(indicator -> indicator.villages().stream())
              .filter(village -> village.village().equals(row.village()))
              .map(village -> village.standing())
              .toList();
      List<String> cells = new ArrayList<>(List.of(row.village().name()));
      cells.addAll(countCells(standings));
      cells.addAll(
          List.of(
              row.received() + "/" + row.due(),
              String.valueOf(row.late()),
              String.valueOf(row.missing().size())));
      table.row(cells.toArray(String[]::new));
    }
    return table.toString();
  }

  private String byMovement() {
    TextTable table = new TextTable("lrrrrr");
    head(table, "movement", "done", "on-track", "slow", "behind", "no-report");
    for (Movement movement : progress.plan().movements()) {
      List<Standing> standings =
          progress.indicators().stream()
              .filter(indicator -> indicator.movement().equals(movement))
              .map(IndicatorProgress::commune)
              .toList();
      List<String> cells = new ArrayList<>(List.of(movement.name()));
      cells.addAll(countCells(standings));
      table.row(cells.toArray(String[]::new));
    }
    return table.toString();
  }

  private void head(TextTable table, String... columns) {
    List<TextTable.Cell> head = new ArrayList<>();
    for (String column : columns) {
      head.add(new TextTable.Cell(messages.get("status.column." + column), style::faint));
    }
    table.row(head);
  }

  private static List<String> countCells(List<Standing> standings) {
    Map<Status, Integer> counts = count(standings);
    List<String> cells = new ArrayList<>();
    for (Status status : Status.values()) {
      int count = counts.getOrDefault(status, 0);
      cells.add(count == 0 ? "·" : String.valueOf(count));
    }
    return cells;
  }

  private static Map<Status, Integer> count(List<Standing> standings) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    standings.forEach(
        standing -> standing.status().ifPresent(status -> counts.merge(status, 1, Integer::sum)));
    return counts;
  }

  /** How many indicators of the commune stand where; ceilings in danger in words of their own. */
  private String counts() {
    List<String> parts = new ArrayList<>();
    for (Status status : Status.values()) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (IndicatorProgress one : progress.indicators()) {
        if (one.commune().status().filter(status::equals).isPresent()) {
          String word =
              status == Status.BEHIND ? words.of(one.indicator(), one.commune()) : words.of(status);
          counts.merge(word, 1, Integer::sum);
        }
      }
      counts.forEach((word, count) -> parts.add(paint(status).apply(count + " " + word)));
    }
    return messages.get("status.counts", progress.indicators().size(), String.join(" · ", parts));
  }

  private String reporting() {
    ReportingRates rates = progress.reporting();
    StringBuilder text = new StringBuilder();
    text.append(
        messages.get(
            "status.reporting",
            rates.received(),
            rates.due(),
            rates.onTime(),
            rates.late(),
            rates.missing()));
    text.append('\n');
    rates.villages().stream()
        .filter(row -> !row.missing().isEmpty())
        .forEach(
            row ->
                text.append(
                        messages.get(
                            "status.missing",
                            row.village().name(),
                            String.join(
                                ", ", row.missing().stream().map(String::valueOf).toList())))
                    .append('\n'));
    return text.toString();
  }

  private UnaryOperator<String> paint(Status status) {
    return switch (status) {
      case DONE -> style::blue;
      case ON_TRACK -> style::green;
      case SLOW -> style::yellow;
      case BEHIND -> style::red;
      case NO_REPORT -> style::faint;
    };
  }
}
