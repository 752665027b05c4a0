package vn.thidua.cli;

import java.time.Duration;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import vn.thidua.finding.Place;

/** What is read aloud, as JSON. */
final class SpokenJson {
  private SpokenJson() {}

  static String of(SpokenDocument document, Duration length) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("text", document.text());
          json.writeNumberProperty("syllables", document.syllables());
          json.writeNumberProperty("seconds", length.toSeconds());
          json.writeArrayPropertyStart("changes");
          document
              .changes()
              .forEach(
                  change -> {
                    json.writeStartObject();
                    place(json, change.place());
                    json.writeStringProperty("written", change.written());
                    json.writeStringProperty("spoken", change.spoken());
                    json.writeEndObject();
                  });
          json.writeEndArray();
          json.writeArrayPropertyStart("doubts");
          document
              .stumbles()
              .forEach(
                  stumble -> {
                    json.writeStartObject();
                    place(json, stumble.place());
                    json.writeStringProperty("written", stumble.doubt().written());
                    json.writeStringProperty("spoken", stumble.doubt().spoken());
                    json.writeStringProperty(
                        "reason", stumble.doubt().reason().name().toLowerCase(Locale.ROOT));
                    json.writeEndObject();
                  });
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void place(JsonGenerator json, Place place) {
    json.writeNumberProperty("line", place.line());
    json.writeNumberProperty("column", place.column());
  }
}
