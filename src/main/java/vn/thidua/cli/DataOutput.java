package vn.thidua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Data in the form that was asked for: on the screen as {@code --format} says, in files as each
 * {@code --report} says.
 */
final class DataOutput {
  private DataOutput() {}

  /**
   * @param formats each form by its name, made when it is asked for; the first is the default
   */
  static void print(Invocation call, Map<String, Supplier<String>> formats) {
    String format = call.option("--format").orElseGet(() -> formats.keySet().iterator().next());
    String text = made(call, formats, "--format", format);
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (String report : call.options("--report")) {
      int equals = report.indexOf('=');
      if (equals < 1 || equals == report.length() - 1) {
        throw Failure.usage(call.messages().get("error.data-file", report));
      }
      String content = made(call, formats, "--report", report.substring(0, equals));
      files.put(call.path(report.substring(equals + 1)), content.getBytes(StandardCharsets.UTF_8));
    }
    OutputFile.writeAll(call, files, file -> {});
    call.out().print(text);
  }

  private static String made(
      Invocation call, Map<String, Supplier<String>> formats, String option, String format) {
    Supplier<String> maker = formats.get(format);
    if (maker == null) {
      throw Failure.usage(
          call.messages().get("error.choice", option, format, String.join(", ", formats.keySet())));
    }
    return maker.get();
  }
}
