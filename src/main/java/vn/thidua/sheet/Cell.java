package vn.thidua.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What stands in a cell that is not empty.
 *
 * @param row the row as the spreadsheet counts it, or the line of a text file, starting from 1
 * @param column the column, starting from 1
 * @param place where the cell begins in a text file, in characters from 1; the column in a workbook
 * @param value what it holds
 * @param formula whether a workbook computed the value
 */
public record Cell(int row, int column, int place, Value value, boolean formula) {
  /** What a cell can hold. */
  public sealed interface Value {
    /** As a reader sees it. */
    String text();
  }

  /** Text as written, in NFC, with plain spaces, without spaces at either end; never empty. */
  public record Text(String text) implements Value {}

  /**
   * A number that a workbook keeps as one.
   *
   * @param percent whether its format shows it in percent, so that 0.5 stands there as 50%
   * @param unit what its format shows behind it, such as {@code km}; empty where nothing
   */
  public record Amount(BigDecimal number, boolean percent, String unit) implements Value {
    /** A number without a unit. */
    public Amount(BigDecimal number, boolean percent) {
      this(number, percent, "");
    }

    @Override
    public String text() {
      return percent
          ? number.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
          : number.toPlainString() + (unit.isEmpty() ? "" : " " + unit);
    }
  }

  /** A day that a workbook keeps as one. */
  public record Day(LocalDate date) implements Value {
    @Override
    public String text() {
      return date.toString();
    }
  }

  /**
   * A value that a workbook could not compute, such as {@code #REF!}, or keeps as true or false.
   */
  public record Other(String text) implements Value {}

  /** The address as a spreadsheet names it, such as {@code C7}. */
  public String address() {
    return address(row, column);
  }

  static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString() + row;
  }
}
