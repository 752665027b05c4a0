package vn.thidua.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What is cut here is what Commons CSV makes of the same text. */
class UnquotedCellsTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab01.; ;,\t|\n\r\u00a0\u1ea1\u0323")
        .ofMaxLength(40)
        .map(text -> text.replace("b", "\ud83d\ude00"));
  }

  @Property
  void each_cell_is_in_its_row_and_column(@ForAll("texts") String text) throws IOException {
    List<String> expected = new ArrayList<>();
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(';').setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord row : parser) {
        for (int i = 0; i < row.size(); i++) {
          String clean = vn.thidua.text.Unicode.clean(row.get(i));
          if (!clean.isEmpty()) {
            expected.add(row.getRecordNumber() + ":" + (i + 1) + ":" + clean);
          }
        }
      }
    }
    List<String> cells =
        new UnquotedCells(text, ';', 100)
            .all().stream()
                .map(cell -> cell.row() + ":" + cell.column() + ":" + cell.value().text())
                .toList();
    assertThat(cells).isEqualTo(expected);
  }

  @Property
  void a_place_is_where_the_cell_begins_in_its_line(@ForAll("texts") String text) {
    Lines lines = new Lines(text, ';');
    for (Cell cell : new UnquotedCells(text, ';', 100).all()) {
      assertThat(cell.place()).isEqualTo(lines.place(cell.row(), cell.column() - 1));
    }
  }

  @Example
  void no_more_cells_are_kept_than_tell_that_there_are_too_many() {
    assertThat(new UnquotedCells("a;b\n".repeat(1_000), ';', 100).all()).hasSize(101);
  }

  @Example
  void a_quote_named_as_the_delimiter_is_none() {
    SheetFile file =
        TextSheets.read(
            "a.csv", "sep=\"\nChỉ tiêu;Thực hiện\nĐường;5\n".getBytes(StandardCharsets.UTF_8));
    assertThat(file.findings()).isEmpty();
  }
}
