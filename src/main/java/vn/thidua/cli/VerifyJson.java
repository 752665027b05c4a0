package vn.thidua.cli;

import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import vn.thidua.finding.Place;
import vn.thidua.verification.Difference;

/** What became of filed documents, as JSON. */
final class VerifyJson {
  private VerifyJson() {}

  static String of(List<VerifiedFile> files) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeArrayPropertyStart("documents");
          files.forEach(file -> write(json, file));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, VerifiedFile file) {
    json.writeStartObject();
    json.writeStringProperty("file", file.name());
    for (String word : List.of("plan", "at", "request")) {
      Json.text(json, word, file.about(word));
    }
    Json.text(json, "fault", file.fault());
    Json.text(json, "unneeded", file.unneeded());
    json.writeBooleanProperty("matches", file.matches());
    json.writeBooleanProperty("identical", file.identical());
    json.writeArrayPropertyStart("inputs");
    file.inputs()
        .forEach(
            (name, change) -> {
              json.writeStartObject();
              json.writeStringProperty("file", name);
              json.writeStringProperty("change", change.name().toLowerCase(Locale.ROOT));
              json.writeEndObject();
            });
    json.writeEndArray();
    json.writeArrayPropertyStart("differences");
    file.differences()
        .forEach(difference -> write(json, difference, file.sources().of(difference)));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Difference difference, List<Place> sources) {
    json.writeStartObject();
    json.writeStringProperty("cause", difference.cause().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("section", difference.spot().section());
    json.writeNumberProperty("paragraph", difference.spot().number());
    Json.text(json, "table", difference.spot().table());
    Json.text(json, "row", difference.spot().row());
    Json.text(json, "filed", difference.filed());
    Json.text(json, "made", difference.made());
    json.writeArrayPropertyStart("changes");
    for (Difference.Change change : difference.changes()) {
      json.writeStartObject();
      json.writeStringProperty("column", change.column());
      json.writeStringProperty("filed", change.filed());
      json.writeStringProperty("made", change.made());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("sources");
    for (Place place : sources) {
      json.writeStartObject();
      json.writeStringProperty("file", place.file());
      json.writeNumberProperty("line", place.line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
