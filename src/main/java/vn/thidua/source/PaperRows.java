package vn.thidua.source;

import static vn.thidua.source.Column.*;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.plan.FiledPaper;

/** The rows of {@code documents.csv}, read and written. */
public final class PaperRows {
  private static final List<Column> ALWAYS =
      List.of(NUMBER, TYPE, SYMBOL, DATE, SUBJECT, FILE, REQUEST);

  private PaperRows() {}

  /** A document; left out where something in it can't be read. */
  static void paper(Table.Cells cells, Consumer<FiledPaper> papers) {
    FiledPaper paper =
        new FiledPaper(
            cells.count(NUMBER),
            cells.text(TYPE),
            cells.text(SYMBOL),
            cells.date(DATE),
            cells.text(SUBJECT),
            cells.optionalText(FILE),
            cells.optionalText(REQUEST),
            cells.places());
    if (cells.complete()) {
      papers.accept(paper);
    }
  }

  /**
   * The register with one more row, in the canonical form of a plan's files.
   *
   * @param content what stands in it, which must have been read without a finding of structure;
   *     empty where there is none yet
   */
  public static String with(byte[] content, FiledPaper paper) throws IOException {
    CsvForm old =
        content.length == 0
            ? new CsvForm(List.of(), List.of())
            : CsvForm.of(PlanFolder.DOCUMENTS_FILE, content, (Finding finding) -> {});
    TreeSet<Column> columns = new TreeSet<>(ALWAYS);
    columns.addAll(old.columns());
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : old.rows()) {
      Map<Column, String> cells = new EnumMap<>(Column.class);
      for (int i = 0; i < old.columns().size(); i++) {
        cells.put(old.columns().get(i), row.get(i));
      }
      rows.add(columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
    }
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(NUMBER, String.valueOf(paper.number()));
    cells.put(TYPE, paper.type());
    cells.put(SYMBOL, paper.symbol());
    cells.put(DATE, paper.date().toString());
    cells.put(SUBJECT, paper.subject());
    cells.put(FILE, paper.file().orElse(""));
    cells.put(REQUEST, paper.request().orElse(""));
    rows.add(columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
    return new CsvForm(List.copyOf(columns), rows).text();
  }
}
