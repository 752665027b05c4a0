package vn.thidua.cli;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.thidua.document.Origin;

/** Where what an announcement tells comes from, as JSON: what lies beside it. */
final class AnnouncementSources {
  private AnnouncementSources() {}

  static String of(String name, Origin origin, AnnouncedNews announced) {
    return Json.text(
        json -> {
          json.writeStartObject();
          ProvenanceJson.head(json, "announcement", name, origin);
          facts(json, announced.facts());
          ProvenanceJson.figures(json, announced.figures());
          json.writeEndObject();
        });
  }

  private static void facts(JsonGenerator json, List<AnnouncedNews.Fact> facts) {
    json.writeArrayPropertyStart("facts");
    for (AnnouncedNews.Fact fact : facts) {
      json.writeStartObject();
      json.writeStringProperty("printed", fact.printed());
      json.writeStringProperty("file", fact.place().file());
      json.writeNumberProperty("line", fact.place().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
