package vn.thidua.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.announcement.Broadcast;
import vn.thidua.announcement.BroadcastSchedule.Missed;
import vn.thidua.announcement.Urgency;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.Span;

/** Why a schedule is as it is, in the reader's language. */
record ScheduleWords(Messages messages) {
  /** {@code Thứ hai 03/4/2023}. */
  String day(LocalDate date) {
    return messages.get("weekday." + date.getDayOfWeek().getValue()) + " " + Dates.numeric(date);
  }

  /** Why an item is read when it is, which of its readings it is, and in what length. */
  String why(Broadcast.Entry entry) {
    List<String> why = new ArrayList<>();
    why.add(messages.get("schedule.why." + entry.urgency().word()));
    if (entry.turns() > 1) {
      why.add(messages.get("schedule.turn", entry.turn(), entry.turns()));
    }
    if (entry.fit() != Broadcast.Fit.FULL) {
      why.add(messages.get("schedule.fit." + word(entry.fit())));
    }
    return String.join("; ", why);
  }

  /** Why an item is missed. */
  String why(Missed missed) {
    return messages.get("schedule.missed." + word(missed.reason()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A line for each thing that is missed; movements that missed their month share one. */
  List<String> missed(List<Missed> all) {
    Map<String, List<Missed>> lines = new LinkedHashMap<>();
    for (Missed one : all) {
      String key = one.urgency() == Urgency.MOVEMENT ? one.days() + why(one) : one.id();
      lines.computeIfAbsent(key, absent -> new ArrayList<>()).add(one);
    }
    return lines.values().stream().map(this::line).toList();
  }

  private String line(List<Missed> alike) {
    Missed one = alike.get(0);
    return messages.get(
        one.turns() == 0 ? "schedule.missed" : "schedule.missed-times",
        alike.stream().map(Missed::title).collect(Collectors.joining("; ")),
        Dates.numeric(one.days().from()),
        Dates.numeric(one.days().to()),
        why(one),
        one.turns(),
        one.wanted());
  }

  /** That the days asked for have no broadcast. */
  String nothing(Span days, Span plan) {
    return messages.get(
        "schedule.nothing",
        Dates.numeric(days.from()),
        Dates.numeric(days.to()),
        Dates.numeric(plan.from()),
        Dates.numeric(plan.to()));
  }
}
