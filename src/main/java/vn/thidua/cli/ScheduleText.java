package vn.thidua.cli;

import vn.thidua.announcement.Broadcast;
import vn.thidua.announcement.BroadcastSchedule;
import vn.thidua.announcement.BroadcastWords;

/** A schedule as lines: when, what, how long, and why it stands there. */
final class ScheduleText {
  private final Invocation call;

  ScheduleText(Invocation call) {
    this.call = call;
  }

  String of(BroadcastSchedule schedule) {
    ScheduleWords words = new ScheduleWords(call.messages());
    StringBuilder text = new StringBuilder();
    for (Broadcast broadcast : schedule.broadcasts()) {
      text.append(
              call.messages()
                  .get(
                      "schedule.broadcast",
                      words.day(broadcast.date()),
                      BroadcastWords.time(broadcast.time()),
                      BroadcastWords.length(broadcast.seconds()),
                      BroadcastWords.length(broadcast.minutes() * 60)))
          .append('\n');
      for (Broadcast.Entry entry : broadcast.entries()) {
        String line = BroadcastWords.length(entry.seconds()) + "  " + entry.title();
        text.append("  ").append(line).append('\n');
        text.append("        ").append(words.why(entry)).append('\n');
      }
    }
    return text.toString();
  }
}
