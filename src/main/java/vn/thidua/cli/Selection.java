package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;

/**
 * Which findings the user asked for: {@code --select} and {@code --ignore} by the code's beginning.
 */
record Selection(List<String> select, List<String> ignore) {
  static Selection of(Invocation call) {
    return new Selection(prefixes(call, "--select"), prefixes(call, "--ignore"));
  }

  private static List<String> prefixes(Invocation call, String option) {
    List<String> prefixes = new ArrayList<>();
    for (String given : call.options(option)) {
      for (String part : given.split(",", -1)) {
        String prefix = part.strip().toUpperCase(Locale.ROOT);
        if (prefix.isEmpty() || Code.startingWith(prefix).isEmpty()) {
          throw Failure.usage(call.messages().get("error.code", option, part));
        }
        prefixes.add(prefix);
      }
    }
    return prefixes;
  }

  List<Finding> of(List<Finding> findings) {
    return findings.stream().filter(this::wanted).toList();
  }

  private boolean wanted(Finding finding) {
    String code = finding.code().name();
    return (select.isEmpty() || select.stream().anyMatch(code::startsWith))
        && ignore.stream().noneMatch(code::startsWith);
  }
}
