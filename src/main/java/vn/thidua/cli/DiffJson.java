package vn.thidua.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.thidua.difference.Difference;

/** Differences as JSON; values are the files' own, numbers with a decimal point. */
final class DiffJson {
  private DiffJson() {}

  static String of(LocalDate at, List<Difference> differences) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("at", at.toString());
          json.writeArrayPropertyStart("differences");
          differences.forEach(one -> difference(json, one));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void difference(JsonGenerator json, Difference one) {
    json.writeStartObject();
    json.writeStringProperty("topic", one.topic().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty(
        "change", one.isAdded() ? "added" : one.isRemoved() ? "removed" : "changed");
    json.writeArrayPropertyStart("subject");
    one.subject().forEach(json::writeString);
    json.writeEndArray();
    Json.text(json, "aspect", Optional.of(one.aspect()).filter(text -> !text.isEmpty()));
    Json.text(json, "before", one.before());
    Json.text(json, "after", one.after());
    Json.text(json, "unit", Optional.of(one.unit()).filter(text -> !text.isEmpty()));
    json.writeEndObject();
  }
}
