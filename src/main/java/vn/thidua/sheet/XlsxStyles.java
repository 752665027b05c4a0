package vn.thidua.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.text.Unicode;

/** What the formats of a workbook's cells make of its numbers: plain ones, percentages, days. */
final class XlsxStyles {
  /** What a number is, by its format. */
  enum Shown {
    PLAIN,
    PERCENT,
    DAY
  }

  private final List<Shown> byStyle;
  private final List<String> units;

  private XlsxStyles(List<Shown> byStyle, List<String> units) {
    this.byStyle = byStyle;
    this.units = units;
  }

  static XlsxStyles of(Optional<XlsxPart> part) throws Refused {
    List<Shown> styles = new ArrayList<>();
    List<String> units = new ArrayList<>();
    if (part.isEmpty()) {
      return new XlsxStyles(styles, units);
    }
    Map<String, Shown> own = new HashMap<>();
    Map<String, String> ownUnits = new HashMap<>();
    try (XlsxPart xml = part.get()) {
      boolean ofCells = false;
      while (xml.next()) {
        if (xml.starts("numFmt")) {
          own.put(xml.attribute("numFmtId"), byCode(xml.attribute("formatCode")));
          ownUnits.put(xml.attribute("numFmtId"), unitOf(xml.attribute("formatCode")));
        } else if (xml.element().equals("cellXfs")) {
          ofCells = xml.isStart();
        } else if (ofCells && xml.starts("xf")) {
          String id = xml.attribute("numFmtId");
          styles.add(own.containsKey(id) ? own.get(id) : builtIn(id));
          units.add(ownUnits.getOrDefault(id, ""));
        }
      }
    }
    return new XlsxStyles(styles, units);
  }

  /** By the number that a cell names its style with. */
  Shown shown(String style) {
    int index = XlsxNumbers.whole(style);
    return index >= 0 && index < byStyle.size() ? byStyle.get(index) : Shown.PLAIN;
  }

  /** What is printed behind the number; empty where nothing is. */
  String unit(String style) {
    int index = XlsxNumbers.whole(style);
    return index >= 0 && index < units.size() ? units.get(index) : "";
  }

  /**
   * The words that a format prints: {@code km} of {@code 0.0" km"}, {@code ₫} of {@code [$₫-42A]}.
   */
  static String unitOf(String code) {
    StringBuilder unit = new StringBuilder();
    for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
      char c = code.charAt(i);
      if (c == '"') {
        int end = end(code, i, '"');
        unit.append(code, i + 1, end);
        i = end;
      } else if (c == '[') {
        int end = end(code, i, ']');
        if (code.startsWith("[$", i)) {
          int dash = code.indexOf('-', i);
          unit.append(code, i + 2, dash < 0 || dash > end ? end : dash);
        }
        i = end;
      } else if (c == '\\' && i + 1 < code.length()) {
        unit.append(code.charAt(++i));
      } else if (c == '_' || c == '*') {
        i++;
      }
    }
    return Unicode.clean(unit.toString()).replaceAll("^[-() ]+|[() ]+$", "");
  }

  /** The formats that have a number only; those of East Asia are days too. */
  private static Shown builtIn(String id) {
    int number = XlsxNumbers.whole(id);
    if (number == 9 || number == 10) {
      return Shown.PERCENT;
    }
    boolean day =
        (number >= 14 && number <= 17)
            || number == 22
            || (number >= 27 && number <= 31)
            || number == 36
            || (number >= 50 && number <= 54)
            || number == 57
            || number == 58;
    return day ? Shown.DAY : Shown.PLAIN;
  }

  /** By a format such as {@code dd/mm/yyyy;@}; what it only prints is not looked at. */
  static Shown byCode(String code) {
    boolean day = false;
    boolean time = false;
    boolean month = false;
    boolean percent = false;
    if (code.equalsIgnoreCase("general")) {
      return Shown.PLAIN;
    }
    for (int i = 0; i < code.length(); i++) {
      char c = Character.toLowerCase(code.charAt(i));
      if (c == ';') {
        break;
      }
      switch (c) {
        case '"' -> i = end(code, i, '"');
        case '[' -> i = end(code, i, ']');
        case '\\', '_', '*' -> i++;
        case 'y', 'd' -> day = true;
        case 'm' -> month = true;
        case 'h', 's' -> time = true;
        case '%' -> percent = true;
        default -> {}
      }
    }
    if (day || (month && !time)) {
      return Shown.DAY;
    }
    return percent ? Shown.PERCENT : Shown.PLAIN;
  }

  private static int end(String code, int start, char mark) {
    int end = code.indexOf(mark, start + 1);
    return end < 0 ? code.length() : end;
  }
}
