package vn.thidua.intake;

import static vn.thidua.finding.Code.I106;
import static vn.thidua.finding.Code.I107;
import static vn.thidua.finding.Code.I108;
import static vn.thidua.finding.Code.I113;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Indicator;
import vn.thidua.sheet.Cell;
import vn.thidua.text.Names;
import vn.thidua.text.Numbers;
import vn.thidua.text.WrittenNumbers;

/** The numbers of a table, all read in the one way that they tell together. */
final class Amounts {
  private static final Set<String> NOTHING = Set.of("-", "–", "—", "x", "...", "…", "/");

  private static final List<String> ESTIMATED = List.of("ước đạt ", "ước ", "ut ", "ư ");

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
    return NOTHING.contains(cell.value().text());
  }

  /** Whether a cell says of itself that it is an estimate. */
  static boolean isEstimate(Cell cell) {
    return !withoutEstimate(cell.value().text()).equals(cell.value().text());
  }

  private static String withoutEstimate(String text) {
    String folded = Names.fold(text);
    return ESTIMATED.stream()
        .filter(folded::startsWith)
        .findFirst()
        .map(word -> text.strip().substring(word.length()))
        .orElse(text);
  }

  /** The number of a cell in the unit of an indicator; what is none is told. */
  Optional<BigDecimal> of(Cell cell, Indicator indicator) {
    if (cell.value() instanceof Cell.Amount amount) {
      return Optional.of(amount.percent() ? amount.number().movePointRight(2) : amount.number());
    }
    if (!(cell.value() instanceof Cell.Text)) {
      findings.accept(I106.at(grid.place(cell), cell.value().text()));
      return Optional.empty();
    }
    String text = withoutEstimate(cell.value().text());
    WrittenNumbers.Reading reading = numbers.read(text);
    if (reading instanceof WrittenNumbers.Amount amount) {
      Optional<String> odd = amount.unit().filter(unit -> !Units.same(unit, indicator.unit()));
      if (odd.isPresent()) {
        findings.accept(
            Units.isKnown(odd.get())
                ? I108.at(grid.place(cell), odd.get(), indicator.name(), indicator.unit())
                : I106.at(grid.place(cell), text));
        return Optional.empty();
      }
      if (amount.judged()) {
        judged++;
        firstJudged = firstJudged == null ? cell : firstJudged;
        firstValue = judged == 1 ? amount.value() : firstValue;
      }
      return Optional.of(amount.value());
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
  Optional<BigDecimal> compared(Cell cell) {
    if (cell.value() instanceof Cell.Amount amount) {
      return Optional.of(amount.percent() ? amount.number().movePointRight(2) : amount.number());
    }
    return numbers.read(cell.value().text()) instanceof WrittenNumbers.Amount amount
        ? Optional.of(amount.value())
        : Optional.empty();
  }
}
