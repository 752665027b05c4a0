package vn.thidua.source;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.Places;
import vn.thidua.plan.Target;
import vn.thidua.text.Nearest;
import vn.thidua.text.Numbers;
import vn.thidua.text.Remembered;
import vn.thidua.text.Unicode;

/** A CSV file with a header, its rows read cell by cell under their columns' names. */
final class Table {
  /** More than any council has members, or any calendar years. */
  private static final BigDecimal MOST = BigDecimal.valueOf(9999);

  private static final Remembered<Optional<LocalDate>> DAYS = new Remembered<>(Dates::parse);
  private static final Remembered<Optional<YearMonth>> MONTHS = new Remembered<>(Dates::parseMonth);

  /** No line has told the delimiter. */
  private static final char NOT_TOLD = 0;

  private final String file;
  private final Consumer<Finding> findings;
  private final Map<Column, Integer> header = new EnumMap<>(Column.class);
  private int width;

  private Table(String file, Consumer<Finding> findings) {
    this.file = file;
    this.findings = findings;
  }

  /**
   * Reads a file row by row.
   *
   * @param required columns that must stand; without one of them no row is read
   * @param optional columns that may stand
   */
  static void read(
      String file,
      InputStream in,
      Set<Column> required,
      Set<Column> optional,
      Consumer<Finding> findings,
      Consumer<Cells> rows)
      throws IOException {
    read(file, in, required, optional, findings, columns -> {}, rows);
  }

  /**
   * As above.
   *
   * @param columns takes the columns that stand, in canonical order, before the first row
   */
  static void read(
      String file,
      InputStream in,
      Set<Column> required,
      Set<Column> optional,
      Consumer<Finding> findings,
      Consumer<Set<Column>> columns,
      Consumer<Cells> rows)
      throws IOException {
    Table table = new Table(file, findings);
    Lines lines = new Lines(file, in, findings);
    Optional<Lines.Line> first = written(lines);
    char told = first.map(line -> told(line.text())).orElse(NOT_TOLD);
    if (told != NOT_TOLD) {
      first = written(lines);
    }
    if (first.isEmpty()) {
      findings.accept(Code.S005.at(Place.ofFile(file)));
      return;
    }
    char delimiter = told == NOT_TOLD ? delimiter(first.get().text()) : told;
    if (!table.header(first.get(), delimiter, required, optional)) {
      return;
    }
    columns.accept(table.header.keySet());
    CsvRows csv = new CsvRows(file, lines, delimiter, findings);
    for (Optional<CsvRows.Row> row = csv.next(); row.isPresent(); row = csv.next()) {
      table.cells(row.get()).ifPresent(rows);
    }
  }

