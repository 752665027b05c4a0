package vn.thidua.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Language;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Village;
import vn.thidua.progress.Actual;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Months;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.progress.VillageStanding;

/** One village's way with one indicator, a month a row, each with the line it came from. */
final class StatusMonths {
  private final Messages messages;
  private final Style style;
  private final Amounts amounts;
  private final StatusWords words;
  private final StatusLook look;
  private final MeasuredPlan measured;

  StatusMonths(Invocation call, MeasuredPlan measured) {
    this.messages = call.messages();
    this.style = call.style();
    this.amounts = new Amounts(messages.language());
    this.words = new StatusWords(messages);
    this.look = new StatusLook(style);
    this.measured = measured;
  }

  FittedTable of(Indicator indicator, Village village) {
    List<FittedTable.Column> columns = new ArrayList<>();
    if (indicator.kind() == Kind.FLOW) {
      columns.add(column("in-month", true, FittedTable.Keep.ALWAYS));
    }
    columns.add(column("actual", true, FittedTable.Keep.ALWAYS));
    columns.add(column("expected", true, FittedTable.Keep.LITTLE));
    columns.add(column("pace", true, FittedTable.Keep.LONG));
    columns.add(column("status", false, FittedTable.Keep.LONGER));
    columns.add(column("source", false, FittedTable.Keep.LONGER));
    FittedTable table = new FittedTable(messages.get("status.column.month"), columns, style::faint);
    for (Months.Month month : measured.months().of(indicator, village)) {
      Optional<Standing> standing = standing(at(month), indicator, village);
      List<FittedTable.Field> fields = new ArrayList<>();
      String none = messages.get("status.no-report");
      String brought = month.actual().map(this::amount).orElse(none);
      if (indicator.kind() == Kind.FLOW) {
        fields.add(FittedTable.Field.of(brought));
        fields.add(FittedTable.Field.of(amounts.amount(standing.flatMap(Standing::value))));
      } else {
        fields.add(FittedTable.Field.of(brought));
      }
      Status status = standing.flatMap(Standing::status).orElse(Status.NO_REPORT);
      fields.add(FittedTable.Field.of(amounts.amount(standing.flatMap(Standing::expected))));
      fields.add(FittedTable.Field.of(amounts.percent(standing.flatMap(Standing::paceRatio))));
      fields.add(
          FittedTable.Field.of(
              standing.map(one -> words.of(indicator, one)).orElse(none), look.paint(status)));
      fields.add(FittedTable.Field.of(month.actual().map(StatusMonths::source).orElse("")));
      String name =
          messages.language() == Language.VI
              ? Dates.numeric(month.month())
              : month.month().toString();
      table.row(name, fields);
    }
    return table;
  }

  private FittedTable.Column column(String key, boolean right, FittedTable.Keep keep) {
    return new FittedTable.Column(messages.get("status.column." + key), right, keep);
  }

  private String amount(Actual actual) {
    return (actual.estimated() ? messages.get("status.estimated") + " " : "")
        + amounts.amount(Optional.of(actual.value()));
  }

  /** The end of a month, with all that is known today. */
  private AsOf at(Months.Month month) {
    LocalDate end = measured.plan().reporting().months().days(month.month()).to();
    AsOf now = measured.progress().asOf();
    return new AsOf(now.known(), end.isBefore(now.until()) ? end : now.until());
  }

  private Optional<Standing> standing(AsOf day, Indicator indicator, Village village) {
    Progress then = day.equals(measured.progress().asOf()) ? measured.progress() : measured.on(day);
    return then.indicators().stream()
        .filter(one -> one.indicator().equals(indicator))
        .map(IndicatorProgress::villages)
        .flatMap(List::stream)
        .filter(standing -> standing.village().id().equals(village.id()))
        .map(VillageStanding::standing)
        .findFirst();
  }

  /** The line of a village's figure; of a merged village's too, where there is one. */
  private static String source(Actual actual) {
    return String.join(
        ", ",
        actual.terms().stream()
            .map(term -> term.place().file() + ":" + term.place().line())
            .toList());
  }
}
