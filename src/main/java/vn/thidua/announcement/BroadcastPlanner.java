package vn.thidua.announcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.announcement.Broadcast.Entry;
import vn.thidua.announcement.Broadcast.Fit;
import vn.thidua.announcement.BroadcastSchedule.Missed;
import vn.thidua.announcement.BroadcastSchedule.Reason;

/**
 * Places what waits to be read in the times at which the loudspeakers are on. What does not fit is
 * told by its shorter text; what fits no time of its days even so is split at sentences, if all its
 * parts find room, and the rest is read first the next time. Each item is read once a day at most,
 * and what only fills time is placed last and changes nothing else.
 */
final class BroadcastPlanner {
  /** What an item says on a day. */
  interface Texts {
    Spoken of(BroadcastItem item, LocalDate day, Length length);
  }

  private final List<AirTime> times;
  private final int frame;
  private final Texts texts;
  private final Turns turns = new Turns();
  private Optional<Rest> pending = Optional.empty();

  /**
   * @param times in their order, those too that come after what is asked for
   * @param frame how long greeting and farewell take, in seconds
   */
  BroadcastPlanner(List<AirTime> times, int frame, Texts texts) {
    this.times = List.copyOf(times);
    this.frame = frame;
    this.texts = texts;
  }

  /**
   * What is left of an item that was split.
   *
   * @param turn which of its readings this is
   */
  private record Rest(BroadcastItem item, int turn, Spoken text, int part) {
    Rest after(Spoken read) {
      return new Rest(item, turn, text.without(read), part + 1);
    }
  }

  /** One time that is being filled. */
  private final class Filling {
    private final AirTime now;
    private final List<AirTime> ahead;
    private final List<Entry> entries = new ArrayList<>();
    private int room;

    Filling(int index) {
      this.now = times.get(index);
      this.ahead = times.subList(index, times.size());
      this.room = room(now);
    }

    /** The times, this one first, at which an item can still be read. */
    private List<AirTime> left(BroadcastItem item) {
      int count = 0;
      while (count < ahead.size() && !ahead.get(count).date().isAfter(item.window().to())) {
        count++;
      }
      return ahead.subList(0, count);
    }

    private int daysLeft(BroadcastItem item) {
      return (int) left(item).stream().map(AirTime::date).distinct().count();
    }

    Broadcast fill(List<BroadcastItem> items) {
      pending.ifPresent(this::part);
      List<BroadcastItem> wanted =
          turns.wanted(now.date(), items, this::daysLeft).stream()
              .filter(item -> pending.filter(rest -> rest.item().equals(item)).isEmpty())
              .toList();
      for (Urgency urgency : Urgency.values()) {
        List<BroadcastItem> own =
            wanted.stream().filter(item -> item.urgency() == urgency).toList();
        int most = entries.size() + (urgency.spread() ? share(own) : own.size());
        for (BroadcastItem item : own) {
          if (entries.size() < most) {
            place(item);
          }
        }
      }
      int told = entries.stream().mapToInt(Entry::seconds).sum();
      int seconds = entries.isEmpty() ? 0 : frame + told;
      return new Broadcast(now.date(), now.time(), now.minutes(), seconds, entries);
    }

    /** So many that all have had their turn by the last time that has room for them, no more. */
    private int share(List<BroadcastItem> waiting) {
      List<Integer> chances =
          waiting.stream().map(this::chances).filter(count -> count > 0).toList();
      int least = chances.stream().mapToInt(count -> count).min().orElse(1);
      return (chances.size() + least - 1) / least;
    }

    private int chances(BroadcastItem item) {
      int seconds = texts.of(item, now.date(), Length.BRIEF).seconds();
      return (int) left(item).stream().filter(time -> seconds <= room(time)).count();
    }

    private void place(BroadcastItem item) {
      Spoken full = texts.of(item, now.date(), Length.FULL);
      if (full.seconds() <= room) {
        read(item, full, Fit.FULL);
        return;
      }
      Spoken brief = texts.of(item, now.date(), Length.BRIEF);
      if (brief.seconds() <= room) {
        read(item, brief, Fit.BRIEF);
        return;
      }
      boolean alone = entries.isEmpty() && pending.isEmpty();
      if (alone && !item.urgency().fills() && splits(brief, left(item))) {
        turns.take(item, now.date());
        part(new Rest(item, turns.read(item), brief, 1));
      }
    }

    private void read(BroadcastItem item, Spoken text, Fit fit) {
      turns.take(item, now.date());
      enter(item, item.title(), text, fit, turns.read(item));
    }

    /** Whether no time has room for the whole, but all of them together have, from this one on. */
    private boolean splits(Spoken text, List<AirTime> left) {
      Spoken rest = text;
      for (AirTime time : left) {
        if (text.seconds() <= room(time)) {
          return false;
        }
        rest = rest.without(rest.first(room(time)));
      }
      return rest.sentences().isEmpty() && !text.first(room).sentences().isEmpty();
    }

    /** Reads as much of what was split as there is room for; the rest waits for the next time. */
    private void part(Rest rest) {
      Spoken part = rest.text().first(room);
      boolean last = part.equals(rest.text());
      if (!part.sentences().isEmpty()) {
        pending = last ? Optional.empty() : Optional.of(rest.after(part));
        turns.goOn(rest.item(), now.date());
        String title = rest.item().title() + " (phần " + rest.part() + (last ? ", hết)" : ")");
        enter(rest.item(), title, part, Fit.PART, rest.turn());
      }
    }

    private void enter(BroadcastItem item, String title, Spoken text, Fit fit, int turn) {
      room -= text.seconds();
      entries.add(
          new Entry(
              item.id(),
              item.urgency(),
              title,
              text.seconds(),
              text.text(),
              fit,
              turn,
              item.times()));
    }
  }

  private int room(AirTime time) {
    return time.minutes() * 60 - frame;
  }

  /** Fills every time up to a day. */
  List<Broadcast> fill(List<BroadcastItem> items, LocalDate until) {
    List<BroadcastItem> possible = items.stream().map(this::possible).toList();
    List<Broadcast> broadcasts = new ArrayList<>();
    for (int i = 0; i < times.size() && !times.get(i).date().isAfter(until); i++) {
      broadcasts.add(new Filling(i).fill(possible));
    }
    return broadcasts;
  }

  /** Which of the items were read less often than they should, once their days are over. */
  List<Missed> missed(List<BroadcastItem> items) {
    return items.stream()
        .map(this::possible)
        .filter(item -> turns.read(item) < item.times())
        .map(
            item ->
                new Missed(
                    item.id(),
                    item.urgency(),
                    item.title(),
                    item.window(),
                    turns.read(item),
                    item.times(),
                    reason(item)))
        .toList();
  }

  private Reason reason(BroadcastItem item) {
    List<AirTime> own = own(item);
    if (own.isEmpty()) {
      return Reason.NO_TIME;
    }
    Spoken brief = texts.of(item, own.get(0).date(), Length.BRIEF);
    return own.stream().anyMatch(time -> brief.seconds() <= room(time))
        ? Reason.NO_ROOM
        : Reason.TOO_LONG;
  }

  private List<AirTime> own(BroadcastItem item) {
    return times.stream().filter(time -> item.window().contains(time.date())).toList();
  }

  /** No more often than there are days with a broadcast. */
  private BroadcastItem possible(BroadcastItem item) {
    int days = (int) own(item).stream().map(AirTime::date).distinct().count();
    return item.times() <= days ? item : item.times(Math.max(1, days));
  }
}
