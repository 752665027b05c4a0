package vn.thidua.intake;

import static vn.thidua.finding.Code.I030;
import static vn.thidua.finding.Code.I104;
import static vn.thidua.finding.Code.I105;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.WrittenDates;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.sheet.Cell;

/** For which month a figure is and on which day it was reported, by what is nearest to it. */
final class Times {
  /** Excel's number of 01/01/2000, and of a day far ahead. */
  private static final int FIRST_SERIAL = 36_526;

  private static final int LAST_SERIAL = 73_050;
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private final Grid grid;
  private final Header header;
  private final Titles titles;
  private final Consumer<Finding> findings;
  private final Optional<YearMonth> ofTable;
  private final Optional<LocalDate> dayOfTable;
  private final Set<Place> complained = new HashSet<>();

  Times(Grid grid, Header header, Told told, Titles titles, Consumer<Finding> findings) {
    this.grid = grid;
    this.header = header;
    this.titles = titles;
    this.findings = findings;
    this.ofTable = told.period().or(titles::period);
    this.dayOfTable = told.reportedOn().or(titles::reportedOn);
  }

  /** The month of the whole table, where something tells it. */
  Optional<YearMonth> ofTable() {
    return ofTable;
  }

  /** The month of a column that names one; its year may stand above the table. */
  Optional<YearMonth> ofColumn(HeadedColumn column) {
    return column.heading().month().flatMap(month -> month.in(year()));
  }

  private Optional<Integer> year() {
    return ofTable().map(YearMonth::getYear).or(titles::year);
  }

  /** The month of a figure; where nothing tells it, that is told, once for the table. */
  Optional<YearMonth> month(int row, HeadedColumn column) {
    Optional<Cell> cell = grid.subject(row, header.column(Role.PERIOD, column));
    if (cell.isEmpty() && column.heading().month().isEmpty() && ofTable.isPresent()) {
      return ofTable;
    }
    Optional<YearMonth> month =
        column.heading().month().isPresent()
            ? ofColumn(column)
            : cell.isPresent() ? cell.flatMap(this::monthOf) : ofTable;
    if (month.isEmpty()) {
      Place place =
          column.heading().month().isPresent()
              ? grid.place(column.head())
              : cell.map(grid::place).orElse(grid.place(header.first()));
      tell(place, I104.at(place));
    }
    Optional<YearMonth> rows = cell.flatMap(this::monthOf);
    if (month.isPresent()
        && rows.isPresent()
        && column.heading().month().isPresent()
        && !rows.equals(month)) {
      Place place = grid.place(cell.orElseThrow());
      tell(place, I030.at(place, Dates.numeric(rows.get()), Dates.numeric(month.get())));
      return Optional.empty();
    }
    return month;
  }

  private Optional<YearMonth> monthOf(Cell cell) {
    if (cell.value() instanceof Cell.Day day) {
      return Optional.of(YearMonth.from(day.date()));
    }
    String text = cell.value().text();
    return WrittenDates.month(text)
        .or(() -> WrittenDates.day(text).map(YearMonth::from))
        .or(
            () ->
                WrittenDates.monthNumber(text)
                    .flatMap(number -> year().map(year -> YearMonth.of(year, number))));
  }

  /** The day on which a figure was reported; where nothing tells it, that is told. */
  Optional<LocalDate> reportedOn(int row, HeadedColumn column) {
    Optional<Cell> cell = grid.subject(row, header.column(Role.REPORTED_ON, column));
    Optional<LocalDate> day = cell.isPresent() ? dayOf(cell.get()) : dayOfTable;
    if (day.isEmpty()) {
      Place place = cell.map(grid::place).orElse(grid.place(header.first()));
      tell(place, I105.at(place));
    }
    return day;
  }

  private static Optional<LocalDate> dayOf(Cell cell) {
    if (cell.value() instanceof Cell.Day day) {
      return Optional.of(day.date());
    }
    String text = cell.value().text();
    boolean serial =
        text.matches("[0-9]{5}(\\.[0-9]+)?")
            && new BigDecimal(text).intValue() >= FIRST_SERIAL
            && new BigDecimal(text).intValue() <= LAST_SERIAL;
    return serial
        ? Optional.of(SERIAL_ZERO.plusDays(new BigDecimal(text).intValue()))
        : WrittenDates.day(text.replaceFirst("[ T][0-9]{1,2}:[0-9]{2}(:[0-9.]+)?$", ""));
  }

  private void tell(Place place, Finding finding) {
    if (complained.add(place)) {
      findings.accept(finding);
    }
  }
}
