package vn.thidua.intake;

import static vn.thidua.finding.Code.I031;
import static vn.thidua.finding.Code.I101;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Finding;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.FormMark;
import vn.thidua.sheet.Sheet;

/** Reads the tables of a sheet, one below the other. */
final class SheetReader {
  private final PlanSent plan;
  private final Told told;
  private final String fileName;

  /**
   * @param fileName the file's own name, which may tell the village and the month
   */
  SheetReader(PlanSent plan, Told told, String fileName) {
    this.plan = plan;
    this.told = told;
    this.fileName = fileName;
  }

  /**
   * What each table of a sheet says; a sheet without any says that.
   *
   * @param file the name under which places are told
   */
  List<Submission> read(String file, Sheet sheet) {
    Grid grid = withoutMark(new Grid(file, sheet));
    Optional<Header> first = header(grid);
    if (first.isEmpty()) {
      return List.of(only(I101.at(grid.whole())));
    }
    List<Submission> all = new ArrayList<>();
    for (Parts.Part part : new Parts(grid, first.get(), plan).all()) {
      Optional<Header> header = part.heading() == first.get().first() ? first : header(part.grid());
      all.add(
          header.isPresent()
              ? new TableReader(plan, told)
                  .read(
                      part.grid(),
                      header.get(),
                      around(part.grid(), header.get(), grid, first.get(), sheet.name()),
                      sheet.decimalComma())
              : withoutValues(part));
    }
    return all;
  }

  /** What a form of another layout carries for its own reading is no table. */
  private static Grid withoutMark(Grid grid) {
    for (int row : grid.rowNumbers()) {
      Optional<Cell> first = grid.cell(row, 1);
      if (first.isPresent() && FormMark.begins(first.get().value().text())) {
        return grid.between(1, row);
      }
    }
    return grid;
  }

  private Optional<Header> header(Grid grid) {
    return Header.of(grid, plan.headings());
  }

  private Around around(Grid part, Header header, Grid sheet, Header first, String sheetName) {
    List<List<String>> own = part.texts(row -> row < header.first() || row > header.last());
    return new Around(
        part.texts(row -> row < header.first()),
        part == sheet ? List.of() : sheet.texts(row -> row < first.first()),
        own,
        part == sheet ? own : sheet.texts(row -> row < first.first() || row > first.last()),
        sheetName,
        fileName);
  }

  /** A table of plans, names or the like. */
  private static Submission withoutValues(Parts.Part part) {
    Grid grid = part.grid();
    return new Submission(
        List.of(),
        List.of(
            I031.at(
                grid.place(part.heading()),
                String.join("; ", grid.texts(row -> row == part.heading()).get(0)))),
        grid.rowNumbers().stream().filter(row -> row > part.heading()).map(grid::text).toList());
  }

  private static Submission only(Finding finding) {
    return new Submission(List.of(), List.of(finding), List.of());
  }
}
