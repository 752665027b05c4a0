package vn.thidua.cli;

import java.util.Locale;
import vn.thidua.announcement.Broadcast;
import vn.thidua.announcement.BroadcastSchedule;
import vn.thidua.announcement.BroadcastWords;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Plan;

/** A schedule as JSON; why each item stands there in the reader's language. */
final class ScheduleJson {
  private ScheduleJson() {}

  static String of(Invocation call, Plan plan, Span days, BroadcastSchedule schedule) {
    ScheduleWords words = new ScheduleWords(call.messages());
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("plan", plan.id());
          json.writeStringProperty("at", call.at().toString());
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
              json.writeStringProperty("kind", entry.urgency().word());
              json.writeStringProperty("title", entry.title());
              json.writeNumberProperty("seconds", entry.seconds());
              json.writeStringProperty("fit", entry.fit().name().toLowerCase(Locale.ROOT));
              json.writeNumberProperty("turn", entry.turn());
              json.writeNumberProperty("turns", entry.turns());
              json.writeStringProperty("text", entry.text());
              json.writeStringProperty("why", words.why(entry));
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
            json.writeStringProperty("kind", missed.urgency().word());
            json.writeStringProperty("from", missed.days().from().toString());
            json.writeStringProperty("to", missed.days().to().toString());
            json.writeNumberProperty("turns", missed.turns());
            json.writeNumberProperty("wanted", missed.wanted());
            json.writeStringProperty("why", words.why(missed));
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
