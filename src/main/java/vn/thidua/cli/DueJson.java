package vn.thidua.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.thidua.announcement.AgendaItem;
import vn.thidua.announcement.AgendaItem.Responsible;

/** What falls due as JSON. */
final class DueJson {
  private DueJson() {}

  static String of(LocalDate at, LocalDate until, List<AgendaItem> items) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("at", at.toString());
          json.writeStringProperty("until", until.toString());
          json.writeArrayPropertyStart("items");
          items.forEach(item -> item(json, at, item));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void item(JsonGenerator json, LocalDate at, AgendaItem item) {
    json.writeStartObject();
    json.writeStringProperty("date", item.date().toString());
    json.writeStringProperty("kind", item.kind().word());
    json.writeStringProperty("id", item.id());
    json.writeStringProperty("title", item.title());
    json.writeNumberProperty("days_left", ChronoUnit.DAYS.between(at, item.date()));
    json.writeBooleanProperty("overdue", item.overdue(at));
    Json.text(json, "who", item.who().map(Responsible::name));
    Json.text(
        json,
        "command",
        Optional.of(item.command())
            .filter(words -> !words.isEmpty())
            .map(words -> "thidua " + String.join(" ", words)));
    json.writeEndObject();
  }
}
