package vn.thidua.cli;

import java.time.LocalDate;
import vn.thidua.announcement.Broadcast;
import vn.thidua.announcement.BroadcastSchedule;
import vn.thidua.announcement.BroadcastWords;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Plan;

/** A schedule as JSON. */
final class ScheduleJson {
  private ScheduleJson() {}

  static String of(Plan plan, LocalDate at, Span days, BroadcastSchedule schedule) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("plan", plan.id());
          json.writeStringProperty("at", at.toString());
          json.writeStringProperty("from", days.from().toString());
          json.writeStringProperty("to", days.to().toString());
          json.writeArrayPropertyStart("broadcasts");
          for (Broadcast broadcast : schedule.broadcasts()) {
            json.writeStartObject();
            json.writeStringProperty("id", broadcast.id());
            json.writeStringProperty("date", broadcast.date().toString());
            json.writeStringProperty("time", BroadcastWords.time(broadcast.time()));
            json.writeNumberProperty("minutes", broadcast.minutes());
            json.writeNumberProperty("seconds", broadcast.seconds());
            json.writeArrayPropertyStart("items");
            for (Broadcast.Entry entry : broadcast.entries()) {
              json.writeStartObject();
              json.writeStringProperty("id", entry.id());
              json.writeStringProperty("kind", entry.kind());
              json.writeStringProperty("title", entry.title());
              json.writeNumberProperty("seconds", entry.seconds());
              json.writeStringProperty("text", entry.text());
              json.writeStringProperty("why", entry.why());
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayPropertyStart("missed");
          for (BroadcastSchedule.Missed missed : schedule.missed()) {
            json.writeStartObject();
            json.writeStringProperty("id", missed.id());
            json.writeStringProperty("title", missed.title());
            json.writeStringProperty("from", missed.from().toString());
            json.writeStringProperty("to", missed.until().toString());
            json.writeStringProperty("why", missed.why());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
