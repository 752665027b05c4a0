package vn.thidua.source;

import java.util.Map;
import vn.thidua.finding.Place;
import vn.thidua.plan.Places;

/**
 * The places of a CSV row and its cells, worked out only for those that somebody asks for. They
 * live as long as what was read, so they keep nothing of the row's text.
 */
final class RowPlaces implements Places {
  private final String file;
  private final CsvRows.Spots spots;
  private final Map<Column, Integer> header;

  RowPlaces(String file, CsvRows.Spots spots, Map<Column, Integer> header) {
    this.file = file;
    this.spots = spots;
    this.header = header;
  }

  @Override
  public Place whole() {
    return new Place(file, spots.line(), 1);
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
    return index == null ? whole() : new Place(file, spots.line(index), spots.column(index));
  }
}
