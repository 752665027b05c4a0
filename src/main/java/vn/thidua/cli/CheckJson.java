package vn.thidua.cli;

import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import vn.thidua.finding.Catalogue;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;

/**
 * Findings as JSON: one object for one plan; a list of objects for several, each with its folder as
 * seen from where the command was called.
 */
final class CheckJson {
  private CheckJson() {}

  static String of(Invocation call, List<CheckedPlan> plans) {
    return Json.text(
        json -> {
          if (plans.size() > 1) {
            json.writeStartArray();
          }
          boolean several = plans.size() > 1;
          plans.forEach(
              plan -> {
                json.writeStartObject();
                json.writeStringProperty("plan", plan.name());
                if (several) {
                  json.writeStringProperty("folder", call.shown(plan.folder()));
                }
                write(json, call, plan);
                json.writeEndObject();
              });
          if (plans.size() > 1) {
            json.writeEndArray();
          }
        });
  }

  private static void write(JsonGenerator json, Invocation call, CheckedPlan plan) {
    Catalogue catalogue = new Catalogue(call.messages().language());
    json.writeStringProperty("at", call.at().toString());
    findings(json, catalogue, plan.findings());
  }

  /** The keys {@code findings} and {@code summary} of an object. */
  static void findings(JsonGenerator json, Catalogue catalogue, List<Finding> findings) {
    json.writeArrayPropertyStart("findings");
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringProperty("code", finding.code().name());
      json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
      json.writeStringProperty("file", finding.place().file());
      json.writeNumberProperty("line", finding.place().line());
      json.writeNumberProperty("column", finding.place().column());
      json.writeStringProperty("message", catalogue.message(finding));
      json.writeStringProperty("hint", catalogue.hint(finding));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("errors", Findings.count(findings, Severity.ERROR));
    json.writeNumberProperty("warnings", Findings.count(findings, Severity.WARNING));
    json.writeNumberProperty("notes", Findings.count(findings, Severity.NOTE));
    json.writeEndObject();
  }
}
