package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Village;
import vn.thidua.progress.Actual;
import vn.thidua.progress.Figure;
import vn.thidua.progress.Forecast;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.LastYear;
import vn.thidua.progress.PhaseStanding;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Trace;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.Table;

/**
 * How a number came about, as two sheets: its terms with their places, and what follows of them.
 */
final class WhyTable {
  private final Messages messages;
  private final Progress progress;

  WhyTable(Invocation call, Progress progress) {
    this.messages = call.messages();
    this.progress = progress;
  }

  List<Table> of(
      IndicatorProgress indicator,
      Optional<Village> village,
      Standing standing,
      Optional<Trace> trace) {
    List<Table> tables =
        new ArrayList<>(
            List.of(
                terms(standing.actual().map(Actual::terms).orElse(List.of())),
                result(indicator, village, standing)));
    trace.ifPresent(
        t ->
            tables.add(
                steps(new WhyNumber(messages, t, indicator.indicator(), WhyNumber.Scope.PLAN))));
    return tables;
  }

  /** The same of an indicator in a phase. */
  List<Table> of(PhaseWhy why, Optional<Trace> trace) {
    PhaseStanding standing = why.standing();
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    named(rows, why.indicator().name(), why.village());
    rows.add(
        List.of(
            Table.text(messages.get("why.sheet.phase")), Table.text(why.phase().phase().name())));
    number(rows, "why.actual", standing.value());
    standing
        .aim()
        .filter(aim -> !aim.isRange())
        .ifPresent(aim -> number(rows, "why.phase-letter.target", Optional.of(aim.low())));
    number(rows, "why.baseline", standing.baseline());
    percent(rows, "why.phase-letter.p", Optional.of(standing.pace().value()));
    number(rows, "why.expected", standing.expected());
    percent(rows, "why.phase-letter.h", standing.achievement());
    percent(rows, "why.pace-ratio", standing.paceRatio());
    rows.add(
        List.of(
            Table.text(messages.get("why.status")),
            Table.text(new StatusWords(messages).of(why.indicator(), standing))));
    number(rows, "why.letter.v", standing.missing());
    List<Table> tables = new ArrayList<>();
    tables.add(terms(why.terms()));
    tables.add(new Table(messages.get("why.sheet.result"), headings("what", "value"), rows));
    trace.ifPresent(
        t -> tables.add(steps(new WhyNumber(messages, t, why.indicator(), WhyNumber.Scope.PHASE))));
    return tables;
  }

  /** The number that was asked about, step by step. */
  private Table steps(WhyNumber why) {
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    for (Trace.Step step : why.trace().steps()) {
      rows.add(
          List.of(
              Table.text(why.meaning(step)),
              Table.text(why.arithmetic(step)),
              step.form() == Trace.Form.PART
                  ? Table.percent(Optional.of(Json.decimal(step.value())))
                  : Table.number(Optional.of(Json.decimal(step.value())))));
    }
    return new Table(
        messages.get("why.sheet.steps"), headings("what", "arithmetic", "value"), rows);
  }

  private Table terms(List<Figure> figures) {
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    for (Figure figure : figures) {
      rows.add(
          List.of(
              Table.text(progress.plan().unitName(figure.village()).orElse("")),
              Table.text(figure.month().toString()),
              Table.number(Optional.of(figure.value())),
              Table.number(figure.of()),
              Table.text(figure.estimated() ? messages.get("status.estimated") : ""),
              Table.text(figure.reportedBy()),
              Table.text(figure.place().file()),
              Table.number(figure.place().line())));
    }
    return new Table(
        messages.get("why.sheet.terms"),
        headings("village", "period", "value", "of", "estimated", "reported-by", "file", "line"),
        rows);
  }

  private Table result(IndicatorProgress indicator, Optional<Village> village, Standing standing) {
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    named(rows, indicator.indicator().name(), village);
    number(rows, "why.actual", standing.value());
    standing
        .target()
        .filter(target -> !target.isRange())
        .ifPresent(
            target ->
                rows.add(
                    List.of(
                        Table.text(messages.get("why.target")),
                        Table.number(Optional.of(target.low())))));
    number(rows, "why.baseline", standing.baseline());
    percent(rows, "why.pace", Optional.of(standing.pace()));
    number(rows, "why.expected", standing.expected());
    percent(rows, "why.achievement", standing.achievement());
    percent(rows, "why.pace-ratio", standing.paceRatio());
    if (standing.status().isPresent()) {
      rows.add(
          List.of(
              Table.text(messages.get("why.status")),
              Table.text(new StatusWords(messages).of(indicator.indicator(), standing))));
    }
    number(rows, "why.forecast", standing.forecast().map(Forecast::value));
    number(rows, "why.forecast-low", standing.forecast().map(Forecast::low));
    number(rows, "why.forecast-high", standing.forecast().map(Forecast::high));
    number(rows, "why.same-period", standing.samePeriod());
    percent(rows, "why.growth", standing.lastYear().flatMap(LastYear::growth));
    number(rows, "why.growth-points", standing.lastYear().flatMap(LastYear::points));
    return new Table(messages.get("why.sheet.result"), headings("what", "value"), rows);
  }

  private void named(
      List<List<Optional<Cell.Value>>> rows, String indicator, Optional<Village> village) {
    rows.add(List.of(Table.text(messages.get("status.column.indicator")), Table.text(indicator)));
    village.ifPresent(
        v ->
            rows.add(List.of(Table.text(messages.get("why.sheet.village")), Table.text(v.name()))));
  }

  private void number(
      List<List<Optional<Cell.Value>>> rows, String key, Optional<BigFraction> value) {
    value.ifPresent(
        v ->
            rows.add(
                List.of(Table.text(messages.get(key)), Table.number(value.map(Json::decimal)))));
  }

  private void percent(
      List<List<Optional<Cell.Value>>> rows, String key, Optional<BigFraction> value) {
    value.ifPresent(
        v ->
            rows.add(
                List.of(Table.text(messages.get(key)), Table.percent(value.map(Json::decimal)))));
  }

  private List<String> headings(String... columns) {
    List<String> headings = new ArrayList<>();
    for (String column : columns) {
      headings.add(messages.get("why.sheet." + column));
    }
    return headings;
  }
}
