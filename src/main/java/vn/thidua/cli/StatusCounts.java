package vn.thidua.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.text.Sentences;

/** How many indicators stand where, a village or a movement a row. */
final class StatusCounts {
  private static final int SHORTEST_BAR = 10;
  private static final int LONGEST_BAR = 32;

  private final Messages messages;
  private final Style style;
  private final StatusLook look;
  private final StatusScope scope;
  private final boolean drawn;

  StatusCounts(Invocation call, StatusScope scope) {
    this.messages = call.messages();
    this.style = call.style();
    this.look = new StatusLook(style);
    this.scope = scope;
    this.drawn = call.env().terminal().interactive();
  }

  FittedTable byVillage() {
    List<FittedTable.Column> columns = columns();
    if (drawn) {
      columns.add(column("reports", FittedTable.Keep.LITTLE, false));
    }
    columns.add(column("received", FittedTable.Keep.LONGER, true));
    columns.add(column("late", FittedTable.Keep.LITTLE, true));
    columns.add(column("missing", FittedTable.Keep.LONGER, true));
    FittedTable table =
        new FittedTable(
            Sentences.raised(scope.whole().plan().villageLabel()), columns, style::faint);
    for (ReportingRates.Row row : scope.chosen().reporting().villages()) {
      List<Standing> standings = scope.standings(row.village());
      if (scope.counts(standings)) {
        List<FittedTable.Field> fields = fields(standings);
        if (drawn) {
          fields.add(FittedTable.Field.of(months(row)));
        }
        fields.add(FittedTable.Field.of(row.received() + "/" + row.due()));
        fields.add(FittedTable.Field.of(String.valueOf(row.late())));
        fields.add(FittedTable.Field.of(String.valueOf(row.missing().size())));
        table.row(row.village().name(), fields);
      }
    }
    return table;
  }

  FittedTable byMovement() {
    FittedTable table =
        new FittedTable(messages.get("status.column.movement"), columns(), style::faint);
    scope.movements().forEach(one -> table.row(one.name(), fields(scope.standings(one))));
    return table;
  }

  /** A sign a month: on time, late, missing. */
  private static String months(ReportingRates.Row row) {
    StringBuilder months = new StringBuilder();
    for (ReportingRates.Report report : row.reports()) {
      months.append(report.came().isEmpty() ? '·' : report.late() ? '○' : '●');
    }
    return months.toString();
  }

  private List<FittedTable.Column> columns() {
    List<FittedTable.Column> columns = new ArrayList<>();
    if (drawn) {
      columns.add(column("parts", FittedTable.Keep.LITTLE, false));
    }
    for (Status status : Status.values()) {
      columns.add(column(status.word(), FittedTable.Keep.LONG, true));
    }
    return columns;
  }

  private FittedTable.Column column(String key, FittedTable.Keep keep, boolean right) {
    return new FittedTable.Column(messages.get("status.column." + key), right, keep);
  }

  private List<FittedTable.Field> fields(List<Standing> standings) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    standings.forEach(
        standing -> standing.status().ifPresent(status -> counts.merge(status, 1, Integer::sum)));
    List<FittedTable.Field> fields = new ArrayList<>();
    if (drawn) {
      fields.add(
          FittedTable.Field.drawn(
              SHORTEST_BAR, LONGEST_BAR, width -> parts(counts, width), text -> text));
    }
    for (Status status : Status.values()) {
      int count = counts.getOrDefault(status, 0);
      fields.add(
          count == 0
              ? FittedTable.Field.of("·")
              : FittedTable.Field.of(String.valueOf(count), look.paint(status)));
    }
    return fields;
  }

  /** A bar of all that is counted, each part as long as its share of it. */
  private String parts(Map<Status, Integer> counts, int width) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder bar = new StringBuilder();
    int before = 0;
    for (Status status : Status.values()) {
      int until = before + counts.getOrDefault(status, 0);
      if (until > before) {
        int cells = until * width / all - before * width / all;
        bar.append(look.paint(status).apply(StatusLook.shade(status).repeat(cells)));
      }
      before = until;
    }
    return all == 0 ? " ".repeat(width) : bar.toString();
  }
}
