package vn.thidua.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each kept once. */
final class TextsPart {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int number(String text) {
    return numbers.computeIfAbsent(text, added -> numbers.size());
  }

  String xml() {
    StringBuilder xml =
        new StringBuilder("<sst " + XlsxFile.MAIN + " uniqueCount=\"" + numbers.size() + "\">");
    for (String text : numbers.keySet()) {
      xml.append("<si><t xml:space=\"preserve\">")
          .append(XmlText.escaped(text))
          .append("</t></si>");
    }
    return xml.append("</sst>").toString();
  }
}
