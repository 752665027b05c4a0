package vn.thidua.cli;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.thidua.finding.Catalogue;

/** What was found in documents, as JSON: a list with an object a document. */
final class ProofJson {
  private ProofJson() {}

  static String of(Invocation call, List<ProofreadFile> files) {
    return Json.text(
        json -> {
          json.writeStartArray();
          files.forEach(file -> write(json, call, file));
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, Invocation call, ProofreadFile file) {
    Catalogue catalogue = new Catalogue(call.messages().language());
    json.writeStartObject();
    json.writeStringProperty("file", file.name());
    CheckJson.findings(json, catalogue, file.findings());
    json.writeEndObject();
  }
}
