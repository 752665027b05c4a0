package vn.thidua.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.finding.Finding;

/** What a workbook holds, whoever wrote it, and what is told of one that can't be read. */
final class XlsxSheetsTest {
  @TempDir Path folder;

  @Test
  void texts_are_shared_inline_or_rich_and_never_read_aloud() throws IOException {
    SheetFile file =
        read(
            Workbooks.of(
                    """
                    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>\
                    <c r="C1" t="inlineStr"><is><t>  Kim\u00a0Sơn </t></is></c>\
                    <c r="D1" t="str"><f>A1</f><v>=1+1</v></c></row>
                    <row r="3"><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>99</v></c></row>""")
                .with(
                    "xl/sharedStrings.xml",
                    Workbooks.texts(
                        "<si><t>Tho\u0302n</t></si>"
                            + "<si><r><t>Đường </t></r><r><rPr><b/></rPr><t>bê tông</t></r>"
                            + "<rPh sb=\"0\" eb=\"1\"><t>ĐỌC</t></rPh><phoneticPr/></si>"
                            + "<si><t>dòng 1_x000D_\ndòng 2 _x005F_x000D_ _x41_ A_x</t></si>")));
    assertThat(cells(file))
        .containsExactly(
            "A1 Text Thôn",
            "B1 Text Đường bê tông",
            "C1 Text Kim Sơn",
            "D1 Text =1+1",
            "B3 Text dòng 1\ndòng 2 _x000D_ _x41_ A_x");
    assertThat(told(file)).containsExactly("I027 bao-cao.xlsx[Báo cáo]:1:4 [Báo cáo, 1, D1]");
  }

  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.3",
    "1234.5, 1234.5",
    "1E3, 1000",
    "1.2345678901234567E-2, 0.0123456789012346",
    "-0, 0",
    "99.999999999999986, 100",
    "4.2000000000000002, 4.2",
  })
  void a_number_is_what_excel_shows_of_its_binary_one(String stored, String meant)
      throws IOException {
    SheetFile file = read(Workbooks.of("<row><c><v>" + stored + "</v></c></row>"));
    assertThat(cells(file)).containsExactly("A1 Amount " + meant);
  }

  @ParameterizedTest
  @CsvSource({
    "dd/mm/yyyy, Day",
    "dd\\/mm\\/yyyy;@, Day",
    "[$-42A]dd mmmm yyyy, Day",
    "14, Day",
    "22, Day",
    "mm/yyyy, Day",
    "h:mm, Amount",
    "#\\,##0.00\\ \"đồng\", Amount",
    "[Red]0, Amount",
    "General, Amount",
    "0.0%, Percent",
    "10, Percent",
    "0\"%\", Unit",
  })
  void a_format_makes_a_day_or_a_percentage_of_a_number(String format, String kind)
      throws IOException {
    SheetFile file =
        read(
            Workbooks.of("<row><c s=\"1\"><v>45132</v></c></row>")
                .with("xl/styles.xml", Workbooks.styles("0", format.replace("\"", "&quot;"))));
    String value =
        switch (kind) {
          case "Day" -> "A1 Day 2023-07-25";
          case "Percent" -> "A1 Amount 4513200%";
          case "Unit" -> "A1 Amount 45132 %";
          default -> "A1 Amount 45132";
        };
    assertThat(cells(file)).containsExactly(value);
  }

  @Test
  void days_are_counted_from_1900_or_1904() throws IOException {
    String row =
        "<row><c s=\"1\"><v>1</v></c><c s=\"1\"><v>59</v></c><c s=\"1\"><v>60</v></c>"
            + "<c s=\"1\"><v>61</v></c><c s=\"1\"><v>45132.75</v></c><c s=\"1\"><v>0.5</v></c>"
            + "<c t=\"d\"><v>2023-07-25T00:00:00</v></c></row>";
    String styles = Workbooks.styles("0", "14");
    assertThat(cells(read(Workbooks.of(row).with("xl/styles.xml", styles))))
        .containsExactly(
            "A1 Day 1900-01-01",
            "B1 Day 1900-02-28",
            "C1 Amount 60",
            "D1 Day 1900-03-01",
            "E1 Day 2023-07-25",
            "F1 Amount 0.5",
            "G1 Day 2023-07-25");
    String book =
        Workbooks.book(
            "<workbookPr date1904=\"1\"/>", "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>");
    assertThat(
            cells(
                read(
                    Workbooks.of("<row><c s=\"1\"><v>43670</v></c></row>")
                        .with("xl/styles.xml", styles)
                        .with("xl/workbook.xml", book))))
        .containsExactly("A1 Day 2023-07-25");
  }

  @Test
  void what_is_computed_wrong_or_not_at_all_is_told() throws IOException {
    SheetFile file =
        read(
            Workbooks.of(
                """
                <row r="4"><c r="C4"><f>A1+1</f><v>7</v></c><c r="D4"><f>1/0</f></c></row>
                <row r="5"><c r="B5" t="e"><v>#REF!</v></c><c r="C5"><f t="shared" si="0"/>\
                <v>8</v></c><c r="E5" t="b"><v>1</v></c><c r="F5" s="3"/></row>"""));
    assertThat(cells(file))
        .containsExactly("C4 Amount 7", "B5 Other #REF!", "C5 Amount 8", "E5 Other TRUE");
    assertThat(told(file))
        .containsExactly(
            "I027 bao-cao.xlsx[Báo cáo]:4:3 [Báo cáo, 2, C4]",
            "I028 bao-cao.xlsx[Báo cáo]:4:4 [Báo cáo, 1, D4]");
  }

  @Test
  void hidden_sheets_are_flagged_and_merged_cells_kept() throws IOException {
    SheetFile file =
        read(
            Workbooks.of("<row><c><v>1</v></c></row>")
                .with(
                    "xl/workbook.xml",
                    Workbooks.book(
                        "",
                        "<sheet name=\"Tháng 5\" sheetId=\"7\" r:id=\"rId9\"/>"
                            + "<sheet name=\"Tháng 4\" state=\"hidden\" r:id=\"rId3\"/>"
                            + "<sheet name=\"thidua\" state=\"veryHidden\" r:id=\"rId4\"/>"))
                .with(
                    "xl/_rels/workbook.xml.rels",
                    """
                    <Relationships>
                    <Relationship Id="rId9" Type="x/worksheet" Target="/xl/worksheets/a.xml"/>
                    <Relationship Id="rId3" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
                    <Relationship Id="rId4" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
                    </Relationships>""")
                .with(
                    "xl/worksheets/a.xml",
                    Workbooks.sheet(
                        "<sheetData><row r=\"2\"><c r=\"AB2\"><v>5</v></c></row></sheetData>"
                            + "<mergeCells><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"x\"/>"
                            + "</mergeCells>")));
    assertThat(file.sheets())
        .extracting(Sheet::name)
        .containsExactly("Tháng 5", "Tháng 4", "thidua");
    assertThat(file.sheets()).extracting(Sheet::hidden).containsExactly(false, true, true);
    assertThat(file.sheets().get(0).merged()).containsExactly(new Sheet.Range(1, 1, 2, 3));
    assertThat(file.sheets().get(0).cells().get(0).address()).isEqualTo("AB2");
    assertThat(told(file)).containsExactly("I026 bao-cao.xlsx [Tháng 4]");
  }

  @Test
  void what_only_claims_to_be_a_workbook_is_told_by_its_content() throws IOException {
    assertThat(told("")).containsExactly("I022 bao-cao.xlsx [0 byte]");
    assertThat(told("<html><table><tr><td>1</td></tr></table></html>"))
        .containsExactly("I022 bao-cao.xlsx [HTML]");
    assertThat(told("thôn;kỳ\nKim Sơn;2023-05\n")).containsExactly("I022 bao-cao.xlsx [CSV]");
    assertThat(told("%PDF-1.7 ;")).containsExactly("I022 bao-cao.xlsx [PDF]");
    assertThat(told("PK\u0003\u0004 cut off")).containsExactly("I023 bao-cao.xlsx [zip]");
    assertThat(told(new Ole("Workbook").bytes())).containsExactly("I021 bao-cao.xlsx [.xls]");
    assertThat(told(new Ole("EncryptionInfo", "EncryptedPackage").bytes()))
        .containsExactly("I020 bao-cao.xlsx []");
    assertThat(told(new Ole("WordDocument").bytes()))
        .containsExactly("I022 bao-cao.xlsx [Office 97-2003]");
  }

  @Test
  void a_damaged_workbook_is_told_with_its_part() throws IOException {
    assertThat(told(read(Workbooks.of("<row><c></row>"))))
        .containsExactly("I023 bao-cao.xlsx [xl/worksheets/sheet1.xml]");
    Workbooks without =
        Workbooks.of("")
            .with(
                "xl/workbook.xml",
                Workbooks.book("", "<sheet name=\"a\" r:id=\"1\"/><sheet name=\"b\" r:id=\"2\"/>"));
    assertThat(told(read(without))).containsExactly("I023 bao-cao.xlsx [xl/worksheets/sheet2.xml]");
    byte[] whole = Files.readAllBytes(Workbooks.of("").at(folder.resolve("whole.xlsx")));
    for (int length = 4; length < whole.length; length += 7) {
      Path cut = folder.resolve("cut.xlsx");
      Files.write(cut, java.util.Arrays.copyOf(whole, length));
      assertThat(told(XlsxSheets.of(cut, "x"))).containsExactly("I023 x [zip]");
    }
  }

  @Test
  void entities_are_refused() throws IOException {
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    for (String xml :
        List.of(
            doctype + Workbooks.sheet("<sheetData><row><c><v>&e;</v></c></row></sheetData>"),
            doctype + Workbooks.sheet("<sheetData/>"),
            Workbooks.sheet("<sheetData><row><c><v>&e;</v></c></row></sheetData>"))) {
      SheetFile file = read(Workbooks.of("").with("xl/worksheets/sheet1.xml", xml));
      assertThat(told(file)).containsExactly("I025 bao-cao.xlsx [xl/worksheets/sheet1.xml]");
      assertThat(file.sheets()).isEmpty();
    }
  }

  private SheetFile read(Workbooks workbook) throws IOException {
    return XlsxSheets.of(workbook.at(folder.resolve("bao-cao.xlsx")), "bao-cao.xlsx");
  }

  private static List<String> told(String content) throws IOException {
    return told(content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> told(byte[] content) throws IOException {
    return told(XlsxSheets.of(content, "bao-cao.xlsx"));
  }

  private static List<String> told(SheetFile file) {
    return file.findings().stream()
        .map((Finding f) -> f.code() + " " + f.place() + " " + f.args())
        .collect(Collectors.toList());
  }

  private static List<String> cells(SheetFile file) {
    assertThat(file.sheets()).as(told(file).toString()).isNotEmpty();
    return file.sheets().get(0).cells().stream()
        .map(
            cell ->
                cell.address()
                    + " "
                    + cell.value().getClass().getSimpleName()
                    + " "
                    + cell.value().text())
        .toList();
  }

  /** The container of old Office files, with nothing but a directory of streams. */
  private record Ole(List<String> streams) {
    Ole(String... streams) {
      this(List.of(streams));
    }

    byte[] bytes() {
      byte[] bytes = new byte[512 + 512];
      byte[] magic = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
      };
      System.arraycopy(magic, 0, bytes, 0, magic.length);
      for (int i = 0; i < streams.size(); i++) {
        byte[] name = streams.get(i).getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 512 + i * 128, name.length);
      }
      return bytes;
    }
  }
}
