package vn.thidua.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.thidua.text.Columns;

/**
 * A table of named rows that keeps within a screen. On a wide one names and fields stand side by
 * side, and bars grow; on a narrow one long names are broken, then less important fields left out,
 * then the fields put below the name.
 */
final class FittedTable {
  private static final int GAP = 2;
  private static final int INDENT = 4;

  /** A name is not broken into lines shorter than this to keep its fields beside it. */
  private static final int SHORTEST_NAME = 30;

  private final String nameHeading;
  private final List<Column> columns;
  private final UnaryOperator<String> headingPaint;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A column.
   *
   * @param right whether its texts stand to the right, as numbers do
   */
  record Column(String heading, boolean right, Keep keep) {}

  /** Which columns go first where room is short. */
  enum Keep {
    /** Left out before names are given lines of their own. */
    WHERE_THERE_IS_ROOM,
    /** Left out only when the fields stand below the name and still do not fit. */
    LITTLE,
    LONGER,
    LONG,
    ALWAYS
  }

  /** What stands in a column: at least so wide, at most so wide, and how it looks at a width. */
  record Field(int least, int most, IntFunction<List<String>> lines, UnaryOperator<String> paint) {
    /** A text that is never broken. */
    static Field of(String text) {
      return of(text, UnaryOperator.identity());
    }

    static Field of(String text, UnaryOperator<String> paint) {
      String shown = Columns.shown(text);
      return new Field(Columns.of(shown), Columns.of(shown), width -> List.of(shown), paint);
    }

    /** Words that may take more than one line. */
    static Field words(String text, int narrowest, UnaryOperator<String> paint) {
      String shown = Columns.shown(text);
      int all = Columns.of(shown);
      return new Field(
          Math.min(all, narrowest), all, width -> Columns.lines(shown, Math.max(2, width)), paint);
    }

    /** A drawing that is as wide as it is told to be. */
    static Field drawn(
        int least, int most, IntFunction<String> drawing, UnaryOperator<String> paint) {
      return new Field(least, most, width -> List.of(drawing.apply(width)), paint);
    }
  }

  private record Row(String name, UnaryOperator<String> paint, List<Field> fields) {}

  FittedTable(String nameHeading, List<Column> columns, UnaryOperator<String> headingPaint) {
    this.nameHeading = nameHeading;
    this.columns = columns;
    this.headingPaint = headingPaint;
  }

  /** A line above the rows that belong to it. */
  void group(String name, UnaryOperator<String> paint) {
    rows.add(new Row(Columns.shown(name), paint, List.of()));
  }

  void row(String name, List<Field> fields) {
    row(name, UnaryOperator.identity(), fields);
  }

