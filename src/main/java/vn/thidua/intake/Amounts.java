package vn.thidua.intake;

import static vn.thidua.finding.Code.I032;
import static vn.thidua.finding.Code.I033;
import static vn.thidua.finding.Code.I106;
import static vn.thidua.finding.Code.I107;
import static vn.thidua.finding.Code.I108;
import static vn.thidua.finding.Code.I109;
import static vn.thidua.finding.Code.I113;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.ShareBase;
import vn.thidua.sheet.Cell;
import vn.thidua.text.Names;
import vn.thidua.text.Numbers;
import vn.thidua.text.WrittenNumbers;

/** The numbers of a table, all read in the one way that they tell together. */
final class Amounts {
  private static final Set<String> NOTHING = Set.of("-", "x", "...", "…", "/");

  /** Their first letters, before dashes are folded. */
  private static final String BEGINS_NOTHING = "-xX.\u2026/\u2010\u2011\u2012\u2013\u2014\u2212";

  private static final List<String> ESTIMATED = List.of("ước đạt ", "ước ", "ut ", "ư ");

  private static final String PERCENT = "%";

  private final Grid grid;
  private final WrittenNumbers numbers;
  private final Consumer<Finding> findings;
  private int judged;
  private Cell firstJudged;
  private BigDecimal firstValue = BigDecimal.ZERO;

  /**
   * @param decimalComma whether the file's making tells that decimals have a comma
   * @param cells the cells of the table that hold numbers
   */
  Amounts(Grid grid, boolean decimalComma, List<Cell> cells, Consumer<Finding> findings) {
    this.grid = grid;
    this.findings = findings;
    List<String> texts = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.value() instanceof Cell.Text text) {
        texts.add(withoutEstimate(text.text()));
      }
    }
    WrittenNumbers read = WrittenNumbers.of(texts);
    this.numbers = decimalComma ? read.orElse(WrittenNumbers.Marks.COMMA) : read;
  }

  /** Whether a cell says that there is nothing to say. */
  static boolean isNothing(Cell cell) {
    String text = cell.value().text();
    return BEGINS_NOTHING.indexOf(text.charAt(0)) >= 0
        && (NOTHING.contains(text) || NOTHING.contains(Names.fold(text)));
  }

  /** Whether a cell says of itself that it is an estimate. */
  static boolean isEstimate(Cell cell) {
    return !withoutEstimate(cell.value().text()).equals(cell.value().text());
  }

  private static String withoutEstimate(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return text;
    }
    String folded = Names.fold(text);
    for (String word : ESTIMATED) {
      if (folded.startsWith(word)) {
        return text.strip().substring(word.length());
      }
    }
    return text;
  }

  /** The number of a cell in the unit of an indicator; what is none is told. */
  Optional<BigDecimal> of(Cell cell, Indicator indicator) {
    if (cell.value() instanceof Cell.Amount amount) {
      return stored(cell, amount, indicator);
    }
    if (cell.value() instanceof Cell.Day day) {
      findings.accept(I032.at(grid.place(cell), Dates.numeric(day.date()), indicator.name()));
      return Optional.empty();
    }
    if (!(cell.value() instanceof Cell.Text)) {
      findings.accept(I106.at(grid.place(cell), cell.value().text()));
      return Optional.empty();
    }
    String text = withoutEstimate(cell.value().text());
    WrittenNumbers.Reading reading = numbers.read(text);
    if (reading instanceof WrittenNumbers.Amount amount) {
      if (!fits(cell, amount.unit().orElse(""), indicator)) {
        return Optional.empty();
      }
      if (amount.judged()) {
        judged++;
        firstJudged = firstJudged == null ? cell : firstJudged;
        firstValue = judged == 1 ? amount.value() : firstValue;
      }
      return amount.unit().isPresent()
          ? Optional.of(amount.value())
          : scaled(cell, amount.value(), indicator);
    }
    findings.accept(
        reading instanceof WrittenNumbers.Ambiguous both
            ? I107.at(
                grid.place(cell),
                text,
                both.asThousands().toPlainString(),
                Numbers.shortened(both.asDecimal(), 3).toPlainString())
            : I106.at(grid.place(cell), text));
    return Optional.empty();
  }

  /** A workbook's number, as its format shows it. */
  private Optional<BigDecimal> stored(Cell cell, Cell.Amount amount, Indicator indicator) {
    if (!fits(cell, amount.percent() ? PERCENT : amount.unit(), indicator)) {
      return Optional.empty();
    }
    return amount.percent()
        ? Optional.of(amount.number().movePointRight(2))
        : scaled(cell, amount.number(), indicator);
  }

  /** Whether the unit behind a number is the indicator's; none is. */
  private boolean fits(Cell cell, String unit, Indicator indicator) {
    if (unit.isEmpty()) {
      return true;
    }
    boolean counts = indicator.kind() == Kind.SHARE && indicator.base() == ShareBase.REPORTED;
    if (counts && Units.same(unit, PERCENT)) {
      findings.accept(I109.at(grid.place(cell), indicator.name()));
      return false;
    }
    if (!counts && !Units.same(unit, indicator.unit())) {
      findings.accept(I108.at(grid.place(cell), unit, indicator.name(), indicator.unit()));
      return false;
    }
    return true;
  }

  /** A percentage without its sign that may be a part of 1: 0.985 for 98.5. */
  private Optional<BigDecimal> scaled(Cell cell, BigDecimal value, Indicator indicator) {
    boolean percentage =
        Units.same(indicator.unit(), PERCENT)
            && !(indicator.kind() == Kind.SHARE && indicator.base() == ShareBase.REPORTED);
    boolean part =
        percentage
            && value.signum() > 0
            && value.compareTo(BigDecimal.ONE) <= 0
            && indicator.target().low().compareTo(BigDecimal.TEN) >= 0;
    if (part) {
      String whole = Numbers.vietnamese(Numbers.shortened(value.movePointRight(2), 6));
      findings.accept(
          I033.at(
              grid.place(cell),
              cell.value().text(),
              indicator.name(),
              Numbers.vietnamese(value) + PERCENT,
              whole + PERCENT));
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /** Tells of the numbers that were read as the others are written. */
  void tellJudged() {
    if (judged > 0) {
      findings.accept(
          I113.at(
              grid.place(firstJudged),
              firstJudged.value().text(),
              firstValue.toPlainString(),
              judged));
    }
  }

  /** The number of a cell that is only compared; nothing is told of one that is none. */
  Optional<BigDecimal> compared(Optional<Cell> maybe) {
    if (maybe.isEmpty()) {
      return Optional.empty();
    }
    Cell cell = maybe.get();
    if (cell.value() instanceof Cell.Amount amount) {
      return Optional.of(amount.percent() ? amount.number().movePointRight(2) : amount.number());
    }
    return numbers.read(withoutEstimate(cell.value().text())) instanceof WrittenNumbers.Amount read
        ? Optional.of(read.value())
        : Optional.empty();
  }

  /** Whether a cell holds, or is meant to hold, a figure. */
  boolean isFigure(Cell cell) {
    return !isNothing(cell)
        && (cell.value() instanceof Cell.Amount
            || cell.value() instanceof Cell.Day
            || (cell.value() instanceof Cell.Text text
                && !(numbers.read(withoutEstimate(text.text()))
                    instanceof WrittenNumbers.NoNumber)));
  }
}
