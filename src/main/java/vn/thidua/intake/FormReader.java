package vn.thidua.intake;

import static vn.thidua.finding.Code.I105;
import static vn.thidua.finding.Code.I109;
import static vn.thidua.finding.Code.I112;
import static vn.thidua.finding.Code.I119;
import static vn.thidua.finding.Code.I120;
import static vn.thidua.finding.Code.I123;
import static vn.thidua.finding.Code.I124;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.calendar.WrittenDates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Certainty;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.ShareBase;
import vn.thidua.plan.VillageId;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.FormMark;
import vn.thidua.source.KnownNames;
import vn.thidua.text.Names;

/**
 * Reads what was filled into the sheet of a form. An indicator is known by the id and the name in
 * its row, which must agree: a row that was moved is read right, one that was overwritten is told.
 */
final class FormReader {
  private final Plan plan;
  private final KnownNames names;
  private final FormMark mark;
  private final VillageId village;
  private final YearMonth period;
  private final Told told;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<IndicatorId, ReportLine> lines = new LinkedHashMap<>();
  private int empty;
  private Grid grid;
  private FormTable table;
  private Amounts amounts;

  /**
   * @param names of the plan
   * @param village whose form it is, a village of the plan
   * @param period its month
   * @param told what is said of a form that does not say it itself
   */
  FormReader(
      Plan plan, KnownNames names, FormMark mark, VillageId village, YearMonth period, Told told) {
    this.plan = plan;
    this.names = names;
    this.mark = mark;
    this.village = village;
    this.period = period;
    this.told = told;
  }

  /**
   * What the sheet says.
   *
   * @param found where in it the form's table lies
   */
  Submission read(Grid sheet, FormTable found, boolean decimalComma) {
    grid = sheet;
    table = found;
    amounts = new Amounts(grid, decimalComma, table.numberCells(), findings::add);
    table.rows().forEach(this::row);
    amounts.tellJudged();
    return new Submission(List.copyOf(lines.values()), findings, passedOver());
  }

  /** Its rows without a figure. */
  private List<String> passedOver() {
    return java.util.Collections.nCopies(empty, "");
  }

  private void row(int row) {
    Optional<Cell> name = table.name(row);
    Optional<Cell> value = table.value(row).filter(cell -> !Amounts.isNothing(cell));
    boolean other =
        table.of(row).isPresent() || table.kind(row).isPresent() || table.note(row).isPresent();
    if (value.isEmpty() && !other) {
      empty += name.isPresent() && table.id(row).isPresent() ? 1 : 0;
      return;
    }
    Optional<FormMark.Row> meant = meant(row);
    if (meant.isEmpty()) {
      findings.add(
          I119.at(
              name.map(grid::place).orElseGet(() -> grid.place(row)),
              name.map(cell -> cell.value().text()).orElse(""),
              table.id(row).map(cell -> cell.value().text()).orElse("")));
      return;
    }
    if (value.isEmpty()) {
      findings.add(I123.at(grid.place(row), meant.get().name()));
      empty++;
      return;
    }
    Optional<Indicator> indicator = plan.indicator(new IndicatorId(meant.get().indicator()));
    boolean same =
        indicator
            .filter(now -> Units.same(now.unit(), meant.get().unit()))
            .filter(now -> now.reportedAs().equals(meant.get().asked()))
            .isPresent();
    if (!same) {
      findings.add(I120.at(grid.place(value.get()), meant.get().name()));
      return;
    }
    take(row, value.get(), indicator.get());
  }

  /** What a row of the form asks for; empty where its id and its name do not say one thing. */
  private Optional<FormMark.Row> meant(int row) {
    Optional<String> id = table.id(row).map(cell -> cell.value().text());
    Optional<FormMark.Row> byName =
        table.name(row).map(cell -> cell.value().text()).flatMap(this::named);
    boolean agree =
        byName.isPresent() && id.filter(text -> !text.equals(byName.get().indicator())).isEmpty();
    return agree ? byName : Optional.empty();
  }

  /** As the form was printed, else as the plan names it now. */
  private Optional<FormMark.Row> named(String text) {
    String folded = Names.fold(text);
    return mark.rows().stream()
        .filter(row -> Names.fold(row.name()).equals(folded))
        .findFirst()
        .or(
            () ->
                names
                    .findIndicator(text)
                    .flatMap(
                        id ->
                            mark.rows().stream()
                                .filter(row -> row.indicator().equals(id.value()))
                                .findFirst()));
  }

  private void take(int row, Cell cell, Indicator indicator) {
    Optional<BigDecimal> value = amounts.of(cell, indicator);
    Optional<BigDecimal> of = table.of(row).flatMap(whole -> amounts.of(whole, indicator));
    boolean needsWhole =
        indicator.kind() == Kind.SHARE && indicator.base() == ShareBase.REPORTED && of.isEmpty();
    if (needsWhole) {
      findings.add(I109.at(grid.place(cell), indicator.name()));
    }
    Optional<LocalDate> day = reportedOn();
    Optional<Certainty> certainty = certainty(row, cell);
    if (value.isEmpty() || needsWhole || day.isEmpty() || certainty.isEmpty()) {
      return;
    }
    ReportLine line =
        new ReportLine(
            village,
            period,
            indicator.id(),
            value.get(),
            indicator.kind() == Kind.SHARE ? of : Optional.empty(),
            Optional.empty(),
            certainty.get(),
            day.get(),
            table.labelled(mark.reporter()).map(by -> by.value().text()).orElse(""),
            table.note(row).map(note -> note.value().text()).orElse(""),
            new CellPlaces(grid.place(cell)));
    ReportLine before = lines.putIfAbsent(indicator.id(), line);
    if (before != null && before.value().compareTo(line.value()) != 0) {
      findings.add(
          I112.at(
              grid.place(cell),
              indicator.name(),
              line.value().toPlainString(),
              before.value().toPlainString(),
              before.places().whole()));
    }
  }

  private Optional<Certainty> certainty(int row, Cell value) {
    String kind =
        table.kind(row).map(cell -> Names.fold(cell.value().text())).orElse(FormMark.ACTUAL);
    if (kind.startsWith(FormMark.ESTIMATE) || Amounts.isEstimate(value)) {
      return Optional.of(Certainty.ESTIMATE);
    }
    if (kind.equals(FormMark.ACTUAL)) {
      return Optional.of(Certainty.ACTUAL);
    }
    findings.add(I124.at(grid.place(table.kind(row).orElseThrow()), kind));
    return Optional.empty();
  }

  /** The day in the form's cell, else the one that is told; told once where there is none. */
  private Optional<LocalDate> reportedOn() {
    Optional<Cell> cell = table.labelled(mark.reportedOn());
    Optional<LocalDate> day =
        cell.flatMap(
                one ->
                    one.value() instanceof Cell.Day date
                        ? Optional.of(date.date())
                        : WrittenDates.day(one.value().text()))
            .or(() -> cell.isPresent() ? Optional.empty() : told.reportedOn());
    if (day.isEmpty() && findings.stream().noneMatch(finding -> finding.code() == I105)) {
      findings.add(I105.at(cell.map(grid::place).orElseGet(table::labelPlace)));
    }
    return day;
  }
}
