package vn.thidua.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.text.Nearest;

/** The rows of a CSV file that the tool itself wrote, each cell under its column's name. */
public final class NamedRows {
  private NamedRows() {}

  /**
   * Reads a file row by row.
   *
   * @param columns that must stand, in any order, and no others
   * @param rows takes the cells by column, and gives back the column of one that it does not
   *     understand
   */
  public static void read(
      String file,
      InputStream in,
      List<String> columns,
      Consumer<Finding> findings,
      Function<Map<String, String>, Optional<String>> rows)
      throws IOException {
    Lines lines = new Lines(file, in, findings);
    CsvRows csv = new CsvRows(file, lines, ',', findings);
    Optional<CsvRows.Row> header = csv.next();
    if (header.isEmpty()) {
      findings.accept(Code.S005.at(Place.ofFile(file)));
      return;
    }
    List<String> names = header.get().cells();
    if (!isHeader(file, header.get(), columns, findings)) {
      return;
    }
    for (Optional<CsvRows.Row> row = csv.next(); row.isPresent(); row = csv.next()) {
      List<String> cells = row.get().cells();
      if (cells.size() != names.size()) {
        findings.accept(
            Code.S022.at(new Place(file, row.get().line(), 1), cells.size(), names.size()));
        continue;
      }
      Map<String, String> named = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        named.put(names.get(i), cells.get(i));
      }
      Optional<String> wrong = rows.apply(named);
      if (wrong.isPresent()) {
        findings.accept(unread(file, wrong.get(), names, row.get()));
      }
    }
  }

  private static boolean isHeader(
      String file, CsvRows.Row header, List<String> columns, Consumer<Finding> findings) {
    boolean whole = true;
    for (int i = 0; i < header.cells().size(); i++) {
      String name = header.cells().get(i);
      if (!columns.contains(name)) {
        findings.accept(
            Code.S020.at(
                place(file, header, i),
                name,
                Nearest.to(name, columns).orElse(""),
                String.join(", ", columns)));
        whole = false;
      }
    }
    for (String column : columns) {
      if (!header.cells().contains(column)) {
        findings.accept(Code.S021.at(new Place(file, header.line(), 1), column));
        whole = false;
      }
    }
    return whole;
  }

  private static Finding unread(String file, String column, List<String> names, CsvRows.Row row) {
    int cell = names.indexOf(column);
    String text = row.cells().get(cell);
    return text.isEmpty()
        ? Code.S023.at(place(file, row, cell), column)
        : Code.S010.at(place(file, row, cell), text, "");
  }

  private static Place place(String file, CsvRows.Row row, int cell) {
    return new Place(file, row.spots().line(cell), row.spots().column(cell));
  }
}
