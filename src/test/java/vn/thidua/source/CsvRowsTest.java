package vn.thidua.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;

/** Lines split here mean what Apache Commons CSV says they mean. */
final class CsvRowsTest {
  @Provide
  Arbitrary<String> files() {
    Arbitrary<String> cell =
        Arbitraries.of(
            "",
            "a",
            "đường",
            " b ",
            "\"c\"",
            "\"d,e\"",
            "\"f\"\"g\"",
            "\"h\ni\"",
            "x\"y",
            "1250.5",
            "'",
            "#z");
    Arbitrary<String> row =
        cell.list().ofMinSize(1).ofMaxSize(4).map(cells -> String.join(",", cells));
    return row.list().ofMinSize(1).ofMaxSize(6).map(rows -> String.join("\n", rows));
  }

  @Property(tries = 2000)
  void rows_are_those_of_commons_csv(@ForAll("files") String text) throws IOException {
    List<Finding> findings = new ArrayList<>();
    List<List<String>> expected = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.DEFAULT)) {
      for (CSVRecord row : parser) {
        expected.add(Arrays.asList(row.values()));
      }
    }
    expected.removeIf(cells -> cells.stream().allMatch(String::isBlank));
    List<List<String>> actual = new ArrayList<>();
    rows(text, findings).forEach(row -> actual.add(row.cells()));
    actual.removeIf(cells -> cells.stream().allMatch(String::isBlank));
    assertThat(actual).isEqualTo(expected);
    assertThat(findings).isEmpty();
  }

  @Property(tries = 500)
  void every_plain_cell_stands_where_its_column_says(@ForAll("files") String text)
      throws IOException {
    String[] lines = text.split("\n", -1);
    for (CsvRows.Row row : rows(text, new ArrayList<>())) {
      String line = lines[row.line() - 1];
      for (int i = 0; i < row.cells().size(); i++) {
        String cell = row.cells().get(i);
        if (line.indexOf('"') < 0) {
          assertThat(line.substring(row.spots().column(i) - 1)).startsWith(cell);
        }
      }
    }
  }

  @Test
  void an_unclosed_quote_is_named_where_it_opens_and_the_lines_below_are_read() throws IOException {
    List<Finding> findings = new ArrayList<>();
    List<CsvRows.Row> rows = rows("a,b\nc,\"d\ne,f\ng,h\n", findings);
    assertThat(rows)
        .extracting(CsvRows.Row::cells)
        .containsExactly(List.of("a", "b"), List.of("e", "f"), List.of("g", "h"));
    assertThat(findings).extracting(Finding::code).containsExactly(Code.S024);
    assertThat(findings.get(0).place()).hasToString("x.csv:2:3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"dong\"x,1", "\"1\"\"x\"2,1", "\"a\" \"b\",1", "\"a\"b\"c\",1"})
  void what_follows_a_closing_quote_is_named_at_its_cell(String line) throws IOException {
    List<Finding> findings = new ArrayList<>();
    List<CsvRows.Row> rows = rows("a,b\n\ud83d\ude00," + line + "\ne,f\n", findings);
    assertThat(rows)
        .extracting(CsvRows.Row::cells)
        .containsExactly(List.of("a", "b"), List.of("e", "f"));
    assertThat(findings)
        .extracting(finding -> finding.code() + " " + finding.place())
        .containsExactly("S024 x.csv:2:3");
  }

  @Test
  void an_unclosed_quote_that_meets_the_next_one_is_named_where_it_opens() throws IOException {
    List<Finding> findings = new ArrayList<>();
    List<CsvRows.Row> rows = rows("a,b\nc,\"open\ne,\"f, g\"\nh,i\n", findings);
    assertThat(rows)
        .extracting(CsvRows.Row::cells)
        .containsExactly(List.of("a", "b"), List.of("e", "f, g"), List.of("h", "i"));
    assertThat(findings)
        .extracting(finding -> finding.code() + " " + finding.place())
        .containsExactly("S024 x.csv:2:3");
  }

  @Test
  void a_quote_that_opens_in_the_second_line_of_a_row_is_named_there() throws IOException {
    List<Finding> findings = new ArrayList<>();
    List<CsvRows.Row> rows = rows("a,b,c\nd,\"e\nf\",\"open\ng,h,i\n", findings);
    assertThat(rows).extracting(CsvRows.Row::line).containsExactly(1, 4);
    assertThat(findings)
        .extracting(finding -> finding.code() + " " + finding.place())
        .containsExactly("S024 x.csv:3:4");
  }

  @Test
  void columns_count_characters_and_a_cell_below_a_line_break_stands_in_its_own_line()
      throws IOException {
    List<CsvRows.Row> rows =
        rows("\ud83d\ude00\ud83d\ude00,b,c\n\"x\ud83d\ude00\ny\",\"\ud83d\ude00\",z\n", List.of());
    assertThat(rows.get(0).spots().column(1)).isEqualTo(4);
    assertThat(rows.get(1).spots().line(1)).isEqualTo(3);
    assertThat(rows.get(1).spots().column(1)).isEqualTo(4);
    assertThat(rows.get(1).spots().column(2)).isEqualTo(8);
  }

  @Test
  void every_line_end_is_one_also_where_a_chunk_ends_within() throws IOException {
    for (String end : List.of("\r", "\n", "\r\n")) {
      String text = ("a,b" + end).repeat(5000) + end + "c,d";
      List<CsvRows.Row> rows = rows(text, new ArrayList<>());
      assertThat(rows).hasSize(5001);
      assertThat(rows.get(5000).line()).isEqualTo(5002);
      assertThat(rows.get(4999).cells()).containsExactly("a", "b");
    }
  }

  @Test
  void a_line_that_is_no_utf8_is_named_and_passed_over() throws IOException {
    List<Finding> findings = new ArrayList<>();
    byte[] bytes = "a,b\nc,X\ne,f\n".getBytes(StandardCharsets.UTF_8);
    bytes[6] = (byte) 0xF4;
    List<CsvRows.Row> rows = rows(bytes, findings);
    assertThat(rows).extracting(CsvRows.Row::line).containsExactly(1, 3);
    assertThat(findings)
        .extracting(finding -> finding.code() + " " + finding.place())
        .containsExactly("S003 x.csv:2:3");
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_are_no_part_of_a_cell() throws IOException {
    assertThat(rows("\ufeffa,b\r\nc,d\r\n", new ArrayList<>()))
        .extracting(CsvRows.Row::cells)
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  private static List<CsvRows.Row> rows(String text, List<Finding> findings) throws IOException {
    return rows(text.getBytes(StandardCharsets.UTF_8), findings);
  }

  private static List<CsvRows.Row> rows(byte[] bytes, List<Finding> findings) throws IOException {
    Lines lines = new Lines("x.csv", new ByteArrayInputStream(bytes), findings::add);
    CsvRows csv = new CsvRows("x.csv", lines, ',', findings::add);
    List<CsvRows.Row> rows = new ArrayList<>();
    for (Optional<CsvRows.Row> row = csv.next(); row.isPresent(); row = csv.next()) {
      rows.add(row.get());
    }
    return rows;
  }
}
