package vn.thidua.renewal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.plan.Basis;
import vn.thidua.plan.Plan;
import vn.thidua.prose.RenewedText;
import vn.thidua.source.YamlEdits;

/** Renews the running text of a plan's YAML files: what is written for people to read. */
final class RenewedYaml {
  private static final Set<String> TEXTS =
      Set.of(
          "title",
          "illustrative",
          "opening",
          "purposes",
          "requirements",
          "content",
          "closing",
          "duties",
          "about",
          "name",
          "aim",
          "with",
          "as_printed",
          "reason",
          "source",
          "recipients",
          "evidence",
          "scorer");

  /** What is under these stays as it is, whatever it says. */
  private static final Pattern KEPT =
      Pattern.compile("(?:bases|villages|issuer|members|checks|spoken)/.*");

  private final int year;
  private final List<String> cited;

  RenewedYaml(Plan plan) {
    this.year = plan.year();
    this.cited =
        plan.bases().stream()
            .flatMap(basis -> Stream.concat(printed(basis), subject(basis)))
            .toList();
  }

  private static Stream<String> printed(Basis basis) {
    return basis.asPrinted().stream();
  }

  /** A subject of a few letters would be found in any sentence. */
  private static Stream<String> subject(Basis basis) {
    return basis.about().filter(about -> about.startsWith("về ") && about.length() > 15).stream();
  }

  /** Renews every text of a file. */
  void renew(YamlEdits file) {
    for (YamlEdits.Value value : file.values()) {
      if (!KEPT.matcher(value.path()).matches() && TEXTS.contains(key(value.path()))) {
        write(file, value.path(), parts(value.text()));
      }
    }
  }

  /** The parts of a text that change. */
  List<RenewedText.Part> parts(String text) {
    return RenewedText.of(text, year, cited);
  }

  static void write(YamlEdits file, String path, List<RenewedText.Part> parts) {
    file.change(
        path,
        parts.stream()
            .map(part -> new YamlEdits.Change(part.start(), part.end(), part.text()))
            .toList());
  }

  /** The last key of a path that is no number of an item. */
  private static String key(String path) {
    String key = path.replaceFirst("(?:/\\d+)+$", "");
    return key.substring(key.lastIndexOf('/') + 1);
  }
}
