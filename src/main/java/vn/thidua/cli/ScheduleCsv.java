package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.announcement.Broadcast;
import vn.thidua.announcement.BroadcastSchedule;
import vn.thidua.announcement.BroadcastWords;

/** A schedule as CSV, a row an item; why it stands there in the reader's language. */
final class ScheduleCsv {
  private static final List<String> HEADER =
      List.of("date", "time", "minutes", "kind", "id", "title", "seconds", "why");

  private ScheduleCsv() {}

  static String of(Messages messages, BroadcastSchedule schedule) {
    ScheduleWords words = new ScheduleWords(messages);
    List<List<String>> rows = new ArrayList<>();
    for (Broadcast broadcast : schedule.broadcasts()) {
      for (Broadcast.Entry entry : broadcast.entries()) {
        rows.add(
            List.of(
                broadcast.date().toString(),
                BroadcastWords.time(broadcast.time()),
                String.valueOf(broadcast.minutes()),
                entry.urgency().word(),
                entry.id(),
                Csv.harmless(entry.title()),
                String.valueOf(entry.seconds()),
                words.why(entry)));
      }
    }
    return Csv.text(HEADER, rows);
  }
}
