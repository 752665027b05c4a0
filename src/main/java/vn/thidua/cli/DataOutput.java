package vn.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.thidua.sheet.Table;
import vn.thidua.sheet.XlsxFile;

/**
 * Data in the form that was asked for: on the screen as {@code --format} says, in files as each
 * {@code --report} says.
 */
final class DataOutput {
  private DataOutput() {}

  /** The word for a workbook among the forms. */
  private static final String XLSX = "xlsx";

  /**
   * @param formats each form by its name, made when it is asked for; the first is the default
   */
  static void print(Invocation call, Map<String, Supplier<String>> formats) {
    Map<String, Supplier<byte[]>> made = new LinkedHashMap<>();
    formats.forEach((name, text) -> made.put(name, () -> bytes(text.get())));
    printBytes(call, made);
  }

  /**
   * @param tables the same data as sheets of a workbook
   */
  static void print(
      Invocation call, Map<String, Supplier<String>> formats, Supplier<List<Table>> tables) {
    Map<String, Supplier<byte[]>> made = new LinkedHashMap<>();
    formats.forEach((name, text) -> made.put(name, () -> bytes(text.get())));
    made.put(XLSX, () -> XlsxFile.ofTables(tables.get()));
    printBytes(call, made);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void printBytes(Invocation call, Map<String, Supplier<byte[]>> formats) {
    String format = call.option("--format").orElseGet(() -> formats.keySet().iterator().next());
    if (format.equals(XLSX) && formats.containsKey(XLSX) && call.env().terminal().interactive()) {
      throw Failure.usage(call.messages().get("error.xlsx-terminal"));
    }
    byte[] content = made(call, formats, "--format", format);
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (String report : call.options("--report")) {
      int equals = report.indexOf('=');
      if (equals < 1 || equals == report.length() - 1) {
        throw Failure.usage(call.messages().get("error.data-file", report));
      }
      files.put(
          call.path(report.substring(equals + 1)),
          made(call, formats, "--report", report.substring(0, equals)));
    }
    OutputFile.writeAll(call, files, file -> {});
    if (format.equals(XLSX)) {
      write(call, content);
    } else {
      call.out().print(new String(content, StandardCharsets.UTF_8));
    }
  }

  /** A reader gone away is noticed by the stream itself. */
  private static void write(Invocation call, byte[] content) {
    call.out().flush();
    try {
      call.env().bytes().write(content);
      call.env().bytes().flush();
    } catch (IOException e) {
      call.out().flush();
    }
  }

  private static byte[] made(
      Invocation call, Map<String, Supplier<byte[]>> formats, String option, String format) {
    Supplier<byte[]> maker = formats.get(format);
    if (maker == null) {
      throw Failure.usage(
          call.messages().get("error.choice", option, format, String.join(", ", formats.keySet())));
    }
    return maker.get();
  }
}
