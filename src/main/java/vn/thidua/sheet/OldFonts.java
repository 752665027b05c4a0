package vn.thidua.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.text.Decoding;

/** Texts of a workbook typed in a font of its own encoding, older than Unicode. */
final class OldFonts {
  /** Between the texts of two cells; a text holds none. */
  private static final String BETWEEN = "\r";

  private OldFonts() {}

  /** The same file in Unicode; as it is where it is that already. */
  static SheetFile converted(SheetFile file, String name) {
    List<String> texts = new ArrayList<>();
    file.sheets()
        .forEach(
            sheet ->
                sheet.cells().stream()
                    .filter(cell -> cell.value() instanceof Cell.Text)
                    .forEach(cell -> texts.add(cell.value().text())));
    Optional<Decoding> decoded = Decoding.ofFonts(String.join(BETWEEN, texts));
    if (decoded.isEmpty()) {
      return file;
    }
    Iterator<String> unicode = Arrays.asList(decoded.get().text().split(BETWEEN, -1)).iterator();
    List<Finding> findings = new ArrayList<>(file.findings());
    findings.add(
        Code.I002.at(Place.ofFile(name), decoded.get().encoding(), decoded.get().confidence()));
    return new SheetFile(
        file.sheets().stream().map(sheet -> converted(sheet, unicode)).toList(), findings);
  }

  private static Sheet converted(Sheet sheet, Iterator<String> unicode) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : sheet.cells()) {
      boolean text = cell.value() instanceof Cell.Text;
      cells.add(
          text
              ? new Cell(
                  cell.row(),
                  cell.column(),
                  cell.place(),
                  new Cell.Text(unicode.next()),
                  cell.formula())
              : cell);
    }
    return new Sheet(sheet.name(), sheet.hidden(), cells, sheet.merged(), sheet.decimalComma());
  }
}
