package vn.thidua.intake;

import static vn.thidua.finding.Code.I034;
import static vn.thidua.finding.Code.I035;
import static vn.thidua.finding.Code.I036;
import static vn.thidua.finding.Code.I037;
import static vn.thidua.finding.Code.I101;
import static vn.thidua.finding.Code.I109;
import static vn.thidua.finding.Code.I110;
import static vn.thidua.finding.Code.I112;
import static vn.thidua.finding.Code.S090;
import static vn.thidua.finding.Code.S091;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Certainty;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Subject;
import vn.thidua.plan.VillageId;
import vn.thidua.sheet.Cell;
import vn.thidua.text.Names;
import vn.thidua.text.Numbers;

/**
 * Reads one table of whatever layout. Each figure stands in a column and a row; whose it is, what
 * it measures and for which month is told by the heading of the column, the cells of the row, or
 * what stands around the table, in this order. Nothing is taken on a guess: what is not understood
 * is told at its place.
 */
final class TableReader {
  private final PlanSent plan;
  private final Told told;
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();
  private final Map<Subject, ReportLine> lines = new LinkedHashMap<>();
  private Grid grid;
  private Header header;
  private Titles titles;
  private Optional<Indicator> indicator = Optional.empty();
  private String reporter;
  private Times times;
  private Amounts amounts;
  private Totals totals;
  private SummingRows summing;
  private StatedUnits units;
  private NamedVillages villages;

  TableReader(PlanSent plan, Told told) {
    this.plan = plan;
    this.told = told;
  }

  /**
   * What a table says.
   *
   * @param part the rows of the table and of what belongs to it
   */
  Submission read(Grid part, Header headings, Around around, boolean decimalComma) {
    grid = part;
    header = headings;
    titles = new Titles(plan, around);
    reporter = new Reporter(grid, header).name();
    times = new Times(grid, header, told, titles, findings::add);
    amounts = new Amounts(grid, decimalComma, numberCells(), findings::add);
    List<HeadedColumn> taken =
        new ValueColumns(grid, header, times, plan.names(), findings::add).taken();
    totals = new Totals(grid, header, taken);
    summing = new SummingRows(grid, header, plan.names());
    units = new StatedUnits(grid, header, findings::add);
    villages = new NamedVillages(grid, header, titles, plan, told, findings::add);
    names();
    if (refused()) {
      return submission();
    }
    for (int row : grid.rowNumbers()) {
      if (row > header.last() && !summing.isNumbering(row)) {
        row(row, taken);
      }
    }
    if (!refused()) {
      totals.compare(amounts, findings::add);
    }
    amounts.tellJudged();
    if (lines.isEmpty() && !refused()) {
      findings.add(I101.at(grid.place(header.first())));
    }
    return submission();
  }

  /** What the names of the sheet and the file say beside what stands above the table. */
  private void names() {
    Place place = grid.place(header.first());
    if (header.isOfOneIndicator()) {
      indicator = titles.indicator();
      if (indicator.isEmpty()) {
        findings.add(S090.at(place, plan.names().firstIndicator()));
      }
      indicator.ifPresent(units::above);
    }
    boolean ofVillage = header.column(Role.VILLAGE).isEmpty() && told.village().isEmpty();
    titles
        .otherVillage()
        .filter(other -> ofVillage)
        .ifPresent(
            other ->
                findings.add(
                    S091.at(
                        place, plan.nameOf(titles.village().orElseThrow()), plan.nameOf(other))));
    titles
        .otherPeriod()
        .filter(other -> told.period().isEmpty() && header.column(Role.PERIOD).isEmpty())
        .ifPresent(
            other ->
                findings.add(
                    S091.at(
                        place,
                        "tháng " + Dates.numeric(titles.period().orElseThrow()),
                        "tháng " + Dates.numeric(other))));
  }

  private boolean refused() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private Submission submission() {
    return new Submission(List.copyOf(lines.values()), findings, passedOver);
  }

