package vn.thidua.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;

/**
 * The tables of an Excel workbook ({@code .xlsx}, {@code .xlsm}), whoever made it. Whatever is
 * wrong with the file is a finding: nothing is thrown, nothing outside the file is looked at, and
 * what it unpacks to is bounded.
 */
public final class XlsxSheets {
  private static final int LARGEST_FILE = 32_000_000;
  private static final int MOST_CELLS = 300_000;

  private final String name;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private XlsxSheets(String name) {
    this.name = name;
  }

  /**
   * Reads a workbook.
   *
   * @param name how findings call the file
   */
  public static SheetFile of(Path file, String name) {
    XlsxSheets workbook = new XlsxSheets(name);
    try {
      workbook.read(file);
    } catch (Refused refused) {
      return workbook.refused(refused);
    } catch (IOException e) {
      return workbook.refused(new Refused(Code.I023, "zip"));
    } catch (OutOfMemoryError e) {
      // The limits below should not let it come to this; what was read is given up, so memory is.
      return workbook.refused(new Refused(Code.I024, "memory"));
    }
    return OldFonts.converted(new SheetFile(workbook.sheets, workbook.findings), name);
  }

  /** Reads a workbook that is no file, such as standard input. */
  public static SheetFile of(byte[] bytes, String name) throws IOException {
    Path file = Files.createTempFile("thidua", ".xlsx");
    try {
      Files.write(file, bytes);
      return of(file, name);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Whether a file's first bytes are those of a workbook, or of what is taken for one. */
  public static boolean claims(byte[] start) {
    return start.length > 3
        && ((start[0] == 'P' && start[1] == 'K' && start[2] < 9)
            || ((start[0] & 0xff) == 0xd0 && (start[1] & 0xff) == 0xcf));
  }

  private SheetFile refused(Refused refused) {
    return new SheetFile(List.of(), List.of(refused.in(name)));
  }

  private void read(Path file) throws IOException, Refused {
    if (Files.size(file) > LARGEST_FILE) {
      throw new Refused(Code.I024, LARGEST_FILE / 1_000_000 + " MB");
    }
    Optional<Refused> other = OtherFile.of(Files.readAllBytes(file));
    if (other.isPresent()) {
      throw other.get();
    }
    try (XlsxPackage zip = new XlsxPackage(file)) {
      Optional<Refused> kind = OtherFile.of(zip);
      if (kind.isPresent()) {
        throw kind.get();
      }
      read(zip);
    }
  }

  private void read(XlsxPackage zip) throws Refused {
    XlsxBook book = XlsxBook.of(zip);
    XlsxStyles styles = XlsxStyles.of(zip.part(book.styles()));
    XlsxTexts texts = XlsxTexts.of(zip.part(book.texts()));
    int left = MOST_CELLS;
    for (XlsxBook.Entry entry : book.sheets()) {
      Optional<XlsxPart> part = zip.part(entry.part());
      if (part.isEmpty()) {
        throw new Refused(Code.I023, entry.part());
      }
      XlsxCells cells = new XlsxCells(texts, styles, book.since1904());
      try (XlsxPart xml = part.get()) {
        cells.read(xml, left);
      }
      left -= cells.cells().size();
      sheets.add(new Sheet(entry.name(), entry.hidden(), cells.cells(), cells.merged(), false));
      remark(entry, cells);
    }
  }

  /** What a reader of the figures should know of a sheet. */
  private void remark(XlsxBook.Entry entry, XlsxCells cells) {
    if (entry.hidden() && !entry.name().equals(FormMark.SHEET) && !cells.cells().isEmpty()) {
      findings.add(Code.I026.at(Place.ofFile(name), entry.name()));
    }
    List<Cell> computed = cells.cells().stream().filter(Cell::formula).toList();
    remark(Code.I027, entry, computed);
    remark(Code.I028, entry, cells.uncomputed());
    if (!entry.hidden()) {
      remark(Code.I038, entry, cells.hidden());
    }
  }

  private void remark(Code code, XlsxBook.Entry entry, List<Cell> cells) {
    if (!cells.isEmpty()) {
      Cell first = cells.get(0);
      findings.add(
          code.at(
              new Place(name + "[" + entry.name() + "]", first.row(), first.column()),
              entry.name(),
              cells.size(),
              first.address()));
    }
  }
}
