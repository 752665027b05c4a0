package vn.thidua.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.PlainLines;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;
import vn.thidua.text.Unicode;

/**
 * Reads reports without making an object a line, where all of them are plain: commas, no quotes but
 * around a note at the end, known names, ISO dates, numbers of at most 12 digits and 6 decimals.
 * What a line means is defined by {@link Table}, which reads everything; here nothing is judged,
 * and whatever is not plain makes the whole plan one for {@link PlanFolder#reports}. Not for two
 * threads at once.
 */
public final class PlainReports {
  /** Longer than any line of a report that is plain. */
  private static final int CHUNK = 1 << 16;

  private static final int MOST_DIGITS = 12;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final byte[] ACTUAL = "actual".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ESTIMATE = "estimate".getBytes(StandardCharsets.US_ASCII);
  private static final long[] SCALE = {1_000_000, 100_000, 10_000, 1_000, 100, 10, 1};
  private static final long NO_NUMBER = PlainLines.NOTHING + 1;

  private final byte[] bytes = new byte[CHUNK];
  private final int[] starts = new int[16];
  private final int[] ends = new int[16];
  private int width;

  /** In which cell a column stands; below 0 where it does not. */
  private int village;

  private int period;
  private int indicator;
  private int value;
  private int of;
  private int cumulative;
  private int kind;
  private int reportedOn;
  private int reportedBy;
  private int note;

  private byte[] lastReporter = {};
  private byte[] lastDay = {};
  private int lastEpochDay;
  private NamedCells villages;
  private NamedCells indicators;
  private YearMonth first;
  private int months;
  private PlainLines lines;

  /**
   * Hands over every line of the files.
   *
   * @return whether all of them are plain; where not, what was handed over is not all
   */
  boolean read(Path folder, List<String> files, Plan plan, PlainLines lines) throws IOException {
    KnownNames names = new KnownNames(plan);
    villages =
        new NamedCells(
            numbers(plan.villages().stream().map(Village::id).map(VillageId::value).toList()),
            text -> names.find(text).map(VillageId::value));
    indicators =
        new NamedCells(
            numbers(plan.indicators().map(Indicator::id).map(IndicatorId::value).toList()),
            text -> names.findIndicator(text).map(IndicatorId::value));
    List<YearMonth> all = plan.months();
    first = all.get(0);
    months = all.size();
    this.lines = lines;
    for (String file : files) {
      try (InputStream in = Files.newInputStream(folder.resolve(file))) {
        if (!file(in)) {
          return false;
        }
      }
    }
    return true;
  }

  private static Map<String, Integer> numbers(List<String> ids) {
    Map<String, Integer> numbers = new HashMap<>();
    ids.forEach(id -> numbers.putIfAbsent(id, numbers.size()));
    return numbers;
  }

