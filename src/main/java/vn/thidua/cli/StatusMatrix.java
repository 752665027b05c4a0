package vn.thidua.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.progress.VillageStanding;
import vn.thidua.text.Columns;
import vn.thidua.text.Numbers;

/**
 * Villages against indicators: each field says what is reached of the pace, in percent, with a sign
 * and a colour. The fewer of the two are the columns; the worst come first, so that trouble gathers
 * in the upper left corner.
 */
final class StatusMatrix {
  private static final int LONGEST_HEADING = 3;
  private static final int SHORTEST_NAME = 12;

  /** A sign and three digits. */
  private static final int FIELD = 4;

  /** A sign alone. */
  private static final int SIGN = 1;

  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(999);
  private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(99);

  /** Keeps the words of one part of a legend on one line. */
  private static final char NO_BREAK = '\u00a0';

  private final Messages messages;
  private final Style style;
  private final StatusLook look;
  private final StatusScope scope;

  StatusMatrix(Invocation call, StatusScope scope) {
    this.messages = call.messages();
    this.style = call.style();
    this.look = new StatusLook(style);
    this.scope = scope;
  }

  /**
   * A village or an indicator.
   *
   * @param fields where it stands, by the ids of the other kind
   */
  private record Line(String id, String name, Map<String, Standing> fields) {
    /** Behind weighs more than slow, and what nobody knows lies between. */
    int trouble() {
      return fields.values().stream()
          .mapToInt(
              standing ->
                  switch (standing.status().orElseThrow()) {
                    case BEHIND -> 4;
                    case NO_REPORT -> 3;
                    case SLOW -> 2;
                    case ON_TRACK, DONE -> 0;
                  })
          .sum();
    }
  }

  /** Empty where nothing has the judgements asked for. */
  Optional<String> within(int width) {
    Progress shown = scope.shown();
    Map<String, Line> villages = new LinkedHashMap<>();
    for (ReportingRates.Row row : shown.reporting().villages()) {
      villages.put(
          row.village().id().value(), line(row.village().id().value(), row.village().name()));
    }
    List<Line> indicators = new ArrayList<>();
    for (IndicatorProgress one : shown.indicators()) {
      Line indicator = line(one.indicator().id().value(), one.indicator().name());
      for (VillageStanding standing : one.villages()) {
        Line village = villages.get(standing.village().id().value());
        if (village != null && standing.standing().status().isPresent()) {
          village.fields().put(indicator.id(), standing.standing());
          indicator.fields().put(village.id(), standing.standing());
        }
      }
      indicators.add(indicator);
    }
    List<Line> down = worstFirst(villages.values());
    List<Line> across = worstFirst(indicators);
    if (down.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        down.size() <= across.size()
            ? table(across, down, "village", width)
            : table(down, across, "indicator", width));
  }

  private static Line line(String id, String name) {
    return new Line(id, Columns.shown(name), new HashMap<>());
  }

  private static List<Line> worstFirst(Collection<Line> lines) {
    return lines.stream()
        .filter(line -> !line.fields().isEmpty())
        .sorted(Comparator.comparingInt(Line::trouble).reversed())
        .toList();
  }

  private String table(List<Line> rows, List<Line> columns, String across, int width) {
    int longest = rows.stream().mapToInt(row -> Columns.of(row.name())).max().orElse(0);
    // The percentages where they and a readable name fit, else signs alone; and where even these
    // do not fit, the columns in several tables below each other.
    int wanted = Math.max(SHORTEST_NAME, Math.min(longest, width / 3));
    boolean percentages = width - wanted >= columns.size() * (FIELD + 1);
    int field = percentages ? FIELD : Math.max(SIGN, digits(columns.size()));
    int most = Math.max(1, Math.min(columns.size(), (width - SHORTEST_NAME) / (field + 1)));
    int tables = (columns.size() + most - 1) / most;
    int fitting = (columns.size() + tables - 1) / tables;
    int name = Math.max(SHORTEST_NAME, Math.min(longest, width - fitting * (field + 1)));
    int room = (width - name) / fitting - 1;
    boolean named = headings(columns, room).isPresent();
    int column =
        named
            ? Math.max(
                field,
                IntStream.rangeClosed(field, room)
                    .filter(w -> headings(columns, w).isPresent())
                    .findFirst()
                    .orElse(room))
            : field;
    StringBuilder text = new StringBuilder();
    for (int from = 0; from < columns.size(); from += fitting) {
      List<Line> part = columns.subList(from, Math.min(columns.size(), from + fitting));
      if (from > 0) {
        text.append('\n');
      }
      text.append(heading(part, from, name, column, named));
      for (Line row : rows) {
        text.append(row(row, part, name, column, percentages));
      }
    }
    text.append('\n').append(legend(width, percentages));
    if (!named) {
      text.append(numbers(columns, across, width));
    }
    return text.toString();
  }

