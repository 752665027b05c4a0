package vn.thidua.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/** The looks of a workbook's cells, each kept once. */
final class StylesPart {
  private static final int FIRST_OWN_FORMAT = 164;

  private final Map<String, Integer> formats = new LinkedHashMap<>();
  private final Map<String, Integer> fonts = new LinkedHashMap<>();
  private final Map<String, Integer> fills = new LinkedHashMap<>();
  private final Map<String, Integer> styles = new LinkedHashMap<>();

  StylesPart() {
    font(Look.PLAIN);
    fills.put("<patternFill patternType=\"none\"/>", 0);
    fills.put("<patternFill patternType=\"gray125\"/>", 1);
    number(Look.PLAIN, "", false);
  }

  /**
   * The number of a style.
   *
   * @param format of numbers, in Excel's own signs; empty for none
   * @param quoted whether a text begins like a formula and stays a text when it is edited
   */
  int number(Look look, String format, boolean quoted) {
    StringBuilder xf = new StringBuilder("<xf numFmtId=\"" + format(format) + "\"");
    xf.append(" fontId=\"" + font(look) + "\" fillId=\"" + fill(look.fill()) + "\"");
    xf.append(" borderId=\"" + (look.border() ? 1 : 0) + "\" xfId=\"0\"");
    xf.append(quoted ? " quotePrefix=\"1\"" : "");
    xf.append(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"");
    xf.append(" applyAlignment=\"1\" applyProtection=\"1\"><alignment");
    xf.append(
        switch (look.side()) {
          case START -> "";
          case LEFT -> " horizontal=\"left\"";
          case CENTER -> " horizontal=\"center\"";
          case RIGHT -> " horizontal=\"right\"";
        });
    xf.append(" vertical=\"center\"" + (look.wraps() ? " wrapText=\"1\"" : "") + "/>");
    xf.append("<protection locked=\"" + (look.input() ? 0 : 1) + "\"/></xf>");
    return styles.computeIfAbsent(xf.toString(), added -> styles.size());
  }

  String xml() {
    StringBuilder xml = new StringBuilder("<styleSheet " + XlsxFile.MAIN + ">");
    if (!formats.isEmpty()) {
      xml.append("<numFmts count=\"" + formats.size() + "\">");
      formats.forEach(
          (code, number) ->
              xml.append("<numFmt numFmtId=\"" + number + "\" formatCode=\"")
                  .append(XmlText.escaped(code))
                  .append("\"/>"));
      xml.append("</numFmts>");
    }
    list(xml, "fonts", String.join("", fonts.keySet()), fonts.size());
    list(
        xml,
        "fills",
        "<fill>" + String.join("</fill><fill>", fills.keySet()) + "</fill>",
        fills.size());
    list(xml, "borders", border("") + border(" style=\"thin\""), 2);
    list(xml, "cellStyleXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>", 1);
    list(xml, "cellXfs", String.join("", styles.keySet()), styles.size());
    list(xml, "cellStyles", "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>", 1);
    return xml.append("</styleSheet>").toString();
  }

  private static void list(StringBuilder xml, String name, String items, int count) {
    xml.append("<" + name + " count=\"" + count + "\">" + items + "</" + name + ">");
  }

  private static String border(String style) {
    StringBuilder xml = new StringBuilder("<border>");
    for (String side : new String[] {"left", "right", "top", "bottom"}) {
      xml.append("<" + side + style + "/>");
    }
    return xml.append("<diagonal/></border>").toString();
  }

  private int format(String code) {
    return code.isEmpty()
        ? 0
        : formats.computeIfAbsent(code, added -> FIRST_OWN_FORMAT + formats.size());
  }

  private int font(Look look) {
    String xml =
        "<font>"
            + (look.bold() ? "<b/>" : "")
            + (look.italic() ? "<i/>" : "")
            + "<sz val=\""
            + look.points()
            + "\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>";
    return fonts.computeIfAbsent(xml, added -> fonts.size());
  }

  private int fill(Look.Fill fill) {
    if (fill == Look.Fill.NONE) {
      return 0;
    }
    String xml =
        "<patternFill patternType=\"solid\"><fgColor rgb=\""
            + fill.argb
            + "\"/><bgColor indexed=\"64\"/></patternFill>";
    return fills.computeIfAbsent(xml, added -> fills.size());
  }
}
