package vn.thidua.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.finding.Code;

/**
 * What a workbook says of its sheets.
 *
 * @param since1904 whether its days are counted from 1904, as on old Macs
 */
record XlsxBook(List<Entry> sheets, boolean since1904, String styles, String texts) {
  private static final String MAIN = "xl/workbook.xml";
  private static final int MOST_SHEETS = 300;

  /**
   * One of its sheets.
   *
   * @param part where it lies in the zip
   */
  record Entry(String name, boolean hidden, String part) {}

  static XlsxBook of(XlsxPackage zip) throws Refused {
    Map<String, String> root = targets(zip.part("_rels/.rels"), "", true);
    String main = root.getOrDefault("officeDocument", MAIN);
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    String links = folder + "_rels/" + main.substring(slash) + ".rels";
    Map<String, String> byId = targets(zip.part(links), folder, false);
    Map<String, String> byType = targets(zip.part(links), folder, true);
    List<Entry> sheets = new ArrayList<>();
    boolean since1904 = false;
    try (XlsxPart xml = zip.part(main).orElseThrow(() -> new Refused(Code.I023, main))) {
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          since1904 = List.of("1", "true").contains(xml.attribute("date1904"));
        } else if (xml.starts("sheet")) {
          String hidden = xml.attribute("state");
          sheets.add(
              new Entry(
                  XlsxTexts.clean(xml.attribute("name")),
                  hidden.equals("hidden") || hidden.equals("veryHidden"),
                  byId.getOrDefault(
                      xml.attribute("id"),
                      folder + "worksheets/sheet" + (sheets.size() + 1) + ".xml")));
          if (sheets.size() > MOST_SHEETS) {
            throw new Refused(Code.I024, MOST_SHEETS + " sheets");
          }
        }
      }
    }
    return new XlsxBook(
        sheets,
        since1904,
        byType.getOrDefault("styles", folder + "styles.xml"),
        byType.getOrDefault("sharedStrings", folder + "sharedStrings.xml"));
  }

  /** The parts that a part names, by their type's last word or their id. */
  private static Map<String, String> targets(Optional<XlsxPart> part, String folder, boolean byType)
      throws Refused {
    Map<String, String> targets = new HashMap<>();
    if (part.isEmpty()) {
      return targets;
    }
    try (XlsxPart xml = part.get()) {
      while (xml.next()) {
        if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
          String type = xml.attribute("Type");
          String target = xml.attribute("Target");
          targets.putIfAbsent(
              byType ? type.substring(type.lastIndexOf('/') + 1) : xml.attribute("Id"),
              target.startsWith("/") ? target.substring(1) : folder + target);
        }
      }
    }
    return targets;
  }
}
