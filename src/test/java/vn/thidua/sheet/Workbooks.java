package vn.thidua.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, as no library would write them. */
final class Workbooks {
  private static final String NS =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private final Map<String, Part> parts = new LinkedHashMap<>();

  /** Writes the content of a part. */
  interface Part {
    void write(OutputStream out) throws IOException;
  }

  private Workbooks() {}

  /** A workbook of one sheet with the rows given as XML. */
  static Workbooks of(String sheetData) {
    return new Workbooks()
        .with("xl/workbook.xml", book("", "<sheet name=\"Báo cáo\" sheetId=\"1\" r:id=\"rId1\"/>"))
        .with("xl/worksheets/sheet1.xml", sheet("<sheetData>" + sheetData + "</sheetData>"));
  }

  static String book(String before, String sheets) {
    return "<workbook" + NS + ">" + before + "<sheets>" + sheets + "</sheets></workbook>";
  }

  static String sheet(String content) {
    return "<worksheet" + NS + ">" + content + "</worksheet>";
  }

  static String texts(String items) {
    return "<sst" + NS + ">" + items + "</sst>";
  }

  /** Styles whose number in a cell is their place in the list, with a format of their own each. */
  static String styles(String... formats) {
    StringBuilder own = new StringBuilder();
    StringBuilder xfs = new StringBuilder();
    for (int i = 0; i < formats.length; i++) {
      boolean builtIn = formats[i].matches("\\d+");
      int id = builtIn ? Integer.parseInt(formats[i]) : 164 + i;
      if (!builtIn) {
        own.append("<numFmt numFmtId=\"" + id + "\" formatCode=\"" + formats[i] + "\"/>");
      }
      xfs.append("<xf numFmtId=\"" + id + "\"/>");
    }
    return "<styleSheet"
        + NS
        + "><numFmts>"
        + own
        + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>"
        + xfs
        + "</cellXfs></styleSheet>";
  }

  Workbooks with(String part, String xml) {
    return with(part, out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
  }

  Workbooks with(String part, Part content) {
    parts.put(part, content);
    return this;
  }

  Path at(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, Part> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().write(zip);
        zip.closeEntry();
      }
    }
    return file;
  }
}
