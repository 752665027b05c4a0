package vn.thidua.source;

import java.util.Map;
import vn.thidua.finding.Place;
import vn.thidua.plan.Places;

/** The places of a CSV row and its cells, worked out only for those that somebody asks for. */
final class RowPlaces implements Places {
  private final String file;
  private final CsvRows.Row row;
  private final Map<Column, Integer> header;

  RowPlaces(String file, CsvRows.Row row, Map<Column, Integer> header) {
    this.file = file;
    this.row = row;
    this.header = header;
  }

  @Override
  public Place whole() {
    return new Place(file, row.line(), 1);
  }

  @Override
  public Place of(String key) {
    for (Column column : header.keySet()) {
      if (column.key().equals(key)) {
        return of(column);
      }
    }
    return whole();
  }

  /** The place of a column's cell. */
  Place of(Column column) {
    Integer index = header.get(column);
    return index == null ? whole() : new Place(file, row.line(index), row.column(index));
  }
}
