package vn.thidua.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.finding.Severity;
import vn.thidua.text.Decoding;
import vn.thidua.text.Unicode;

/**
 * A table out of a text file, whatever encoding and delimiter somebody's spreadsheet saved it with.
 */
public final class TextSheets {
  /** More is no report of a village, nor of all of them. */
  private static final int MOST_CELLS = 500_000;

  private static final int MOST_COLUMNS = 400;

  /** A million empty rows of a small table. */
  private static final int MOST_DELIMITERS = 8_000_000;

  private static final char[] DELIMITERS = {';', '\t', ',', '|'};

  /** A question mark within a word: one may be a slip, more were letters. */
  private static final Pattern LOST = Pattern.compile("\\p{L}\\?\\p{L}");

  private static final int MOST_LOST = 3;

  /** So many lines tell the delimiter as well as all do. */
  private static final int MOST_JUDGED = 200;

  private final String file;
  private final List<Finding> findings = new ArrayList<>();

  private TextSheets(String file) {
    this.file = file;
  }

  /**
   * The one table of a file.
   *
   * @param file the name under which findings are told
   */
  public static SheetFile read(String file, byte[] content) {
    try {
      return new TextSheets(file).read(content);
    } catch (OutOfMemoryError e) {
      // The limits should not let it come to this; what was read is given up, so memory is.
      return new SheetFile(List.of(), List.of(Code.I004.at(Place.ofFile(file))));
    }
  }

  private SheetFile read(byte[] content) {
    Optional<Decoding> decoded = Decoding.of(content);
    if (decoded.isEmpty()) {
      findings.add(Code.I001.at(Place.ofFile(file)));
      return new SheetFile(List.of(), findings);
    }
    long lost = lost(decoded.get().text());
    if (lost >= MOST_LOST) {
      findings.add(Code.I005.at(Place.ofFile(file), lost));
      return new SheetFile(List.of(), findings);
    }
    Decoding text = Decoding.ofFonts(decoded.get().text()).orElse(decoded.get());
    if (text.converted()) {
      findings.add(Code.I002.at(Place.ofFile(file), text.encoding(), text.confidence()));
    }
    String body = withoutMark(text.text());
    Optional<Character> told = told(body);
    char delimiter = told.orElseGet(() -> delimiter(body));
    List<Cell> cells = cells(told.isPresent() ? "\n" + afterLine(body) : body, delimiter);
    return cells.isEmpty() && findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)
        ? new SheetFile(List.of(), findings)
        : new SheetFile(
            List.of(new Sheet("", false, cells, List.of(), delimiter == ';')), findings);
  }

  private static long lost(String text) {
    return text.indexOf('?') < 0 ? 0 : LOST.matcher(text).results().count();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** What Excel's own first line {@code sep=;} tells. */
  private static Optional<Character> told(String text) {
    return text.regionMatches(true, 0, "sep=", 0, 4)
            && text.length() > 4
            && "\"\r\n".indexOf(text.charAt(4)) < 0
        ? Optional.of(text.charAt(4))
        : Optional.empty();
  }

  private static String afterLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? "" : text.substring(end + 1);
  }

  /** The one that stands equally often in most lines. */
  private static char delimiter(String text) {
    List<String> first = text.lines().limit(MOST_JUDGED).toList();
    char best = ',';
    int most = 0;
    for (char candidate : DELIMITERS) {
      int score = text.indexOf(candidate) < 0 ? 0 : score(first, candidate);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  /** How many of it stand in all lines that have equally many, for the number that gives most. */
  private static int score(List<String> lines, char candidate) {
    Map<Integer, Integer> linesOf = new HashMap<>();
    int most = 0;
    for (String line : lines) {
      int count = outsideQuotes(line, candidate);
      if (count > 0) {
        most = Math.max(most, count * linesOf.merge(count, 1, Integer::sum));
      }
    }
    return most;
  }

  private static int outsideQuotes(String line, char wanted) {
    int count = 0;
    if (line.indexOf('"') < 0) {
      for (int i = line.indexOf(wanted); i >= 0; i = line.indexOf(wanted, i + 1)) {
        count++;
      }
      return count;
    }
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      count += !quoted && c == wanted ? 1 : 0;
    }
    return count;
  }

  private List<Cell> cells(String text, char delimiter) {
    if (text.indexOf('"') >= 0) {
      return quoted(text, delimiter);
    }
    UnquotedCells cells = new UnquotedCells(text, delimiter, MOST_CELLS);
    return isTooLarge(cells.all().size(), cells.widest(), cells.delimiters())
        ? List.of()
        : cells.all();
  }

  private boolean isTooLarge(int cells, int columns, int delimiters) {
    boolean large = cells > MOST_CELLS || columns > MOST_COLUMNS || delimiters > MOST_DELIMITERS;
    if (large) {
      findings.add(Code.I004.at(Place.ofFile(file)));
    }
    return large;
  }

  private List<Cell> quoted(String text, char delimiter) {
    List<Cell> cells = new ArrayList<>();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    Lines lines = new Lines(text, delimiter);
    if (isTooLarge(0, lines.widest(), lines.delimiters())) {
      return List.of();
    }
    int line = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : parser) {
        int columns = row.size();
        for (int i = 0; i < columns; i++) {
          String value = row.get(i);
          value = value.isEmpty() ? value : Unicode.clean(value);
          if (!value.isEmpty()) {
            cells.add(new Cell(line, i + 1, lines.place(line, i), new Cell.Text(value), false));
          }
        }
        if (isTooLarge(cells.size(), columns, 0)) {
          return List.of();
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      // A quote that is never closed: what stands behind it is lost in one cell.
      findings.add(Code.S024.at(new Place(file, line, 1)));
      return List.of();
    }
    return cells;
  }
}