  private boolean file(InputStream in) throws IOException {
    int filled = 0;
    boolean header = true;
    boolean end = false;
    while (!end) {
      int read = in.read(bytes, filled, CHUNK - filled);
      end = read <= 0;
      filled += Math.max(0, read);
      int at = header && filled >= 3 && bytes[0] == (byte) 0xEF ? mark() : 0;
      while (at < filled) {
        int lineEnd = at;
        while (lineEnd < filled && bytes[lineEnd] != '\n') {
          lineEnd++;
        }
        if (lineEnd == filled && !end) {
          break;
        }
        int textEnd = lineEnd > at && bytes[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        if (textEnd > at) {
          if (!(header ? header(at, textEnd) : row(at, textEnd))) {
            return false;
          }
          header = false;
        }
        at = lineEnd + 1;
      }
      int rest = Math.max(0, filled - at);
      if (rest == CHUNK) {
        return false;
      }
      System.arraycopy(bytes, Math.min(at, filled), bytes, 0, rest);
      filled = rest;
    }
    return !header;
  }

  /** Past the mark that says UTF-8; what else begins so is no name of a column. */
  private int mark() {
    return bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
  }

  private boolean header(int from, int to) {
    Optional<String> text = text(from, to);
    if (text.isEmpty() || text.get().indexOf('"') >= 0 || text.get().indexOf('\r') >= 0) {
      return false;
    }
    List<String> names = CsvRows.split(text.get(), ',');
    width = names.size();
    Map<Column, Integer> found = new EnumMap<>(Column.class);
    for (int i = 0; i < width; i++) {
      Optional<Column> column = Column.named(Unicode.clean(names.get(i)));
      boolean allowed =
          column
              .filter(
                  c ->
                      CsvFile.REPORT.required().contains(c)
                          || CsvFile.REPORT.optional().contains(c))
              .isPresent();
      if (!allowed || found.put(column.orElseThrow(), i) != null) {
        return false;
      }
    }
    village = found.getOrDefault(Column.VILLAGE, -1);
    period = found.getOrDefault(Column.PERIOD, -1);
    indicator = found.getOrDefault(Column.INDICATOR, -1);
    value = found.getOrDefault(Column.VALUE, -1);
    of = found.getOrDefault(Column.OF, -1);
    cumulative = found.getOrDefault(Column.CUMULATIVE, -1);
    kind = found.getOrDefault(Column.KIND, -1);
    reportedOn = found.getOrDefault(Column.REPORTED_ON, -1);
    reportedBy = found.getOrDefault(Column.REPORTED_BY, -1);
    note = found.getOrDefault(Column.NOTE, -1);
    return width <= starts.length && found.keySet().containsAll(CsvFile.REPORT.required());
  }

  private boolean row(int from, int to) {
    if (!cells(from, to)) {
      return false;
    }
    int inVillage = named(village, villages);
    int ofIndicator = named(indicator, indicators);
    int month = month();
    int day = day();
    long amount = number(value);
    long whole = number(of);
    int certainty = certainty();
    return inVillage >= 0
        && ofIndicator >= 0
        && month >= 0
        && day != Integer.MIN_VALUE
        && amount > NO_NUMBER
        && whole != NO_NUMBER
        && number(cumulative) != NO_NUMBER
        && certainty >= 0
        && isReporterReadable()
        && isReadable(note)
        && lines.take(inVillage, ofIndicator, month, amount, whole, certainty == 1, day);
  }

  /** Splits a line; false where it is not plain or has another number of cells than the header. */
  private boolean cells(int from, int to) {
    int cell = 0;
    int start = from;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b == ',') {
        if (cell == width - 1) {
          return false;
        }
        starts[cell] = start;
        ends[cell++] = i;
        start = i + 1;
      } else if (b == '"') {
        return cell == width - 1 && i == start && note == cell && quoted(i, to);
      } else if (b == '\r') {
        return false;
      }
    }
    starts[cell] = start;
    ends[cell] = to;
    return cell == width - 1;
  }

  /** A note in quotes up to the end of its line, without another quote in it. */
  private boolean quoted(int opening, int to) {
    for (int i = opening + 1; i < to - 1; i++) {
      if (bytes[i] == '"' || bytes[i] == '\r') {
        return false;
      }
    }
    starts[width - 1] = opening + 1;
    ends[width - 1] = to - 1;
    return to - 1 > opening && bytes[to - 1] == '"';
  }

  /** The number of what a cell names; below 0 where it is not known. */
  private int named(int cell, NamedCells names) {
    int from = starts[cell];
    int to = ends[cell];
    int known = names.find(bytes, from, to);
    return known >= 0 ? known : text(from, to).map(t -> names.learn(t, bytes, from, to)).orElse(-1);
  }

  private int month() {
    int from = starts[period];
    if (ends[period] - from != 7 || bytes[from + 4] != '-') {
      return -1;
    }
    int year = digits(from, from + 4);
    int month = digits(from + 5, from + 7);
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
      return -1;
    }
    int index = 12 * (year - first.getYear()) + month - first.getMonthValue();
    return index < months ? index : -1;
  }

  /** The same day mostly stands in line after line. */
  private int day() {
    int from = starts[reportedOn];
    int to = ends[reportedOn];
    if (!NamedCells.same(lastDay, bytes, from, to)) {
      int day = parsedDay(from, to);
      if (day == Integer.MIN_VALUE) {
        return day;
      }
      lastDay = Arrays.copyOfRange(bytes, from, to);
      lastEpochDay = day;
    }
    return lastEpochDay;
  }

  private int parsedDay(int from, int to) {
    if (to - from != 10 || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
      return Integer.MIN_VALUE;
    }
    int year = digits(from, from + 4);
    int month = digits(from + 5, from + 7);
    int day = digits(from + 8, from + 10);
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
      return Integer.MIN_VALUE;
    }
    return day > YearMonth.of(year, month).lengthOfMonth()
        ? Integer.MIN_VALUE
        : (int) LocalDate.of(year, month, day).toEpochDay();
  }

  /** A number without sign; below 0 where something else stands there. */
  private int digits(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** In millionths; {@link PlainLines#NOTHING} of an empty cell, {@link #NO_NUMBER} of another. */
  private long number(int cell) {
    if (cell < 0 || starts[cell] == ends[cell]) {
      return PlainLines.NOTHING;
    }
    int from = starts[cell];
    int to = ends[cell];
    boolean minus = bytes[from] == '-';
    int start = minus ? from + 1 : from;
    long number = 0;
    int point = -1;
    for (int i = start; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        number = 10 * number + digit;
      } else if (bytes[i] == '.' && point < 0 && i > start && i < to - 1) {
        point = i;
      } else {
        return NO_NUMBER;
      }
      if (i - start > MOST_DIGITS + SCALE.length) {
        return NO_NUMBER;
      }
    }
    int decimals = point < 0 ? 0 : to - 1 - point;
    int whole = (point < 0 ? to : point) - start;
    if (whole < 1 || whole > MOST_DIGITS || decimals >= SCALE.length) {
      return NO_NUMBER;
    }
    long scaled = number * SCALE[decimals];
    return minus ? -scaled : scaled;
  }

  /** 0 for an actual value, 1 for an estimate; below 0 of another word. */
  private int certainty() {
    if (kind < 0 || starts[kind] == ends[kind] || is(ACTUAL, kind)) {
      return 0;
    }
    return is(ESTIMATE, kind) ? 1 : -1;
  }

  private boolean is(byte[] word, int cell) {
    return NamedCells.same(word, bytes, starts[cell], ends[cell]);
  }

  /** The same person mostly stands in line after line. */
  private boolean isReporterReadable() {
    if (reportedBy < 0
        || NamedCells.same(lastReporter, bytes, starts[reportedBy], ends[reportedBy])) {
      return true;
    }
    if (!isReadable(reportedBy)) {
      return false;
    }
    lastReporter = Arrays.copyOfRange(bytes, starts[reportedBy], ends[reportedBy]);
    return true;
  }

  /** Whether a cell of which nothing is taken is UTF-8. */
  private boolean isReadable(int cell) {
    if (cell >= 0) {
      for (int i = starts[cell]; i < ends[cell]; i++) {
        if (bytes[i] < 0) {
          return text(starts[cell], ends[cell]).isPresent();
        }
      }
    }
    return true;
  }

  /** The text of some bytes; empty where they are, or may be, no UTF-8. */
  private Optional<String> text(int from, int to) {
    return Optional.of(new String(bytes, from, to - from, StandardCharsets.UTF_8))
        .filter(text -> text.indexOf('\ufffd') < 0);
  }
}
