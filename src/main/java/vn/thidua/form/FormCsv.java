package vn.thidua.form;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.thidua.sheet.FormMark;

/**
 * A form as CSV for a spreadsheet under Vietnamese settings: UTF-8 with its mark, semicolons,
 * decimal commas, and the form's own mark in the last rows.
 */
public final class FormCsv {
  private final Form form;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<FormMark.Row> marked = new ArrayList<>();

  private FormCsv(Form form) {
    this.form = form;
  }

  /** The same form gives the same bytes. */
  public static byte[] of(Form form) {
    return new FormCsv(form).bytes();
  }

  private byte[] bytes() {
    rows.add(List.of(Wording.title(form)));
    rows.add(List.of(Wording.village(form)));
    rows.add(List.of(Wording.due(form)));
    rows.add(List.of(Wording.REPORTED_ON, "", ""));
    rows.add(List.of(Wording.REPORTER, "", ""));
    rows.add(Stream.of(FormColumn.values()).map(column -> column.heading(form)).toList());
    for (Form.Group group : form.groups()) {
      rows.add(List.of(group.name()));
      group.lines().forEach(this::line);
    }
    form.plan().illustrative().ifPresent(note -> rows.add(List.of("Ghi chú: " + note)));
    rows.add(List.of(""));
    rows.add(List.of("Phần dưới đây dành cho máy, xin giữ nguyên."));
    rows.addAll(mark().cells());
    return ("\ufeff" + text()).getBytes(StandardCharsets.UTF_8);
  }

  private void line(Form.Line line) {
    rows.add(
        List.of(
            String.valueOf(line.number()),
            line.indicator().id().value(),
            line.indicator().name(),
            line.indicator().unit(),
            Wording.target(line).replace(".", ""),
            Wording.latest(line).replace(".", ""),
            line.asked().words(),
            "",
            "",
            "",
            ""));
    marked.add(
        new FormMark.Row(
            rows.size(),
            line.indicator().id().value(),
            line.indicator().name(),
            line.indicator().unit(),
            line.indicator().reportedAs()));
  }

  private FormMark mark() {
    return new FormMark(
        FormMark.VERSION,
        form.plan().id(),
        form.version(),
        form.village().id().value(),
        form.month().toString(),
        "",
        new FormMark.Spot(4, 2, Wording.REPORTED_ON),
        new FormMark.Spot(5, 2, Wording.REPORTER),
        FormColumn.marked(form),
        marked);
  }

  private String text() {
    StringWriter text = new StringWriter();
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(FormCsv::harmless).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A text that a spreadsheet would run as a formula is written so that it does not. */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
