package vn.thidua.finding;

import java.util.Comparator;

/**
 * A place in a file of the plan.
 *
 * @param file path relative to the plan's folder, with {@code /}
 * @param line starting from 1; 0 when the whole file is meant
 * @param column in characters (code points), starting from 1; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /** The whole of a file: one that is missing, empty or unreadable. */
  public static Place ofFile(String file) {
    return new Place(file, 0, 0);
  }

  /** The same place as seen from where the plan's folder has this path. */
  public Place below(String folder) {
    return new Place(folder + "/" + file, line, column);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** By hand: a record's own is linked through method handles, which each start would wait for. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Place place
        && line == place.line
        && column == place.column
        && file.equals(place.file);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * file.hashCode() + line) + column;
  }

  /** {@code file:line:column}, without the parts that are 0. */
  @Override
  public String toString() {
    return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
