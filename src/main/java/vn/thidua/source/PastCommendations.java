package vn.thidua.source;

import java.io.IOException;
import java.util.List;

/**
 * The register of commendations as next year's plan has it: the same rows, without the nominations
 * and phases that they came from, which were this year's.
 */
public final class PastCommendations {
  private static final List<Column> OF_THE_YEAR = List.of(Column.NOMINATION, Column.PHASE);

  private PastCommendations() {}

  /**
   * The text of the register.
   *
   * @param content of the register of this year, which was read without an error
   */
  public static String of(byte[] content) throws IOException {
    CsvForm form = CsvForm.of(PlanFolder.COMMENDATIONS_FILE, content, finding -> {});
    return new CsvForm(
            form.columns(),
            form.rows().stream().map(row -> withoutYear(form.columns(), row)).toList())
        .text();
  }

  private static List<String> withoutYear(List<Column> columns, List<String> row) {
    return columns.stream()
        .map(column -> OF_THE_YEAR.contains(column) ? "" : row.get(columns.indexOf(column)))
        .toList();
  }
}
