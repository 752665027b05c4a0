package vn.thidua.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;

/**
 * A CSV file as it is read, and its canonical form: the English keys of the columns that stand, in
 * their order, the rows in the order of the file.
 *
 * @param columns in canonical order
 * @param rows the cells of every row that is not blank, in the order of the columns
 */
record CsvForm(List<Column> columns, List<List<String>> rows) {
  static CsvForm of(String file, byte[] content, Consumer<Finding> findings) throws IOException {
    CsvFile kind = CsvFile.named(file);
    List<Column> columns = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    Table.read(
        file,
        new ByteArrayInputStream(content),
        kind.required(),
        kind.optional(),
        findings,
        columns::addAll,
        cells -> rows.add(columns.stream().map(column -> cell(cells, column)).toList()));
    return new CsvForm(columns, rows);
  }

  private static String cell(Table.Cells cells, Column column) {
    return Normalizer.normalize(cells.optionalText(column).orElse(""), Normalizer.Form.NFC);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    line(text, columns.stream().map(Column::key).toList());
    rows.forEach(row -> line(text, row));
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells) {
    String comma = "";
    for (String cell : cells) {
      text.append(comma).append(quoted(cell));
      comma = ",";
    }
    text.append('\n');
  }

  /** In quotes where a comma, a quote or a line break stands in it. */
  private static String quoted(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (",\"\n\r".indexOf(cell.charAt(i)) >= 0) {
        return '"' + cell.replace("\"", "\"\"") + '"';
      }
    }
    return cell;
  }
}
