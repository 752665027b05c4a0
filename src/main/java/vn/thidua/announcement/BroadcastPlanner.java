package vn.thidua.announcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.calendar.Span;
import vn.thidua.plan.BroadcastSlot;
import vn.thidua.plan.MovementId;
import vn.thidua.text.spoken.ReadingSpeed;

/**
 * Places what waits to be read in the slots of the loudspeakers: the more urgent first, of equal
 * ones what must be read sooner, then the movement that was told of least. Each item is read once a
 * day at most. What does not fit is told by its shorter text; what fits no slot of its days even so
 * is split at sentences, and the rest is read first the next time.
 */
final class BroadcastPlanner {
  /** So that movements are told of all through the month, and not all on its first day. */
  private static final int MOST_FILLERS = 2;

  private final List<BroadcastSlot> slots;
  private final Announcements announcements;
  private final Masthead masthead;
  private final ReadingSpeed speed;
  private final int frame;
  private final Map<Telling, Spoken> spoken = new HashMap<>();
  private final Map<String, Integer> read = new HashMap<>();
  private final Map<String, LocalDate> lastRead = new HashMap<>();
  private final Map<MovementId, Integer> airtime = new HashMap<>();
  private final List<Rest> rests = new ArrayList<>();

  BroadcastPlanner(
      List<BroadcastSlot> slots,
      Announcements announcements,
      Masthead masthead,
      ReadingSpeed speed) {
    this.slots = slots.stream().sorted(Comparator.comparing(BroadcastSlot::time)).toList();
    this.announcements = announcements;
    this.masthead = masthead;
    this.speed = speed;
    this.frame =
        (int) speed.of(announcements.programme(masthead, List.of()).syllables()).toSeconds();
  }

  /** A text that was reckoned already. */
  private record Telling(String title, Optional<LocalDate> day, Length length) {}

  /** What is left of an item that was split. */
  private record Rest(BroadcastItem item, Spoken text, int part) {}