  /** The cells below the headings of numbers. */
  private List<Cell> numberCells() {
    List<Integer> columns = new ArrayList<>();
    for (HeadedColumn column : header.columns()) {
      boolean numbers =
          column.isOfValues()
              || column.has(Role.OF)
              || column.has(Role.CUMULATIVE)
              || column.has(Role.TARGET)
              || column.has(Role.BEFORE)
              || column.has(Role.TOTAL);
      if (numbers) {
        columns.add(column.number());
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (int row : grid.rowNumbers()) {
      if (row > header.last()) {
        for (int column : columns) {
          Cell cell = grid.row(row).get(column);
          if (cell != null) {
            cells.add(cell);
          }
        }
      }
    }
    return cells;
  }

  private void row(int row, List<HeadedColumn> taken) {
    Map<HeadedColumn, Cell> values = values(row, taken);
    Optional<Cell> name = grid.subject(row, header.column(Role.INDICATOR));
    Optional<Cell> village = grid.subject(row, header.column(Role.VILLAGE));
    if (summing.isTotal(row, name, village)) {
      totals.below(row);
      passedOver.add(grid.text(row));
      return;
    }
    if (summing.isSubtotal(row)) {
      passedOver.add(grid.text(row));
      return;
    }
    boolean figures = false;
    for (Cell cell : values.values()) {
      figures |= amounts.isFigure(cell);
    }
    if (figures && grid.subject(row, header.subject()).isEmpty()) {
      findings.add(I034.at(grid.place(row), plan.villageLabel()));
      return;
    }
    Optional<Indicator> ofRow =
        name.isPresent() ? plan.names().indicator(name.get().value().text()) : Optional.empty();
    boolean unknown = name.isPresent() && ofRow.isEmpty();
    if (values.isEmpty() || (unknown && !figures)) {
      passedOver.add(grid.text(row));
      return;
    }
    if (unknown) {
      Cell cell = name.get();
      findings.add(plan.names().unknownIndicator(grid.place(cell), cell.value().text()));
      return;
    }
    for (Map.Entry<HeadedColumn, Cell> value : values.entrySet()) {
      HeadedColumn column = value.getKey();
      Optional<Indicator> measured =
          column.indicator().isPresent()
              ? column.indicator().map(plan.names()::indicator)
              : ofRow.isPresent() ? ofRow : indicator;
      if (measured.isPresent() && units.fit(row, column, measured.get())) {
        figure(row, column, value.getValue(), measured.get());
      }
    }
  }

  /** The cells of a row that say something; an estimate only where no actual value stands. */
  private Map<HeadedColumn, Cell> values(int row, List<HeadedColumn> taken) {
    Map<HeadedColumn, Cell> values = new LinkedHashMap<>();
    boolean estimates = false;
    for (HeadedColumn column : taken) {
      Optional<Cell> over = grid.over(row, column.number());
      if (over.isPresent() && over.get().row() > header.last() && amounts.isFigure(over.get())) {
        findings.add(I035.at(grid.place(over.get()), over.get().value().text()));
      }
      Optional<Cell> own = grid.cell(row, column.number());
      if (own.isPresent() && !Amounts.isNothing(own.get())) {
        values.put(column, own.get());
        estimates |= column.has(Role.ESTIMATE);
      }
    }
    if (!estimates) {
      return values;
    }
    values
        .keySet()
        .removeIf(
            column ->
                column.has(Role.ESTIMATE)
                    && values.keySet().stream()
                        .anyMatch(
                            other ->
                                !other.has(Role.ESTIMATE)
                                    && other.isBeside(column)
                                    && other.heading().month().equals(column.heading().month())));
    return values;
  }

  private void figure(int row, HeadedColumn column, Cell cell, Indicator indicator) {
    Optional<BigDecimal> value = amounts.of(cell, indicator);
    Optional<VillageId> village = villages.of(row, column);
    Optional<YearMonth> month = times.month(row, column);
    Optional<LocalDate> day = times.reportedOn(row, column);
    Optional<Cell> whole = grid.cell(row, header.column(Role.OF, column));
    Optional<BigDecimal> of =
        whole.isPresent() && indicator.kind() == Kind.SHARE
            ? amounts.of(whole.get(), indicator)
            : Optional.empty();
    if (StatedUnits.isCounted(indicator) && of.isEmpty()) {
      findings.add(I109.at(grid.place(cell), indicator.name()));
      return;
    }
    if (value.isPresent()) {
      totals.add(cell, indicator, value.get());
    }
    if (value.isEmpty() || village.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return;
    }
    Optional<BigDecimal> stated =
        amounts.compared(grid.cell(row, header.column(Role.CUMULATIVE, column)));
    if (indicator.kind() != Kind.FLOW
        && stated.isPresent()
        && stated.get().compareTo(value.get()) != 0) {
      findings.add(
          I036.at(
              grid.place(cell),
              indicator.name(),
              Numbers.vietnamese(value.get()),
              Numbers.vietnamese(stated.get())));
      return;
    }
    target(row, column, village.get(), indicator);
    take(
        new ReportLine(
            village.get(),
            month.get(),
            indicator.id(),
            value.get(),
            of,
            indicator.kind() == Kind.FLOW ? stated : Optional.empty(),
            certainty(row, column, cell),
            day.get(),
            text(row, column, Role.REPORTED_BY, reporter),
            text(row, column, Role.NOTE, ""),
            new CellPlaces(grid.place(cell))),
        indicator);
  }

  private String text(int row, HeadedColumn column, Role role, String otherwise) {
    Optional<Cell> cell = grid.subject(row, header.column(role, column));
    return cell.isPresent() ? cell.get().value().text() : otherwise;
  }

  private void take(ReportLine line, Indicator indicator) {
    ReportLine other = lines.putIfAbsent(line.subject(), line);
    if (other == null) {
      return;
    }
    boolean same = other.value().compareTo(line.value()) == 0;
    String value = Numbers.vietnamese(line.value());
    findings.add(
        same
            ? I037.at(line.places().whole(), indicator.name(), value, other.places().whole())
            : I112.at(
                line.places().whole(),
                indicator.name(),
                value,
                Numbers.vietnamese(other.value()),
                other.places().whole()));
  }

  private Certainty certainty(int row, HeadedColumn column, Cell cell) {
    Optional<Cell> kind = grid.cell(row, header.column(Role.KIND, column));
    boolean estimate =
        Amounts.isEstimate(cell)
            || column.has(Role.ESTIMATE)
            || (kind.isPresent() && namesEstimate(Names.fold(kind.get().value().text())));
    return estimate ? Certainty.ESTIMATE : Certainty.ACTUAL;
  }

  private static boolean namesEstimate(String kind) {
    return kind.startsWith("ước") || kind.equals("estimate");
  }

  /** A target that is stated is compared with the one that was handed out. */
  private void target(int row, HeadedColumn column, VillageId village, Indicator indicator) {
    Optional<Cell> cell = grid.cell(row, header.column(Role.TARGET, column));
    Optional<BigDecimal> stated = amounts.compared(cell);
    Optional<BigDecimal> target = plan.target(village, indicator.id());
    if (stated.isPresent() && target.isPresent() && stated.get().compareTo(target.get()) != 0) {
      findings.add(
          I110.at(
              grid.place(cell.orElseThrow()),
              indicator.name(),
              Numbers.vietnamese(stated.get()),
              Numbers.vietnamese(target.get())));
    }
  }
}