  void row(String name, UnaryOperator<String> paint, List<Field> fields) {
    rows.add(new Row(Columns.shown(name), paint, fields));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The table, ended by a line feed. */
  String within(int width) {
    List<Integer> kept = new ArrayList<>(IntStream.range(0, columns.size()).boxed().toList());
    Optional<Layout> layout = beside(kept, width);
    // Lines of their own make room only where names are long.
    Keep most = longestName() > SHORTEST_NAME ? Keep.WHERE_THERE_IS_ROOM : Keep.LONG;
    while (layout.isEmpty() && leaveOut(kept, most)) {
      layout = beside(kept, width);
    }
    if (layout.isEmpty()) {
      kept = new ArrayList<>(IntStream.range(0, columns.size()).boxed().toList());
      layout = below(kept, width);
      while (layout.isEmpty() && leaveOut(kept, Keep.LONG)) {
        layout = below(kept, width);
      }
    }
    return print(layout.orElse(Layout.of(kept, least(kept), width, true)), width);
  }

  /** Leaves out the least important column, if it may go; of several the last. */
  private boolean leaveOut(List<Integer> kept, Keep most) {
    Optional<Integer> least =
        kept.stream()
            .filter(column -> columns.get(column).keep().compareTo(most) <= 0)
            .min(
                Comparator.comparing((Integer column) -> columns.get(column).keep())
                    .thenComparing(Comparator.reverseOrder()));
    least.ifPresent(kept::remove);
    return least.isPresent();
  }

  private record Layout(List<Integer> kept, List<Integer> widths, int name, boolean below) {
    static Layout of(List<Integer> kept, int[] widths, int name, boolean below) {
      return new Layout(List.copyOf(kept), IntStream.of(widths).boxed().toList(), name, below);
    }
  }

  private Optional<Layout> beside(List<Integer> kept, int width) {
    int[] widths = least(kept);
    int spare = width - sum(widths) - GAP * kept.size();
    int longest = longestName();
    if (spare < Math.min(longest, SHORTEST_NAME)) {
      return Optional.empty();
    }
    int name = Math.min(longest, spare);
    grow(kept, widths, spare - name);
    return Optional.of(Layout.of(kept, widths, name, false));
  }

  private Optional<Layout> below(List<Integer> kept, int width) {
    int[] widths = least(kept);
    int spare = width - INDENT - sum(widths) - GAP * (kept.size() - 1);
    if (spare < 0) {
      return Optional.empty();
    }
    grow(kept, widths, spare);
    return Optional.of(Layout.of(kept, widths, width, true));
  }

  private int longestName() {
    return rows.stream()
        .filter(row -> !row.fields().isEmpty())
        .mapToInt(row -> Columns.of(row.name()))
        .reduce(Columns.of(nameHeading), Math::max);
  }

  private int[] least(List<Integer> kept) {
    return kept.stream()
        .mapToInt(
            column ->
                fields(column)
                    .mapToInt(Field::least)
                    .reduce(narrowest(columns.get(column).heading()), Math::max))
        .toArray();
  }

  private java.util.stream.Stream<Field> fields(int column) {
    return rows.stream()
        .filter(row -> !row.fields().isEmpty())
        .map(row -> row.fields().get(column));
  }

  /** The fewest columns in which a heading stands on two lines at most. */
  private static int narrowest(String heading) {
    int width = 2;
    while (Columns.lines(heading, width).size() > 2) {
      width++;
    }
    return Arrays.stream(heading.split(" ", -1)).mapToInt(Columns::of).reduce(width, Math::max);
  }

  private static int sum(int[] widths) {
    return IntStream.of(widths).sum();
  }

  /**
   * Room that is left goes to words that must not be left out, then to headings, so that they stand
   * on one line, then to bars.
   */
  private void grow(List<Integer> kept, int[] widths, int room) {
    int left = grow(kept, widths, room, this::mustBeRead);
    left = grow(kept, widths, left, column -> Columns.of(columns.get(column).heading()));
    grow(kept, widths, left, column -> fields(column).mapToInt(Field::most).max().orElse(0));
  }

  private int mustBeRead(int column) {
    return columns.get(column).keep() == Keep.ALWAYS
        ? fields(column).mapToInt(Field::most).max().orElse(0)
        : 0;
  }

  private static int grow(List<Integer> kept, int[] widths, int room, IntUnaryOperator wanted) {
    int left = room;
    for (int i = 0; i < widths.length; i++) {
      int more = Math.max(0, Math.min(left, wanted.applyAsInt(kept.get(i)) - widths[i]));
      widths[i] += more;
      left -= more;
    }
    return left;
  }

  private String print(Layout layout, int width) {
    StringBuilder text = new StringBuilder();
    List<Field> headings =
        layout.kept().stream()
            .map(column -> Field.words(columns.get(column).heading(), 1, headingPaint))
            .toList();
    print(text, layout, nameHeading, headingPaint, headings);
    for (Row row : rows) {
      if (row.fields().isEmpty()) {
        Columns.lines(row.name(), Math.max(2, width))
            .forEach(line -> text.append(row.paint().apply(line)).append('\n'));
      } else {
        List<Field> fields = layout.kept().stream().map(row.fields()::get).toList();
        print(text, layout, row.name(), row.paint(), fields);
      }
    }
    return text.toString();
  }

  private void print(
      StringBuilder text,
      Layout layout,
      String name,
      UnaryOperator<String> paint,
      List<Field> fields) {
    List<String> names = Columns.lines(name, Math.max(2, layout.name()));
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      cells.add(fields.get(i).lines().apply(layout.widths().get(i)));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    if (layout.below()) {
      names.forEach(line -> text.append(paint.apply(line)).append('\n'));
      names = Collections.nCopies(height, " ".repeat(INDENT - GAP));
    }
    for (int line = 0; line < Math.max(height, names.size()); line++) {
      StringBuilder printed = new StringBuilder();
      String part = line < names.size() ? names.get(line) : "";
      boolean fieldsFollow = line < height;
      printed.append(layout.below() ? part : paint.apply(part));
      if (fieldsFollow && !layout.below()) {
        printed.append(" ".repeat(layout.name() - Columns.of(part)));
      }
      for (int i = 0; i < fields.size() && fieldsFollow; i++) {
        String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        boolean right = columns.get(layout.kept().get(i)).right();
        String space = " ".repeat(Math.max(0, layout.widths().get(i) - Columns.of(cell)));
        String painted = fields.get(i).paint().apply(cell);
        printed.append(" ".repeat(GAP)).append(right ? space + painted : painted + space);
      }
      text.append(printed.toString().stripTrailing()).append('\n');
    }
  }
}
