package vn.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thidua.finding.Finding;

/**
 * The findings that a plan starts with ({@code --baseline}), so that only new ones count. A line
 * holds a code, a file and what the finding says, without its place, which moves with every line
 * that is added above it; the same finding may stand there several times.
 */
final class KnownFindings {
  private static final String HEAD =
      "# thidua: known findings; written by thidua check --write-baseline\n";

  private final Map<String, Integer> left = new HashMap<>();

  private KnownFindings() {}

  /** The findings of a file; none where no file is named. */
  static KnownFindings read(Invocation call) {
    KnownFindings known = new KnownFindings();
    if (call.option("--baseline").isEmpty()) {
      return known;
    }
    Path file = call.path(call.option("--baseline").get());
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          known.left.merge(line, 1, Integer::sum);
        }
      }
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.read", file, IoReason.ofReading(e, call.messages())));
    }
    return known;
  }

  /** The findings that are not known. */
  List<Finding> without(List<Finding> findings) {
    List<Finding> others = new ArrayList<>();
    for (Finding finding : findings) {
      String key = key(finding);
      int count = left.getOrDefault(key, 0);
      if (count == 0) {
        others.add(finding);
      } else {
        left.put(key, count - 1);
      }
    }
    return others;
  }

  /** The lines of a file that knows these findings. */
  static String text(List<Finding> findings) {
    Map<String, Integer> counts = new TreeMap<>();
    findings.forEach(finding -> counts.merge(key(finding), 1, Integer::sum));
    StringBuilder text = new StringBuilder(HEAD);
    counts.forEach((key, count) -> text.append((key + "\n").repeat(count)));
    return text.toString();
  }

  private static String key(Finding finding) {
    return (finding.code()
            + " "
            + finding.place().file()
            + " "
            + String.join(" | ", finding.args()))
        .replace('\n', ' ')
        .strip();
  }
}
