package vn.thidua.cli;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import vn.thidua.finding.Catalogue;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;

/** Findings as SARIF 2.1.0, which code hosts and editors show at their lines. */
final class CheckSarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Catalogue catalogue;

  CheckSarif(Invocation call) {
    this.catalogue = new Catalogue(call.messages().language());
  }

  String of(List<LocatedFinding> findings) {
    List<Code> rules =
        List.copyOf(
            findings.stream()
                .map(located -> located.finding().code())
                .collect(Collectors.toCollection(TreeSet::new)));
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("$schema", SCHEMA);
          json.writeStringProperty("version", "2.1.0");
          json.writeArrayPropertyStart("runs");
          json.writeStartObject();
          json.writeObjectPropertyStart("tool");
          json.writeObjectPropertyStart("driver");
          json.writeStringProperty("name", "thidua");
          json.writeStringProperty("version", Version.current());
          json.writeArrayPropertyStart("rules");
          rules.forEach(code -> rule(json, code));
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndObject();
          json.writeStringProperty("columnKind", "unicodeCodePoints");
          json.writeArrayPropertyStart("results");
          findings.forEach(located -> result(json, located, rules));
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void rule(JsonGenerator json, Code code) {
    json.writeStartObject();
    json.writeStringProperty("id", code.name());
    text(json, "shortDescription", catalogue.title(code));
    text(json, "fullDescription", catalogue.explanation(code));
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(code.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(JsonGenerator json, LocatedFinding located, List<Code> rules) {
    Finding finding = located.finding();
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.code().name());
    json.writeNumberProperty("ruleIndex", rules.indexOf(finding.code()));
    json.writeStringProperty("level", level(finding.severity()));
    text(json, "message", catalogue.message(finding) + "\n" + catalogue.hint(finding));
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", located.uri());
    json.writeEndObject();
    if (finding.place().line() > 0) {
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", finding.place().line());
      if (finding.place().column() > 0) {
        json.writeNumberProperty("startColumn", finding.place().column());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
