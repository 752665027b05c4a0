package vn.thidua.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is written into a workbook is what a reader finds in it. */
final class XlsxFileTest {
  private static final Table TABLE =
      new Table(
          "Tiến độ [1/2]",
          List.of("Chỉ tiêu", "Giá trị", "%", "Ngày"),
          List.of(
              List.of(
                  Table.text("=HYPERLINK(\"http://a\")"),
                  Table.number(Optional.of(new BigDecimal("1234.5"))),
                  Table.percent(Optional.of(new BigDecimal("0.875"))),
                  Optional.of(new Cell.Day(LocalDate.of(2023, 7, 25)))),
              List.of(Table.text("-5"), Table.number(12), Optional.empty(), Optional.empty())));

  @Test
  void numbers_days_and_texts_come_back_as_they_were() throws IOException {
    Sheet sheet = read(TABLE).sheets().get(0);
    assertThat(sheet.name()).isEqualTo("Tiến độ -1-2-");
    assertThat(sheet.cells().stream().skip(4).map(cell -> cell.address() + " " + cell.value()))
        .containsExactly(
            "A2 Text[text==HYPERLINK(\"http://a\")]",
            "B2 Amount[number=1234.5, percent=false, unit=]",
            "C2 Amount[number=0.875, percent=true, unit=]",
            "D2 Day[date=2023-07-25]",
            "A3 Text[text=-5]",
            "B3 Amount[number=12, percent=false, unit=]");
    assertThat(sheet.cells()).noneMatch(Cell::formula);
  }

  @Test
  void formats_are_those_that_a_vietnamese_excel_shows_with_its_own_signs() throws IOException {
    Map<String, String> parts = parts(XlsxFile.ofTables(List.of(TABLE)));
    assertThat(parts.get("xl/styles.xml"))
        .contains("formatCode=\"#,##0.0\"", "formatCode=\"#,##0\"", "formatCode=\"0.0%\"")
        .contains("formatCode=\"dd/mm/yyyy\"")
        .contains("quotePrefix=\"1\"");
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("<v>1234.5</v>", "state=\"frozen\"", "paperSize=\"9\"")
        .doesNotContain("<f>");
  }

  @Test
  void the_same_tables_give_the_same_bytes() {
    assertThat(XlsxFile.ofTables(List.of(TABLE))).isEqualTo(XlsxFile.ofTables(List.of(TABLE)));
  }

  @Property(tries = 300)
  void any_text_comes_back(@ForAll String text) throws IOException {
    String clean = XlsxTexts.clean(text.replaceAll("_x[0-9A-Fa-f]{4}_", ""));
    Table table = new Table(text, List.of("a"), List.of(List.of(Table.text(clean))));
    SheetFile file = read(table);
    assertThat(file.findings()).isEmpty();
    List<Cell> cells = file.sheets().get(0).cells();
    assertThat(cells.size() > 1 ? cells.get(1).value().text() : "").isEqualTo(clean);
  }

  @Property
  void any_number_of_15_digits_comes_back(@ForAll long unscaled, @ForAll byte scale)
      throws IOException {
    BigDecimal number = BigDecimal.valueOf(unscaled % 1_000_000_000_000_000L, Math.abs(scale % 12));
    Table table = new Table("a", List.of("a"), List.of(List.of(Table.number(Optional.of(number)))));
    Cell.Amount read = (Cell.Amount) read(table).sheets().get(0).cells().get(1).value();
    assertThat(read.number()).isEqualByComparingTo(number);
  }

  private static SheetFile read(Table table) throws IOException {
    return XlsxSheets.of(XlsxFile.ofTables(List.of(table)), "bang.xlsx");
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