  /** Fills every slot of the days. */
  BroadcastSchedule plan(List<BroadcastItem> items, Span days) {
    List<Broadcast> broadcasts = new ArrayList<>();
    for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
      for (BroadcastSlot slot : slots) {
        if (slot.isOn(day)) {
          broadcasts.add(fill(slot, day, items));
        }
      }
    }
    return new BroadcastSchedule(broadcasts, missed(items, days));
  }

  private Broadcast fill(BroadcastSlot slot, LocalDate day, List<BroadcastItem> items) {
    int room = slot.minutes() * 60 - frame;
    List<Broadcast.Entry> entries = new ArrayList<>();
    for (Rest rest : List.copyOf(rests)) {
      rests.remove(rest);
      room -= part(rest, room, entries);
    }
    for (BroadcastItem item : wanted(day, items)) {
      long fillers = entries.stream().filter(Broadcast.Entry::filler).count();
      if (!item.urgency().fills() || fillers < MOST_FILLERS) {
        room -= place(item, day, room, entries);
      }
    }
    int told = entries.stream().mapToInt(Broadcast.Entry::seconds).sum();
    int seconds = entries.isEmpty() ? 0 : frame + told;
    return new Broadcast(day, slot.time(), slot.minutes(), seconds, entries);
  }

  private List<BroadcastItem> wanted(LocalDate day, List<BroadcastItem> items) {
    return items.stream()
        .filter(item -> item.window().contains(day))
        .filter(item -> read.getOrDefault(item.id(), 0) < item.times())
        .filter(item -> !day.equals(lastRead.get(item.id())))
        .sorted(
            Comparator.comparing(BroadcastItem::urgency)
                .thenComparing(item -> read.getOrDefault(item.id(), 0))
                .thenComparing(item -> item.window().to())
                .thenComparing(item -> item.movement().map(this::airtime).orElse(0))
                .thenComparing(BroadcastItem::id))
        .toList();
  }

  private int airtime(MovementId movement) {
    return airtime.getOrDefault(movement, 0);
  }

  /** Reads an item if there is room, and returns the seconds that it takes. */
  private int place(BroadcastItem item, LocalDate day, int room, List<Broadcast.Entry> entries) {
    Spoken full = spoken(item, day, Length.FULL);
    if (full.seconds() <= room) {
      return enter(item, day, full, item.urgency().reason(), entries);
    }
    Spoken brief = spoken(item, day, Length.BRIEF);
    if (brief.seconds() <= room && brief.seconds() < full.seconds()) {
      String why = item.urgency().reason() + "; bản ngắn cho vừa buổi phát";
      return enter(item, day, brief, why, entries);
    }
    if (!item.urgency().fills() && entries.isEmpty() && brief.seconds() > largest(item, day)) {
      mark(item, day);
      return part(new Rest(item, brief, 1), room, entries);
    }
    return 0;
  }

  /** The most room in any slot that is still to come on the item's days. */
  private int largest(BroadcastItem item, LocalDate day) {
    int most = 0;
    for (LocalDate d = day; !d.isAfter(item.window().to()); d = d.plusDays(1)) {
      for (BroadcastSlot slot : slots) {
        most = slot.isOn(d) ? Math.max(most, slot.minutes() * 60 - frame) : most;
      }
    }
    return most;
  }

  private int enter(
      BroadcastItem item, LocalDate day, Spoken text, String why, List<Broadcast.Entry> entries) {
    mark(item, day);
    entries.add(entry(item, item.title(), text, why));
    item.movement().ifPresent(one -> airtime.merge(one, text.seconds(), Integer::sum));
    return text.seconds();
  }

  private void mark(BroadcastItem item, LocalDate day) {
    read.merge(item.id(), 1, Integer::sum);
    lastRead.put(item.id(), day);
  }

  /** Reads as much of what was split as there is room for; the rest waits for the next slot. */
  private int part(Rest rest, int room, List<Broadcast.Entry> entries) {
    if (!entries.isEmpty() && rest.text().sentences().get(0).seconds() > room) {
      rests.add(rest);
      return 0;
    }
    Spoken now = rest.text().first(room);
    Spoken later = rest.text().without(now);
    boolean last = later.sentences().isEmpty();
    String title = rest.item().title() + " (phần " + rest.part() + (last ? ", hết)" : ")");
    String why = rest.item().urgency().reason() + "; dài hơn buổi phát nên chia phần ở chỗ hết câu";
    entries.add(entry(rest.item(), title, now, why));
    if (!last) {
      rests.add(new Rest(rest.item(), later, rest.part() + 1));
    }
    return now.seconds();
  }

  private static Broadcast.Entry entry(BroadcastItem item, String title, Spoken text, String why) {
    return new Broadcast.Entry(
        item.id(),
        item.urgency().word(),
        title,
        text.seconds(),
        text.text(),
        why,
        item.urgency().fills());
  }

  /** What says the same on many days is reckoned once, in the words of the day known. */
  private Spoken spoken(BroadcastItem item, LocalDate day, Length length) {
    Optional<LocalDate> dated = item.urgency().dated() ? Optional.of(day) : Optional.empty();
    return spoken.computeIfAbsent(
        new Telling(item.title(), dated, length),
        told ->
            Spoken.of(
                announcements,
                speed,
                announcements.item(
                    dated.map(masthead::on).orElse(masthead), item.news().apply(day), length)));
  }

  private List<BroadcastSchedule.Missed> missed(List<BroadcastItem> items, Span days) {
    List<BroadcastSchedule.Missed> missed = new ArrayList<>();
    Set<LocalDate> on = new TreeSet<>();
    for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
      LocalDate date = day;
      if (slots.stream().anyMatch(slot -> slot.isOn(date))) {
        on.add(day);
      }
    }
    for (BroadcastItem item : items) {
      if (!read.containsKey(item.id()) && !item.urgency().fills()) {
        boolean slot = on.stream().anyMatch(item.window()::contains);
        missed.add(
            new BroadcastSchedule.Missed(
                item.id(),
                item.title(),
                item.window().from(),
                item.window().to(),
                slot
                    ? "các buổi phát trong những ngày đó đã kín tin gấp hơn"
                    : "không có buổi phát nào trong những ngày đó"));
      }
    }
    return missed;
  }
}
