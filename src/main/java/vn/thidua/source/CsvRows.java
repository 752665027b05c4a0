package vn.thidua.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;

/**
 * The rows of a CSV file with the column of every cell. Apache Commons CSV says what a row means; a
 * line without quotes, or with none but those around a note at its end, is split here, which gives
 * the same cells and costs neither its loading nor its buffers. A quote that is never closed spoils
 * its own line only: reading goes on with the next.
 */
final class CsvRows {
  /** A quoted cell longer than this many lines is one that was never closed. */
  private static final int LONGEST_ROW = 50;

  private final String file;
  private final Lines lines;
  private final char delimiter;
  private final Consumer<Finding> findings;
  private final Deque<Lines.Line> pending = new ArrayDeque<>();

  CsvRows(String file, Lines lines, char delimiter, Consumer<Finding> findings) {
    this.file = file;
    this.lines = lines;
    this.delimiter = delimiter;
    this.findings = findings;
  }

  /**
   * A row.
   *
   * @param spots where its cells stand
   * @param ascii whether it is known to hold nothing but ASCII
   */
  record Row(List<String> cells, Spots spots, boolean ascii) {
    /** Its first line, from 1. */
    int line() {
      return spots.line();
    }
  }

  /** A row's first line, and the character in its line at which each cell begins, from 1. */
  static final class Spots {
    private final int line;
    private final int[] columns;

    /** Each cell's line, where the row runs over several; else null. */
    private final int[] lines;

    private Spots(int line, int[] columns, int[] lines) {
      this.line = line;
      this.columns = columns;
      this.lines = lines;
    }

    int line() {
      return line;
    }

    /** The line in which a cell begins. */
    int line(int cell) {
      return lines == null ? line : lines[cell];
    }

    int column(int cell) {
      return columns[cell];
    }
  }

  /** The next row that is not blank; empty at the end. */
  Optional<Row> next() throws IOException {
    for (Optional<Lines.Line> line = line(); line.isPresent(); line = line()) {
      String text = line.get().text();
      if (text.isBlank()) {
        continue;
      }
      Optional<Row> row = isPlain(text) ? Optional.of(plain(line.get())) : quoted(line.get());
      if (row.isPresent()) {
        return row;
      }
    }
    return Optional.empty();
  }

  private Optional<Lines.Line> line() throws IOException {
    return pending.isEmpty() ? lines.next() : Optional.of(pending.pop());
  }

  /** Without quotes, or with none but those around the last cell, as around a note with a comma. */
  private boolean isPlain(String text) {
    int quote = text.indexOf('"');
    return quote < 0
        || (quote > 0
            && text.charAt(quote - 1) == delimiter
            && quote < text.length() - 1
            && text.indexOf('"', quote + 1) == text.length() - 1);
  }

  private Row plain(Lines.Line line) {
    String text = line.text();
    int quote = text.indexOf('"');
    List<String> cells = split(quote < 0 ? text : text.substring(0, quote), delimiter);
    if (quote >= 0) {
      cells.set(cells.size() - 1, text.substring(quote + 1, text.length() - 1));
    }
    int[] columns = new int[cells.size()];
    int start = 1;
    for (int i = 0; i < columns.length; i++) {
      columns[i] = start;
      String cell = cells.get(i);
      start += (line.ascii() ? cell.length() : cell.codePointCount(0, cell.length())) + 1;
    }
    return new Row(cells, new Spots(line.number(), columns, null), line.ascii());
  }

  /** The cells of a line without quotes. */
  static List<String> split(String text, char delimiter) {
    List<String> cells = new ArrayList<>(8);
    int start = 0;
    for (int end = text.indexOf(delimiter); end >= 0; end = text.indexOf(delimiter, start)) {
      cells.add(text.substring(start, end));
      start = end + 1;
    }
    cells.add(text.substring(start));
    return cells;
  }

  /**
   * A row with quotes, which may run over several lines. Where a quote is never closed or something
   * follows where it closes, reading goes on below the line in which it opens.
   */
  private Optional<Row> quoted(Lines.Line first) throws IOException {
    List<Lines.Line> taken = new ArrayList<>(List.of(first));
    QuotedRow scanned = new QuotedRow(delimiter);
    scanned.add(first);
    while (scanned.open() && taken.size() < LONGEST_ROW) {
      Optional<Lines.Line> more = line();
      if (more.isEmpty()) {
        break;
      }
      taken.add(more.get());
      scanned.add(more.get());
    }
    if (!scanned.open()) {
      Optional<List<String>> cells = commons(scanned.text());
      if (cells.isPresent() && cells.get().size() == scanned.size()) {
        return Optional.of(
            new Row(
                cells.get(), new Spots(first.number(), scanned.columns(), scanned.lines()), false));
      }
    }
    Place opened = scanned.faultIn(file);
    findings.accept(Code.S024.at(opened));
    for (int i = taken.size() - 1; i > 0 && taken.get(i).number() > opened.line(); i--) {
      pending.push(taken.get(i));
    }
    return Optional.empty();
  }

  /** What Commons CSV makes of the text of one row; empty where it is none. */
  private Optional<List<String>> commons(String text) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.size() == 1
          ? Optional.of(Arrays.asList(records.get(0).values()))
          : Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      // A quote stands where none may: a finding, made with its place by who asks.
      return Optional.empty();
    }
  }
}
