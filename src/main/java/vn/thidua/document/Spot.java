package vn.thidua.document;

import java.util.List;
import java.util.Optional;

/**
 * Where a block stands in its document, as a reader finds it.
 *
 * @param section the heading above it; empty before the first
 * @param number of the paragraph below that heading, from 1; of a row that of its table's title
 * @param table the title of the table that a row stands in
 * @param row what a row is about
 */
public record Spot(String section, int number, Optional<String> table, Optional<String> row) {

  /** The place of a block among those of its document. */
  public static Spot of(List<Block> blocks, int index) {
    int heading = index;
    while (heading >= 0 && blocks.get(heading).kind() != Block.Kind.HEADING) {
      heading--;
    }
    Block block = blocks.get(index);
    int before = index;
    if (block.isRow()) {
      while (before >= 0 && blocks.get(before).isRow()) {
        before--;
      }
    }
    int number = 0;
    for (int i = heading + 1; i <= before; i++) {
      number += blocks.get(i).isRow() ? 0 : 1;
    }
    return new Spot(
        heading < 0 ? "" : blocks.get(heading).text(),
        number,
        block.isRow() && before >= 0 ? Optional.of(blocks.get(before).text()) : Optional.empty(),
        block.isRow() ? Optional.of(label(block)) : Optional.empty());
  }

  /** What a row is about: its first cell, or the second where that only counts. */
  public static String label(Block row) {
    List<String> cells = row.cells();
    return cells.size() > 1 && cells.get(0).matches("[0-9IVXLC.]*")
        ? cells.get(1)
        : cells.isEmpty() ? "" : cells.get(0);
  }
}
