package vn.thidua.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Code;

/** Reads the cells of one sheet of a workbook. */
final class XlsxCells {
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_MERGED = 20_000;

  private final XlsxTexts texts;
  private final XlsxStyles styles;
  private final boolean since1904;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Sheet.Range> merged = new ArrayList<>();
  private final List<Cell> uncomputed = new ArrayList<>();
  private final List<Cell> hidden = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();
  private int row;
  private int column;
  private boolean hiddenRow;

  XlsxCells(XlsxTexts texts, XlsxStyles styles, boolean since1904) {
    this.texts = texts;
    this.styles = styles;
    this.since1904 = since1904;
  }

  /**
   * @param most how many cells may be kept
   */
  void read(XlsxPart xml, int most) throws Refused {
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.element()) {
        case "row" -> {
          row = xml.attribute("r").isEmpty() ? row + 1 : XlsxNumbers.whole(xml.attribute("r"));
          column = 0;
          hiddenRow = isTrue(xml.attribute("hidden"));
        }
        case "col" -> hideColumns(xml);
        case "c" -> {
          cell(xml);
          if (cells.size() > most) {
            throw new Refused(Code.I024, most + " cells");
          }
        }
        case "mergeCell" -> {
          range(xml.attribute("ref")).ifPresent(merged::add);
          if (merged.size() > MOST_MERGED) {
            throw new Refused(Code.I024, MOST_MERGED + " merged");
          }
        }
        default -> {}
      }
    }
  }

  List<Cell> cells() {
    return cells;
  }

  List<Sheet.Range> merged() {
    return merged;
  }

  /** The formulas whose value was never computed, each as a cell with an empty text. */
  List<Cell> uncomputed() {
    return uncomputed;
  }

  /** The cells of rows and columns that are not shown. */
  List<Cell> hidden() {
    return hidden;
  }

  private void hideColumns(XlsxPart xml) {
    int first = XlsxNumbers.whole(xml.attribute("min"));
    int last = XlsxNumbers.whole(xml.attribute("max"));
    if (isTrue(xml.attribute("hidden")) && first > 0 && last >= first) {
      hiddenColumns.set(first, Math.min(last, MOST_COLUMNS) + 1);
    }
  }

  private static boolean isTrue(String attribute) {
    return attribute.equals("1") || attribute.equals("true");
  }

  private void cell(XlsxPart xml) throws Refused {
    String address = xml.attribute("r");
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    column++;
    if (!address.isEmpty()) {
      column = column(address);
      row = row(address);
    }
    boolean formula = false;
    String stored = "";
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("f")) {
        formula = true;
        xml.text();
      } else if (xml.starts("v")) {
        stored = xml.text();
      } else if (xml.starts("is")) {
        stored = xml.richText();
      }
    }
    if (row < 1 || row > MOST_ROWS || column < 1 || column > MOST_COLUMNS) {
      return;
    }
    Optional<Cell.Value> value = value(type, style, stored);
    if (value.isPresent()) {
      Cell cell = new Cell(row, column, column, value.get(), formula);
      cells.add(cell);
      if (hiddenRow || hiddenColumns.get(column)) {
        hidden.add(cell);
      }
    } else if (formula && stored.isEmpty() && !type.equals("str")) {
      uncomputed.add(new Cell(row, column, column, new Cell.Other(""), true));
    }
  }

  private Optional<Cell.Value> value(String type, String style, String stored) {
    return switch (type) {
      case "s" -> text(texts.text(stored.strip()));
      case "inlineStr", "str" -> text(XlsxTexts.clean(stored));
      case "b" -> Optional.of(new Cell.Other(stored.strip().equals("1") ? "TRUE" : "FALSE"));
      case "e" -> other(stored);
      case "d" -> iso(stored);
      default -> number(style, stored.strip());
    };
  }

  private static Optional<Cell.Value> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new Cell.Text(text));
  }

  private static Optional<Cell.Value> other(String stored) {
    String text = XlsxTexts.clean(stored);
    return text.isEmpty() ? Optional.empty() : Optional.of(new Cell.Other(text));
  }

  private static Optional<Cell.Value> iso(String stored) {
    try {
      return Optional.of(
          new Cell.Day(LocalDate.parse(stored.substring(0, Math.min(10, stored.length())))));
    } catch (DateTimeParseException e) {
      return other(stored);
    }
  }

  private Optional<Cell.Value> number(String style, String stored) {
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    XlsxStyles.Shown shown = styles.shown(style);
    String unit = styles.unit(style);
    return XlsxNumbers.parse(stored)
        .map(
            number -> {
              Optional<Cell.Value> day =
                  shown == XlsxStyles.Shown.DAY
                      ? XlsxNumbers.day(number, since1904).map(Cell.Day::new)
                      : Optional.empty();
              return day.orElseGet(
                  () -> new Cell.Amount(number, shown == XlsxStyles.Shown.PERCENT, unit));
            })
        .or(() -> other(stored));
  }

  private static Optional<Sheet.Range> range(String ref) {
    int colon = ref.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String first = ref.substring(0, colon);
    String last = ref.substring(colon + 1);
    Sheet.Range range = new Sheet.Range(row(first), column(first), row(last), column(last));
    boolean whole =
        range.firstRow() >= 1
            && range.firstColumn() >= 1
            && range.lastRow() >= range.firstRow()
            && range.lastColumn() >= range.firstColumn();
    return whole ? Optional.of(range) : Optional.empty();
  }

  /** The column of an address such as {@code C7}; 0 where it has none. */
  private static int column(String address) {
    int number = 0;
    for (int i = 0; i < letters(address); i++) {
      number = number * 26 + (address.charAt(i) - 'A' + 1);
    }
    return number;
  }

  private static int row(String address) {
    return XlsxNumbers.whole(address.substring(letters(address)));
  }

  /** How many letters it begins with; more than any column has count as none. */
  private static int letters(String address) {
    int count = 0;
    while (count < address.length()
        && address.charAt(count) >= 'A'
        && address.charAt(count) <= 'Z') {
      count++;
    }
    return count > 3 ? 0 : count;
  }
}