  /** The next line that is not blank. */
  private static Optional<Lines.Line> written(Lines lines) throws IOException {
    Optional<Lines.Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = lines.next();
    }
    return line;
  }

  /** What Excel's own first line {@code sep=;} tells of the delimiter. */
  private static char told(String line) {
    String text = unquoted(line.strip());
    boolean tells = text.length() == 5 && text.regionMatches(true, 0, "sep=", 0, 4);
    return tells ? text.charAt(4) : line.equals("sep=\t") ? '\t' : NOT_TOLD;
  }

  /** Excel under Vietnamese settings saves with semicolons; the header tells. */
  static char delimiter(String header) {
    for (char candidate : new char[] {',', ';', '\t'}) {
      if (header.indexOf(candidate) >= 0) {
        return candidate;
      }
    }
    return ',';
  }

  private boolean header(
      Lines.Line line, char delimiter, Set<Column> required, Set<Column> optional) {
    List<String> names = CsvRows.split(line.text(), delimiter);
    width = names.size();
    int start = 1;
    for (int i = 0; i < names.size(); i++) {
      String name = unquoted(Unicode.clean(names.get(i)));
      Place place = new Place(file, line.number(), start);
      Optional<Column> column =
          Column.named(name).filter(c -> required.contains(c) || optional.contains(c));
      if (column.isEmpty()) {
        findings.accept(unknown(name, place, required, optional));
      } else if (header.putIfAbsent(column.get(), i) != null) {
        findings.accept(Code.S025.at(place, name));
      }
      start += names.get(i).codePointCount(0, names.get(i).length()) + 1;
    }
    if (header.keySet().containsAll(required)) {
      return true;
    }
    required.stream()
        .filter(column -> !header.containsKey(column))
        .sorted()
        .forEach(
            column ->
                findings.accept(Code.S021.at(new Place(file, line.number(), 1), column.key())));
    return false;
  }

  private static Finding unknown(
      String name, Place place, Set<Column> required, Set<Column> optional) {
    List<String> keys =
        Arrays.stream(Column.values())
            .filter(c -> required.contains(c) || optional.contains(c))
            .map(Column::key)
            .toList();
    return Code.S020.at(place, name, Nearest.to(name, keys).orElse(""), String.join(", ", keys));
  }

  private static String unquoted(String name) {
    return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
        ? name.substring(1, name.length() - 1)
        : name;
  }

  private Optional<Cells> cells(CsvRows.Row row) {
    int found = row.cells().size();
    Optional<DecimalComma> comma =
        found == width + 1 ? DecimalComma.in(row.cells(), header) : Optional.empty();
    if (comma.isPresent()) {
      int cell = comma.get().cell();
      findings.accept(
          Code.S081.at(
              new Place(file, row.spots().line(cell + 1), row.spots().column(cell + 1) - 1),
              comma.get().written(),
              comma.get().meant()));
      return Optional.empty();
    }
    if (found == width || (found > width && blank(row.cells().subList(width, found)))) {
      return blank(row.cells()) ? Optional.empty() : Optional.of(new Cells(row));
    }
    findings.accept(Code.S022.at(new Place(file, row.line(), 1), found, width));
    return Optional.empty();
  }

  private static boolean blank(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The cells of one row. A cell that can't be read is a finding, and the row is not {@link
   * #complete}.
   */
  final class Cells {
    private final CsvRows.Row row;
    private final RowPlaces places;
    private boolean complete = true;

    private Cells(CsvRows.Row row) {
      this.row = row;
      this.places = new RowPlaces(file, row.spots(), header);
    }

    boolean complete() {
      return complete;
    }

    Places places() {
      return places;
    }

    String text(Column column) {
      Optional<String> text = optionalText(column);
      if (text.isEmpty()) {
        complete = false;
        findings.accept(Code.S023.at(place(column), column.key()));
      }
      return text.orElse("");
    }

    Optional<String> optionalText(Column column) {
      Integer index = header.get(column);
      if (index == null) {
        return Optional.empty();
      }
      String cell = row.cells().get(index);
      String text = row.ascii() ? cell.strip() : Unicode.clean(cell);
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    BigDecimal number(Column column) {
      return number(column, "");
    }

    /**
     * A number that must stand.
     *
     * @param unit that of the indicator; empty where it is not known
     */
    BigDecimal number(Column column, String unit) {
      String text = text(column);
      return text.isEmpty() ? BigDecimal.ZERO : number(column, text, unit).orElse(BigDecimal.ZERO);
    }

    Optional<BigDecimal> optionalNumber(Column column) {
      return optionalText(column).flatMap(text -> number(column, text, ""));
    }

    /** How many there are of something: a whole number that must stand, 0 or more. */
    int count(Column column) {
      String text = text(column);
      return text.isEmpty() ? 0 : count(column, text);
    }

    /** As {@link #count}; 0 where the cell is empty. */
    int optionalCount(Column column) {
      return optionalText(column).map(text -> count(column, text)).orElse(0);
    }

    private int count(Column column, String text) {
      Optional<BigDecimal> number = number(column, text, "");
      boolean fits =
          number.isPresent()
              && number.get().signum() >= 0
              && number.get().compareTo(MOST) <= 0
              && number.get().stripTrailingZeros().scale() <= 0;
      if (number.isPresent() && !fits) {
        complete = false;
        findings.accept(Code.S016.at(place(column), text, 0, MOST));
      }
      return fits ? number.get().intValueExact() : 0;
    }

    /** A number, or a range such as {@code 7.5-8.0}. */
    Target target(Column column) {
      String text = text(column);
      int dash = Math.max(text.indexOf('-', 1), text.indexOf('–', 1));
      if (dash < 0) {
        return Target.of(
            text.isEmpty() ? BigDecimal.ZERO : number(column, text, "").orElse(BigDecimal.ZERO));
      }
      Optional<BigDecimal> low = Numbers.parse(text.substring(0, dash).strip());
      Optional<BigDecimal> high = Numbers.parse(text.substring(dash + 1).strip());
      if (low.isEmpty() || high.isEmpty()) {
        complete = false;
        findings.accept(NumberFinding.unread(text, "", place(column)));
      } else if (low.get().compareTo(high.get()) > 0) {
        complete = false;
        findings.accept(Code.S017.at(place(column), low.get(), high.get(), "@high", "@below-low"));
      }
      return new Target(low.orElse(BigDecimal.ZERO), high.orElse(BigDecimal.ZERO));
    }

    private Optional<BigDecimal> number(Column column, String text, String unit) {
      Optional<BigDecimal> number = Numbers.parse(text);
      if (number.isEmpty()) {
        complete = false;
        findings.accept(NumberFinding.unread(text, unit, place(column)));
      } else {
        NumberFinding.thousands(text, () -> place(column)).ifPresent(findings);
      }
      return number;
    }

    LocalDate date(Column column) {
      String text = text(column);
      Optional<LocalDate> date = DAYS.of(text);
      if (date.isEmpty() && !text.isEmpty()) {
        complete = false;
        findings.accept(DateFinding.of(text, place(column)));
      }
      return date.orElse(LocalDate.EPOCH);
    }

    YearMonth month(Column column) {
      String text = text(column);
      Optional<YearMonth> month = MONTHS.of(text);
      if (month.isEmpty() && !text.isEmpty()) {
        complete = false;
        findings.accept(Code.S026.at(place(column), text));
      }
      return month.orElse(YearMonth.of(1, 1));
    }

    /** An enum's word; {@code otherwise} where the cell is empty. */
    <E extends Enum<E>> E choice(Column column, Class<E> type, E otherwise) {
      Optional<String> text = optionalText(column);
      if (text.isEmpty()) {
        return otherwise;
      }
      Optional<E> chosen = Words.constant(type, text.get());
      if (chosen.isEmpty()) {
        complete = false;
        findings.accept(Words.unknown(type, text.get(), place(column)));
      }
      return chosen.orElse(otherwise);
    }

    private Place place(Column column) {
      return places.of(column);
    }
  }
}
