package vn.thidua.sheet;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes workbooks for Excel and LibreOffice. Numbers are numbers in formats that a Vietnamese
 * Excel shows as {@code 1.234,5}; a text is a text whatever it begins with and never runs as a
 * formula; the same pages give the same bytes.
 */
public final class XlsxFile {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
          + OFFICE
          + "\"";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private XlsxFile() {}

  /** Tables, each on a sheet of its own. */
  public static byte[] ofTables(List<Table> tables) {
    return of(tables.stream().map(Table::page).toList());
  }

  /** Pages, the first of which is shown first. */
  public static byte[] of(List<Page> pages) {
    StylesPart styles = new StylesPart();
    TextsPart texts = new TextsPart();
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", contentTypes(pages.size()));
    parts.put("_rels/.rels", relations(List.of("officeDocument xl/workbook.xml")));
    parts.put("xl/workbook.xml", workbook(pages));
    parts.put("xl/_rels/workbook.xml.rels", links(pages.size()));
    for (int i = 0; i < pages.size(); i++) {
      parts.put(
          "xl/worksheets/sheet" + (i + 1) + ".xml", new PagePart(styles, texts).of(pages.get(i)));
    }
    parts.put("xl/styles.xml", styles.xml());
    parts.put("xl/sharedStrings.xml", texts.xml());
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, xml) -> bytes.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8)));
    return OfficePackage.of(bytes);
  }

  private static String contentTypes(int pages) {
    StringBuilder xml =
        new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">")
            .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-")
            .append("package.relationships+xml\"/>")
            .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    part(xml, "/xl/workbook.xml", "sheet.main");
    for (int page = 1; page <= pages; page++) {
      part(xml, "/xl/worksheets/sheet" + page + ".xml", "worksheet");
    }
    part(xml, "/xl/styles.xml", "styles");
    part(xml, "/xl/sharedStrings.xml", "sharedStrings");
    return xml.append("</Types>").toString();
  }

  private static void part(StringBuilder xml, String name, String type) {
    xml.append("<Override PartName=\"" + name + "\" ContentType=\"" + TYPE + type + "+xml\"/>");
  }

  private static String links(int pages) {
    List<String> links = new java.util.ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      links.add("worksheet worksheets/sheet" + page + ".xml");
    }
    links.add("styles styles.xml");
    links.add("sharedStrings sharedStrings.xml");
    return relations(links);
  }

  /**
   * @param links a type and a target each; numbered from rId1
   */
  private static String relations(List<String> links) {
    StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    for (int i = 0; i < links.size(); i++) {
      String[] link = links.get(i).split(" ", 2);
      xml.append("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + OFFICE + "/" + link[0]);
      xml.append("\" Target=\"" + link[1] + "\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  private static String workbook(List<Page> pages) {
    StringBuilder xml = new StringBuilder("<workbook " + MAIN + ">");
    if (pages.stream().anyMatch(page -> page.layout().locked())) {
      xml.append("<workbookProtection lockStructure=\"1\"/>");
    }
    xml.append("<sheets>");
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      String name = XmlText.sheetName(page.name());
      xml.append("<sheet name=\"" + XmlText.escaped(name) + "\" sheetId=\"" + (i + 1) + "\"");
      xml.append(page.layout().hidden() ? " state=\"hidden\"" : "");
      xml.append(" r:id=\"rId" + (i + 1) + "\"/>");
      if (page.layout().repeated() > 0) {
        String row = "$" + page.layout().repeated();
        names.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + i + "\">'");
        names.append(XmlText.escaped(name.replace("'", "''")));
        names.append("'!" + row + ":" + row + "</definedName>");
      }
    }
    xml.append("</sheets>");
    if (names.length() > 0) {
      xml.append("<definedNames>").append(names).append("</definedNames>");
    }
    return xml.append("</workbook>").toString();
  }
}
