package vn.thidua.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A CSV file as the rows that were written in it: the same rows in another order of columns, with
 * other zeros behind a decimal point, read the same.
 */
public final class WrittenRows {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");

  private WrittenRows() {}

  /**
   * The rows in the order of the file; its lines as they stand where not all of them can be read.
   *
   * @param file its path in the plan's folder
   */
  public static List<String> of(String file, byte[] content) throws IOException {
    boolean[] broken = {false};
    CsvForm form =
        CsvForm.of(file, content, finding -> broken[0] |= finding.code().isOfStructure());
    if (broken[0]) {
      return new Lines(file, new ByteArrayInputStream(content), finding -> {})
          .whole()
          .lines()
          .toList();
    }
    return form.rows().stream().map(row -> written(form.columns(), row)).toList();
  }

  private static String written(List<Column> columns, List<String> row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        cells.add(columns.get(i).key() + "=" + plain(row.get(i)));
      }
    }
    return String.join("\t", cells);
  }

  private static String plain(String cell) {
    return DECIMAL.matcher(cell).matches()
        ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
        : cell;
  }
}
