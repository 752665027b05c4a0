package vn.thidua.intake;

import static vn.thidua.finding.Code.I101;
import static vn.thidua.finding.Code.I102;
import static vn.thidua.finding.Code.I103;
import static vn.thidua.finding.Code.I104;
import static vn.thidua.finding.Code.I105;
import static vn.thidua.finding.Code.I108;
import static vn.thidua.finding.Code.I109;
import static vn.thidua.finding.Code.I110;
import static vn.thidua.finding.Code.I111;
import static vn.thidua.finding.Code.I112;
import static vn.thidua.finding.Code.I114;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
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
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.Sheet;
import vn.thidua.source.KnownNames;
import vn.thidua.text.Names;
import vn.thidua.text.Nearest;

/**
 * Reads one table of whatever layout: indicators down with a column of values, villages across, or
 * villages down with indicators across. Nothing is taken on a guess: what is not understood is told
 * at its place.
 */
public final class TableReader {
  private final Plan plan;
  private final KnownNames names;
  private final Told told;
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();
  private final Map<String, ReportLine> lines = new LinkedHashMap<>();
  private Grid grid;
  private Header header;
  private Titles titles;
  private Amounts amounts;
  private boolean toldMonth;
  private boolean toldDay;

  public TableReader(Plan plan, Told told) {
    this.plan = plan;
    this.names = new KnownNames(plan);
    this.told = told;
  }

  /**
   * What a sheet says.
   *
   * @param file the name under which places are told
   * @param fileName the file's own name, which may tell the village and the month
   */
  public Submission read(String file, String fileName, Sheet sheet) {
    grid = new Grid(file, sheet);
    Optional<Header> found = Header.of(grid, names, plan.villageLabel());
    if (found.isEmpty()) {
      findings.add(I101.at(grid.whole()));
      return submission();
    }
    header = found.get();
    titles = titles(fileName);
    amounts = new Amounts(grid, sheet.decimalComma(), numberCells(), findings::add);
    for (int row : grid.rowNumbers()) {
      if (row > header.last()) {
        if (header.isIndicatorsAcross()) {
          villageRow(row);
        } else {
          indicatorRow(row);
        }
      }
    }
    if (header.isIndicatorsAcross() && findings.isEmpty()) {
      totalsBelow();
    }
    amounts.tellJudged();
    if (lines.isEmpty() && findings.isEmpty()) {
      findings.add(I101.at(grid.place(header.first())));
    }
    return submission();
  }

  private Submission submission() {
    return new Submission(List.copyOf(lines.values()), findings, passedOver);
  }

  private Titles titles(String fileName) {
    List<String> above = new ArrayList<>();
    List<String> around = new ArrayList<>();
    for (int row : grid.rowNumbers()) {
      if (row < header.first()) {
        above.add(grid.text(row));
      }
      if (row < header.first() || row > header.last()) {
        around.add(grid.text(row));
      }
    }
    return new Titles(plan, above, around, fileName);
  }

  /** The cells below the headings of numbers. */
  private List<Cell> numberCells() {
    List<Integer> columns = new ArrayList<>(header.villages().keySet());
    columns.addAll(header.indicators().keySet());
    for (Role role :
        new Role[] {
          Role.VALUE, Role.ESTIMATE, Role.OF, Role.CUMULATIVE, Role.TARGET, Role.BEFORE
        }) {
      header.column(role).ifPresent(columns::add);
    }
    List<Cell> cells = new ArrayList<>();
    for (int row : grid.rowNumbers()) {
      if (row > header.last()) {
        columns.forEach(column -> grid.cell(row, column).ifPresent(cells::add));
      }
    }
    return cells;
  }

