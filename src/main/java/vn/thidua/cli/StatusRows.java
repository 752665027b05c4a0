package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Village;
import vn.thidua.progress.CatchUp;
import vn.thidua.progress.Forecast;
import vn.thidua.progress.Months;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;

/** A table of standings: one a row, with its months and its bar where a person watches. */
final class StatusRows {
  private static final int SHORTEST_BAR = 8;
  private static final int LONGEST_BAR = 24;
  private static final int NARROWEST_WORDS = 16;

  private final Messages messages;
  private final Amounts amounts;
  private final StatusWords words;
  private final StatusLook look;
  private final String reporters;
  private final Months months;
  private final boolean drawn;
  private final boolean units;
  private final boolean ahead;
  private final FittedTable table;

  /**
   * @param name the heading of the names
   * @param units whether each row has a unit of its own
   * @param ahead whether to show what remains to be done and how it will end
   */
  StatusRows(Invocation call, MeasuredPlan measured, String name, boolean units, boolean ahead) {
    this.messages = call.messages();
    this.amounts = new Amounts(messages.language());
    this.words = new StatusWords(messages);
    this.look = new StatusLook(call.style());
    this.reporters = measured.plan().reporters();
    this.months = measured.months();
    this.drawn = call.env().terminal().interactive();
    this.units = units;
    this.ahead = ahead;
    this.table = new FittedTable(name, columns(), call.style()::faint);
  }

  private List<FittedTable.Column> columns() {
    List<FittedTable.Column> columns = new ArrayList<>();
    if (drawn) {
      columns.add(column("months", false, FittedTable.Keep.LITTLE));
    }
    columns.add(column("target", true, FittedTable.Keep.LONG));
    columns.add(column("actual", true, FittedTable.Keep.ALWAYS));
    if (units) {
      columns.add(column("unit", false, FittedTable.Keep.LONGER));
    }
    columns.add(column("achievement", true, FittedTable.Keep.WHERE_THERE_IS_ROOM));
    if (drawn) {
      columns.add(column("bar", false, FittedTable.Keep.LONGER));
    }
    columns.add(column("pace", true, FittedTable.Keep.LONG));
    if (ahead) {
      columns.add(column("needed", true, FittedTable.Keep.WHERE_THERE_IS_ROOM));
      columns.add(column("forecast", true, FittedTable.Keep.WHERE_THERE_IS_ROOM));
    }
    columns.add(column("status", false, FittedTable.Keep.ALWAYS));
    return columns;
  }

  private FittedTable.Column column(String key, boolean right, FittedTable.Keep keep) {
    return new FittedTable.Column(messages.get("status.column." + key), right, keep);
  }

  void group(String name, UnaryOperator<String> paint) {
    table.group(name, paint);
  }

  /**
   * @param village whose standing it is; empty for the commune
   */
  void row(
      String name,
      UnaryOperator<String> paint,
      Indicator indicator,
      Optional<Village> village,
      Standing standing) {
    UnaryOperator<String> colour = look.paint(standing.status().orElse(Status.NO_REPORT));
    List<FittedTable.Field> fields = new ArrayList<>();
    if (drawn) {
      fields.add(
          FittedTable.Field.of(
              Sparkline.of(
                  village.map(v -> months.of(indicator, v)).orElseGet(() -> months.of(indicator)),
                  indicator.kind())));
    }
    fields.add(FittedTable.Field.of(amounts.target(standing.target())));
    fields.add(
        FittedTable.Field.of(
            (standing.estimated() ? messages.get("status.estimated") + " " : "")
                + amounts.amount(standing.value())));
    if (units) {
      fields.add(FittedTable.Field.of(indicator.unit()));
    }
    fields.add(FittedTable.Field.of(amounts.percent(standing.achievement())));
    if (drawn) {
      fields.add(
          FittedTable.Field.drawn(
              SHORTEST_BAR,
              LONGEST_BAR,
              width -> ProgressBar.of(indicator, standing, width),
              colour));
    }
    fields.add(FittedTable.Field.of(amounts.percent(standing.paceRatio())));
    if (ahead) {
      Optional<BigFraction> needed = standing.catchUp().flatMap(CatchUp::perMonth);
      fields.add(FittedTable.Field.of(amounts.amount(needed)));
      fields.add(FittedTable.Field.of(amounts.amount(standing.forecast().map(Forecast::value))));
    }
    fields.add(FittedTable.Field.words(judgement(indicator, standing), NARROWEST_WORDS, colour));
    table.row(name, paint, fields);
  }

  private String judgement(Indicator indicator, Standing standing) {
    String word =
        standing.target().isEmpty() ? messages.get("why.no-target") : words.of(indicator, standing);
    return standing.silent() == 0
        ? word
        : word + " " + messages.get("status.silent", standing.silent(), reporters);
  }

  boolean isEmpty() {
    return table.isEmpty();
  }

  /** The table, and on a screen what its drawings mean. */
  String within(int width) {
    return table.within(width);
  }
}
