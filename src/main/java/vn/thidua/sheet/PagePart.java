package vn.thidua.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** One sheet of a workbook as XML. */
final class PagePart {
  /** The decimals of a format; a number keeps those it has beyond. */
  private static final int MOST_DECIMALS = 4;

  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_HINT = 255;

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final String DAY = "dd/mm/yyyy";

  private final StylesPart styles;
  private final TextsPart texts;

  PagePart(StylesPart styles, TextsPart texts) {
    this.styles = styles;
    this.texts = texts;
  }

  String of(Page page) {
    StringBuilder xml = new StringBuilder("<worksheet " + XlsxFile.MAIN + ">");
    xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    view(xml, page.layout());
    xml.append("<sheetFormatPr defaultRowHeight=\"16\"/>");
    columns(xml, page.widths());
    rows(xml, page);
    if (page.layout().locked()) {
      xml.append(
          "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\" selectLockedCells=\"1\"/>");
    }
    merged(xml, page.merged());
    entries(xml, page.entries());
    xml.append("<printOptions horizontalCentered=\"1\"/>");
    xml.append(
        "<pageMargins left=\"0.6\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
    xml.append("<pageSetup paperSize=\"9\" orientation=\"");
    xml.append(page.layout().landscape() ? "landscape" : "portrait");
    xml.append("\" fitToWidth=\"1\" fitToHeight=\"" + (page.layout().onePage() ? 1 : 0) + "\"/>");
    return xml.append("</worksheet>").toString();
  }

  private static void view(StringBuilder xml, Page.Layout layout) {
    xml.append("<sheetViews><sheetView workbookViewId=\"0\"");
    xml.append(layout.locked() ? " showGridLines=\"0\"" : "");
    if (layout.frozen() == 0) {
      xml.append("/></sheetViews>");
      return;
    }
    xml.append("><pane ySplit=\"" + layout.frozen() + "\" topLeftCell=\"A");
    xml.append(layout.frozen() + 1);
    xml.append("\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
  }

  private static void columns(StringBuilder xml, List<Integer> widths) {
    if (widths.isEmpty()) {
      return;
    }
    xml.append("<cols>");
    for (int i = 0; i < widths.size(); i++) {
      String hidden = widths.get(i) == 0 ? " hidden=\"1\"" : "";
      xml.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + widths.get(i));
      xml.append("\" customWidth=\"1\"" + hidden + "/>");
    }
    xml.append("</cols>");
  }

  private void rows(StringBuilder xml, Page page) {
    xml.append("<sheetData>");
    int row = 0;
    for (Page.Written cell : page.cells()) {
      if (cell.row() != row) {
        xml.append(row == 0 ? "" : "</row>");
        row = cell.row();
        xml.append("<row r=\"" + row + "\"");
        Integer height = page.heights().get(row);
        xml.append(height == null ? ">" : " ht=\"" + height + "\" customHeight=\"1\">");
      }
      cell(xml, cell);
    }
    xml.append(row == 0 ? "" : "</row>").append("</sheetData>");
  }

  private void cell(StringBuilder xml, Page.Written cell) {
    xml.append("<c r=\"" + address(cell.row(), cell.column()) + "\" s=\"");
    Optional<Cell.Value> value = cell.value();
    if (value.isEmpty()) {
      String format = cell.look().empty() == Look.Typed.DAY ? DAY : "";
      xml.append(styles.number(cell.look(), format, false) + "\"/>");
    } else if (value.get() instanceof Cell.Amount amount) {
      xml.append(styles.number(cell.look(), format(amount), false) + "\"><v>");
      xml.append(amount.number().toPlainString() + "</v></c>");
    } else if (value.get() instanceof Cell.Day day) {
      xml.append(
          styles.number(cell.look(), DAY, false) + "\"><v>" + serial(day.date()) + "</v></c>");
    } else {
      String text = value.get().text();
      boolean quoted = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
      xml.append(styles.number(cell.look(), "", quoted) + "\" t=\"s\"><v>");
      xml.append(texts.number(text) + "</v></c>");
    }
  }

  /** With as many decimals as the number has: Excel would show {@code 12,} for any more. */
  private static String format(Cell.Amount amount) {
    BigDecimal shown = amount.percent() ? amount.number().movePointRight(2) : amount.number();
    int decimals = Math.max(0, Math.min(MOST_DECIMALS, shown.stripTrailingZeros().scale()));
    String places = decimals == 0 ? "" : "." + "0".repeat(decimals);
    return amount.percent() ? "0" + places + "%" : "#,##0" + places;
  }

  static long serial(LocalDate date) {
    return ChronoUnit.DAYS.between(DAY_ZERO, date);
  }

  private static void merged(StringBuilder xml, List<Sheet.Range> merged) {
    if (!merged.isEmpty()) {
      xml.append("<mergeCells count=\"" + merged.size() + "\">");
      merged.forEach(range -> xml.append("<mergeCell ref=\"" + address(range) + "\"/>"));
      xml.append("</mergeCells>");
    }
  }

  private static void entries(StringBuilder xml, List<Page.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    xml.append("<dataValidations count=\"" + entries.size() + "\">");
    for (Page.Entry entry : entries) {
      xml.append("<dataValidation allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\"");
      xml.append(" errorStyle=\"" + entry.refusal().style);
      xml.append("\" errorTitle=\"").append(shortened(entry.title(), LONGEST_TITLE));
      xml.append("\" error=\"").append(shortened(entry.error(), LONGEST_HINT));
      xml.append("\" promptTitle=\"").append(shortened(entry.title(), LONGEST_TITLE));
      xml.append("\" prompt=\"").append(shortened(entry.about(), LONGEST_HINT));
      xml.append("\" sqref=\"" + address(entry.range()) + "\" " + allowed(entry.allowed()));
      xml.append("</dataValidation>");
    }
    xml.append("</dataValidations>");
  }

  /** Excel calls a file damaged whose hints are longer. */
  private static String shortened(String text, int longest) {
    return XmlText.escaped(
        text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…");
  }

  private static String allowed(Page.Allowed allowed) {
    if (allowed instanceof Page.Allowed.Anything) {
      return "type=\"none\">";
    }
    if (allowed instanceof Page.Allowed.Percentage) {
      return "type=\"decimal\" operator=\"between\"><formula1>0</formula1><formula2>100</formula2>";
    }
    if (allowed instanceof Page.Allowed.Choice choice) {
      return "type=\"list\"><formula1>\""
          + XmlText.escaped(String.join(",", choice.words()))
          + "\"</formula1>";
    }
    if (allowed instanceof Page.Allowed.Days days) {
      return "type=\"date\" operator=\"between\"><formula1>"
          + serial(days.first())
          + "</formula1><formula2>"
          + serial(days.last())
          + "</formula2>";
    }
    return "type=\"decimal\" operator=\"greaterThanOrEqual\"><formula1>0</formula1>";
  }

  private static String address(Sheet.Range range) {
    return address(range.firstRow(), range.firstColumn())
        + ":"
        + address(range.lastRow(), range.lastColumn());
  }

  private static String address(int row, int column) {
    return Cell.address(row, column);
  }
}
