package vn.thidua.announcement;

import java.util.List;

/**
 * What is read in one broadcast: greeting, items, farewell.
 *
 * @param items their texts in the order in which they are read
 */
public record Programme(Masthead masthead, List<String> items) {
  public Programme {
    items = List.copyOf(items);
  }
}