  /** A row of a table with the indicators down. */
  private void indicatorRow(int row) {
    Optional<Cell> name = grid.cell(row, header.column(Role.INDICATOR));
    List<Cell> values = values(row);
    if (name.isEmpty() || values.isEmpty() || Role.beginsTotal(name.get().value().text())) {
      pass(row);
      return;
    }
    Optional<Indicator> indicator = indicator(name.get(), values);
    if (indicator.isEmpty() || !unitFits(row, indicator.get())) {
      return;
    }
    if (header.isVillagesAcross()) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Cell cell : values) {
        Optional<BigDecimal> value = amounts.of(cell, indicator.get());
        sum = sum.add(value.orElse(BigDecimal.ZERO));
        VillageId village = header.villages().get(cell.column());
        value.ifPresent(v -> take(row, cell, village, indicator.get(), v));
      }
      if (findings.isEmpty()) {
        totalBeside(row, indicator.get(), sum);
      }
      return;
    }
    Cell cell = values.get(0);
    Optional<VillageId> village = village(row);
    Optional<BigDecimal> value = amounts.of(cell, indicator.get());
    if (village.isPresent() && value.isPresent()) {
      target(row, village.get(), indicator.get());
      take(row, cell, village.get(), indicator.get(), value.get());
    }
  }

  /** A row of a table with the villages down. */
  private void villageRow(int row) {
    Optional<Cell> name = grid.cell(row, header.column(Role.VILLAGE));
    List<Cell> values = new ArrayList<>();
    for (int column : header.indicators().keySet()) {
      grid.cell(row, column).filter(cell -> !Amounts.isNothing(cell)).ifPresent(values::add);
    }
    if (name.isEmpty() || values.isEmpty() || Role.beginsTotal(name.get().value().text())) {
      pass(row);
      return;
    }
    Optional<VillageId> village = village(name.get());
    for (Cell cell : values) {
      Indicator indicator = plan.indicator(header.indicators().get(cell.column())).orElseThrow();
      Optional<BigDecimal> value = amounts.of(cell, indicator);
      if (village.isPresent() && value.isPresent()) {
        take(row, cell, village.get(), indicator, value.get());
      }
    }
  }

  private List<Cell> values(int row) {
    List<Cell> cells = new ArrayList<>();
    if (header.isVillagesAcross()) {
      header.villages().keySet().forEach(column -> grid.cell(row, column).ifPresent(cells::add));
    } else {
      grid.cell(row, header.column(Role.VALUE))
          .filter(cell -> !Amounts.isNothing(cell))
          .or(() -> grid.cell(row, header.column(Role.ESTIMATE)))
          .ifPresent(cells::add);
    }
    cells.removeIf(Amounts::isNothing);
    return cells;
  }

  private void pass(int row) {
    passedOver.add(grid.text(row));
  }

  private Optional<Indicator> indicator(Cell name, List<Cell> values) {
    String text = name.value().text();
    String numbered = text.replaceFirst("^([0-9]+([.)][0-9]*)*|[IVXa-zđ][.)]|[-+•*])\\s*", "");
    Optional<IndicatorId> found = names.findIndicator(text).or(() -> names.findIndicator(numbered));
    if (found.isEmpty()) {
      if (values.stream().anyMatch(cell -> amounts.compared(cell).isPresent())) {
        List<String> known = new ArrayList<>();
        plan.indicators().forEach(indicator -> known.add(indicator.name()));
        findings.add(I103.at(grid.place(name), text, like(numbered, known)));
      } else {
        passedOver.add(text);
      }
    }
    return found.flatMap(plan::indicator);
  }

  /** The name that was probably meant, for the hint alone. */
  private static String like(String text, List<String> known) {
    String folded = Names.fold(text);
    return Nearest.to(text, known)
        .or(
            () ->
                known.stream()
                    .filter(
                        name ->
                            Names.fold(name).contains(folded) || folded.contains(Names.fold(name)))
                    .findFirst())
        .orElse("…");
  }

  private boolean unitFits(int row, Indicator indicator) {
    Optional<Cell> odd =
        grid.cell(row, header.column(Role.UNIT))
            .filter(cell -> !Amounts.isNothing(cell))
            .filter(cell -> !Units.same(cell.value().text(), indicator.unit()));
    odd.ifPresent(
        cell ->
            findings.add(
                I108.at(
                    grid.place(cell), cell.value().text(), indicator.name(), indicator.unit())));
    return odd.isEmpty();
  }

  private Optional<VillageId> village(int row) {
    Optional<Cell> cell = grid.cell(row, header.column(Role.VILLAGE));
    if (header.column(Role.VILLAGE).isPresent()) {
      if (cell.isEmpty()) {
        findings.add(I114.at(grid.place(row), plan.villageLabel(), firstVillage()));
      }
      return cell.flatMap(this::village);
    }
    Optional<VillageId> named = told.village().or(titles::village);
    if (named.isEmpty() && findings.stream().noneMatch(f -> f.code() == I114)) {
      findings.add(I114.at(grid.place(header.first()), plan.villageLabel(), firstVillage()));
    }
    return named;
  }

  private Optional<VillageId> village(Cell cell) {
    String text = cell.value().text();
    Optional<VillageId> found = names.find(text);
    if (found.isEmpty()) {
      List<String> known = plan.villages().stream().map(Village::name).toList();
      findings.add(
          I102.at(grid.place(cell), text, plan.villageLabel(), like(text, known), firstVillage()));
    }
    return found;
  }

  private String firstVillage() {
    return plan.villages().get(0).id().value();
  }

  private void take(int row, Cell cell, VillageId village, Indicator indicator, BigDecimal value) {
    Optional<YearMonth> period = period(row);
    Optional<LocalDate> day = reportedOn(row);
    Optional<Cell> whole = grid.cell(row, header.column(Role.OF));
    Optional<BigDecimal> of = whole.flatMap(one -> amounts.of(one, indicator));
    boolean needsWhole =
        indicator.kind() == Kind.SHARE && indicator.base() == ShareBase.REPORTED && of.isEmpty();
    if (needsWhole) {
      findings.add(I109.at(grid.place(cell), indicator.name()));
    }
    if (period.isEmpty() || day.isEmpty() || needsWhole) {
      return;
    }
    ReportLine line =
        new ReportLine(
            village,
            period.get(),
            indicator.id(),
            value,
            indicator.kind() == Kind.SHARE ? of : Optional.empty(),
            grid.cell(row, header.column(Role.CUMULATIVE)).flatMap(amounts::compared),
            certainty(row, cell),
            day.get(),
            grid.cell(row, header.column(Role.NOTE)).map(note -> note.value().text()).orElse(""),
            new CellPlaces(grid.place(cell)));
    String key = village.value() + " " + period.get() + " " + indicator.id().value();
    ReportLine other = lines.putIfAbsent(key, line);
    if (other != null && other.value().compareTo(value) != 0) {
      findings.add(
          I112.at(
              grid.place(cell),
              indicator.name(),
              value.toPlainString(),
              other.value().toPlainString(),
              other.places().whole().toString()));
    }
  }

  private Certainty certainty(int row, Cell cell) {
    boolean estimate =
        Amounts.isEstimate(cell)
            || header.column(Role.ESTIMATE).filter(column -> column == cell.column()).isPresent()
            || grid.cell(row, header.column(Role.KIND))
                .map(kind -> Names.fold(kind.value().text()))
                .filter(kind -> kind.startsWith("ước") || kind.equals("estimate"))
                .isPresent();
    return estimate ? Certainty.ESTIMATE : Certainty.ACTUAL;
  }

  private Optional<YearMonth> period(int row) {
    Optional<Cell> cell = grid.cell(row, header.column(Role.PERIOD));
    Optional<YearMonth> month =
        cell.flatMap(
                one ->
                    one.value() instanceof Cell.Day day
                        ? Optional.of(YearMonth.from(day.date()))
                        : WrittenDates.month(one.value().text()))
            .or(told::period)
            .or(titles::period);
    if (month.isEmpty() && !toldMonth) {
      toldMonth = true;
      findings.add(I104.at(cell.map(grid::place).orElse(grid.place(header.first()))));
    }
    return month;
  }

  private Optional<LocalDate> reportedOn(int row) {
    Optional<Cell> cell = grid.cell(row, header.column(Role.REPORTED_ON));
    Optional<LocalDate> day =
        cell.flatMap(
                one ->
                    one.value() instanceof Cell.Day date
                        ? Optional.of(date.date())
                        : WrittenDates.day(one.value().text()))
            .or(told::reportedOn)
            .or(titles::reportedOn);
    if (day.isEmpty() && !toldDay) {
      toldDay = true;
      findings.add(I105.at(cell.map(grid::place).orElse(grid.place(header.first()))));
    }
    return day;
  }

  /** A target that is stated is compared with the one that was handed out. */
  private void target(int row, VillageId village, Indicator indicator) {
    Optional<Cell> cell = grid.cell(row, header.column(Role.TARGET));
    Optional<BigDecimal> stated = cell.flatMap(amounts::compared);
    plan.assignments().stream()
        .filter(one -> one.village().equals(village) && one.indicator().equals(indicator.id()))
        .filter(one -> !one.target().isRange())
        .map(one -> one.target().low())
        .filter(target -> stated.filter(s -> s.compareTo(target) != 0).isPresent())
        .forEach(
            target ->
                findings.add(
                    I110.at(
                        grid.place(cell.orElseThrow()),
                        indicator.name(),
                        stated.orElseThrow().toPlainString(),
                        target.toPlainString())));
  }

  private void totalBeside(int row, Indicator indicator, BigDecimal sum) {
    if (indicator.kind() == Kind.SHARE) {
      return;
    }
    grid.cell(row, header.column(Role.TOTAL)).ifPresent(cell -> compareTotal(cell, indicator, sum));
  }

  private void totalsBelow() {
    Map<IndicatorId, BigDecimal> sums = new HashMap<>();
    lines.values().forEach(line -> sums.merge(line.indicator(), line.value(), BigDecimal::add));
    for (int row : grid.rowNumbers()) {
      boolean total =
          row > header.last()
              && grid.cell(row, header.column(Role.VILLAGE))
                  .filter(cell -> Role.beginsTotal(cell.value().text()))
                  .isPresent();
      if (total) {
        header
            .indicators()
            .forEach(
                (column, id) -> {
                  Indicator indicator = plan.indicator(id).orElseThrow();
                  if (indicator.kind() != Kind.SHARE && sums.containsKey(id)) {
                    grid.cell(row, column)
                        .ifPresent(cell -> compareTotal(cell, indicator, sums.get(id)));
                  }
                });
      }
    }
  }

  private void compareTotal(Cell cell, Indicator indicator, BigDecimal sum) {
    amounts
        .compared(cell)
        .filter(total -> total.compareTo(sum) != 0)
        .ifPresent(
            total ->
                findings.add(
                    I111.at(
                        grid.place(cell),
                        indicator.name(),
                        total.toPlainString(),
                        sum.toPlainString())));
  }
}