  private static int digits(int count) {
    return String.valueOf(count).length();
  }

  /** The columns' names in lines, where all fit; only words are broken, not letters apart. */
  private static Optional<List<List<String>>> headings(List<Line> columns, int width) {
    List<List<String>> headings = new ArrayList<>();
    for (Line column : columns) {
      List<String> words = List.of(column.name().split(" ", -1));
      List<String> lines = width < 2 ? List.of() : Columns.lines(column.name(), width);
      if (lines.isEmpty()
          || lines.size() > LONGEST_HEADING
          || words.stream().anyMatch(word -> Columns.of(word) > width)) {
        return Optional.empty();
      }
      headings.add(lines);
    }
    return Optional.of(headings);
  }

  private String heading(List<Line> part, int from, int name, int column, boolean named) {
    List<List<String>> headings =
        named
            ? headings(part, column).orElseThrow()
            : IntStream.range(0, part.size())
                .mapToObj(i -> List.of(String.valueOf(from + i + 1)))
                .toList();
    int height = headings.stream().mapToInt(List::size).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < height; line++) {
      StringBuilder printed = new StringBuilder(" ".repeat(name));
      for (List<String> heading : headings) {
        int skipped = height - heading.size();
        String word = line < skipped ? "" : heading.get(line - skipped);
        printed.append(' ').append(" ".repeat(column - Columns.of(word))).append(word);
      }
      text.append(style.faint(printed.toString().stripTrailing())).append('\n');
    }
    return text.toString();
  }

  private String row(Line row, List<Line> part, int name, int column, boolean percentages) {
    String shown = Columns.shortened(row.name(), name);
    StringBuilder text = new StringBuilder(shown).append(" ".repeat(name - Columns.of(shown)));
    for (Line other : part) {
      Optional<Standing> standing = Optional.ofNullable(row.fields().get(other.id()));
      String cell = standing.map(one -> cell(one, percentages)).orElse("");
      UnaryOperator<String> paint =
          standing.flatMap(Standing::status).map(look::field).orElse(UnaryOperator.identity());
      text.append(" ".repeat(1 + column - Columns.of(cell)))
          .append(cell.isEmpty() ? "" : paint.apply(cell));
    }
    return text.toString().stripTrailing() + "\n";
  }

  private static String cell(Standing standing, boolean percentages) {
    String sign = StatusLook.sign(standing.status().orElse(Status.NO_REPORT));
    if (!percentages) {
      return sign;
    }
    String part = standing.paceRatio().map(StatusMatrix::part).orElse("–");
    return sign + " ".repeat(FIELD - 1 - part.length()) + part;
  }

  /** In three columns at most: percent, or from ten times on how many times. */
  private static String part(BigFraction ratio) {
    BigDecimal percent = Numbers.decimal(ratio.multiply(100), 0);
    if (percent.signum() < 0) {
      return "<0";
    }
    if (percent.compareTo(MOST_PERCENT) <= 0) {
      return percent.toPlainString();
    }
    BigDecimal times = Numbers.decimal(ratio, 0);
    return times.compareTo(MOST_TIMES) <= 0 ? times.toPlainString() + "×" : ">99";
  }

  private String legend(int width, boolean percentages) {
    List<String> parts = new ArrayList<>();
    for (Status status : Status.values()) {
      parts.add(
          (StatusLook.sign(status) + " " + messages.get("status." + status.word()))
              .replace(' ', NO_BREAK));
    }
    String signs = String.join(" · ", parts);
    String text = percentages ? messages.get("status.matrix.percent") + " " + signs : signs;
    StringBuilder legend = new StringBuilder();
    Columns.lines(text, width)
        .forEach(line -> legend.append(style.faint(line.replace(NO_BREAK, ' '))).append('\n'));
    return legend.toString();
  }

  private String numbers(List<Line> columns, String across, int width) {
    StringBuilder text = new StringBuilder();
    text.append(messages.get("status.matrix." + across)).append('\n');
    int digits = digits(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      String number = String.valueOf(i + 1);
      boolean first = true;
      for (String line : Columns.lines(columns.get(i).name(), Math.max(2, width - digits - 3))) {
        text.append(
                first
                    ? " ".repeat(1 + digits - number.length()) + number + " "
                    : " ".repeat(digits + 2))
            .append(line)
            .append('\n');
        first = false;
      }
    }
    return text.toString();
  }
}
