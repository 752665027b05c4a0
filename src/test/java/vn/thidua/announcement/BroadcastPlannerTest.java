package vn.thidua.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.thidua.announcement.Broadcast.Entry;
import vn.thidua.announcement.Broadcast.Fit;
import vn.thidua.announcement.BroadcastSchedule.Missed;
import vn.thidua.announcement.BroadcastSchedule.Reason;
import vn.thidua.calendar.Span;
import vn.thidua.plan.BroadcastSlot;
import vn.thidua.plan.MovementId;

/** What holds of every schedule, whatever the slots, the items and their lengths. */
final class BroadcastPlannerTest {
  private static final LocalDate END = RandomBroadcasts.DAYS.to();

  @Property(tries = 1000)
  void nothing_is_longer_than_its_slot_and_no_two_broadcasts_overlap(@ForAll long seed) {
    RandomBroadcasts given = new RandomBroadcasts(seed);
    List<Broadcast> broadcasts = given.planner().fill(given.items, END);
    LocalDateTime free = LocalDateTime.MIN;
    for (Broadcast one : broadcasts) {
      int told = one.entries().stream().mapToInt(Entry::seconds).sum();
      assertThat(one.seconds())
          .isEqualTo(one.entries().isEmpty() ? 0 : RandomBroadcasts.FRAME + told)
          .isLessThanOrEqualTo(one.minutes() * 60);
      LocalDateTime begin = one.date().atTime(one.time());
      assertThat(begin).isAfterOrEqualTo(free);
      free = begin.plusMinutes(one.minutes());
      assertThat(given.slots).anyMatch(slot -> within(slot, begin, one.minutes()));
    }
  }

  private static boolean within(BroadcastSlot slot, LocalDateTime begin, int minutes) {
    LocalDate day =
        begin.toLocalTime().isBefore(slot.time())
            ? begin.toLocalDate().minusDays(1)
            : begin.toLocalDate();
    return slot.isOn(day)
        && !begin.plusMinutes(minutes).isAfter(day.atTime(slot.time()).plusMinutes(slot.minutes()));
  }

  @Property(tries = 1000)
  void all_is_read_on_its_days_once_a_day_and_word_for_word(@ForAll long seed) {
    RandomBroadcasts given = new RandomBroadcasts(seed);
    Map<String, LocalDate> last = new HashMap<>();
    Map<String, StringBuilder> parts = new HashMap<>();
    for (Broadcast one : given.planner().fill(given.items, END)) {
      for (Entry entry : one.entries()) {
        BroadcastItem item = item(given, entry.id());
        assertThat(item.window().contains(one.date())).as("%s on %s", entry, one.date()).isTrue();
        assertThat(entry.turn()).isBetween(1, entry.turns());
        Spoken full = given.text(item, one.date(), Length.FULL);
        if (entry.fit() == Fit.PART) {
          String telling = entry.id() + " " + entry.turn();
          parts.computeIfAbsent(telling, key -> new StringBuilder()).append(entry.text());
          if (entry.title().endsWith(", hết)")) {
            // In the words of the day on which it began; parts of several days agree on a day.
            assertThat(parts.remove(telling).toString()).isNotEmpty();
          }
        } else {
          assertThat(last.get(entry.id())).as(entry.id()).isNotEqualTo(one.date());
          assertThat(entry.text())
              .isEqualTo(
                  entry.fit() == Fit.FULL
                      ? full.text()
                      : given.text(item, one.date(), Length.BRIEF).text());
        }
        last.put(entry.id(), one.date());
      }
    }
    // What was begun was read to its end.
    assertThat(parts).isEmpty();
  }

  @Property(tries = 1000)
  void what_is_missed_is_named_with_the_reason_that_holds(@ForAll long seed) {
    RandomBroadcasts given = new RandomBroadcasts(seed);
    BroadcastPlanner planner = given.planner();
    List<Broadcast> broadcasts = planner.fill(given.items, END);
    Map<String, Missed> missed = new HashMap<>();
    planner.missed(given.items).forEach(one -> missed.put(one.id(), one));
    for (BroadcastItem item : given.items) {
      List<Broadcast> own =
          broadcasts.stream().filter(one -> item.window().contains(one.date())).toList();
      int days = (int) own.stream().map(Broadcast::date).distinct().count();
      int read =
          (int)
              own.stream()
                  .flatMap(one -> one.entries().stream())
                  .filter(entry -> entry.id().equals(item.id()))
                  .map(Entry::turn)
                  .distinct()
                  .count();
      Missed named = missed.remove(item.id());
      if (read == Math.min(item.times(), days) && days > 0) {
        assertThat(named).isNull();
      } else {
        assertThat(named.turns()).isEqualTo(read);
        assertThat(named.reason())
            .isEqualTo(
                own.isEmpty()
                    ? Reason.NO_TIME
                    : own.stream().allMatch(one -> brief(given, item, own.get(0)) > room(one))
                        ? Reason.TOO_LONG
                        : Reason.NO_ROOM);
        own.stream()
            .filter(one -> brief(given, item, one) <= room(one))
            .reduce((first, last) -> last)
            .filter(last -> read == 0 || last.date().equals(own.get(own.size() - 1).date()))
            .filter(last -> own.stream().noneMatch(one -> readsOn(one, last.date(), item)))
            .ifPresent(last -> noRoom(given, item, last));
      }
    }
    assertThat(missed).isEmpty();
  }

  private static boolean readsOn(Broadcast broadcast, LocalDate day, BroadcastItem item) {
    return broadcast.date().equals(day)
        && broadcast.entries().stream().anyMatch(entry -> entry.id().equals(item.id()));
  }

  /** In the last broadcast with room for it nothing less urgent is read, but the rest of a part. */
  private static void noRoom(RandomBroadcasts given, BroadcastItem item, Broadcast last) {
    int before =
        last.entries().stream()
            .filter(
                entry -> entry.urgency().compareTo(item.urgency()) <= 0 || entry.fit() == Fit.PART)
            .mapToInt(Entry::seconds)
            .sum();
    assertThat(brief(given, item, last)).as("%s", last).isGreaterThan(room(last) - before);
  }

  private static int brief(RandomBroadcasts given, BroadcastItem item, Broadcast on) {
    return given.text(item, on.date(), Length.BRIEF).seconds();
  }

  private static int room(Broadcast broadcast) {
    return broadcast.minutes() * 60 - RandomBroadcasts.FRAME;
  }

  /**
   * A movement is read before another only where that one had no fewer turns, or no room: so where
   * all fit, no movement is ever two turns ahead of another.
   */
  @Property(tries = 1000)
  void movements_have_their_turns_one_after_the_other(@ForAll long seed) {
    RandomBroadcasts given = new RandomBroadcasts(seed);
    Map<MovementId, Integer> turns = new HashMap<>();
    Set<String> read = new HashSet<>();
    boolean allFit = true;
    for (Broadcast one : given.planner().fill(given.items, END)) {
      int room = room(one);
      for (Entry entry : one.entries()) {
        BroadcastItem item = item(given, entry.id());
        if (item.movement().isPresent()) {
          for (BroadcastItem other : given.items) {
            boolean waits =
                other.movement().isPresent()
                    && other.window().contains(one.date())
                    && !read.contains(other.id());
            boolean fits = brief(given, other, one) <= room;
            allFit &= !waits || fits;
            if (waits && fits) {
              assertThat(turns.getOrDefault(item.movement().get(), 0))
                  .as("%s before %s on %s", item.id(), other.id(), one.date())
                  .isLessThanOrEqualTo(turns.getOrDefault(other.movement().get(), 0));
            }
          }
          read.add(item.id());
          turns.merge(item.movement().get(), 1, Integer::sum);
        }
        room -= entry.seconds();
      }
    }
    if (allFit && !turns.isEmpty()) {
      long movements =
          given.items.stream().flatMap(item -> item.movement().stream()).distinct().count();
      int least = turns.size() < movements ? 0 : Collections.min(turns.values());
      assertThat(Collections.max(turns.values()) - least).isLessThanOrEqualTo(1);
    }
  }

  @Property(tries = 500)
  void the_order_in_which_slots_and_items_are_written_changes_nothing(@ForAll long seed) {
    RandomBroadcasts given = new RandomBroadcasts(seed);
    List<Broadcast> broadcasts = given.planner().fill(given.items, END);
    assertThat(given.planner().fill(given.items, END)).isEqualTo(broadcasts);
    Collections.shuffle(given.slots, new Random(seed + 1));
    Collections.shuffle(given.items, new Random(seed + 2));
    assertThat(given.planner().fill(given.items, END)).isEqualTo(broadcasts);
  }

  @Property(tries = 500)
  void what_only_fills_time_changes_nothing_else(@ForAll long seed) {
    RandomBroadcasts given = new RandomBroadcasts(seed);
    List<Broadcast> all = given.planner().fill(given.items, END);
    List<BroadcastItem> pressing =
        given.items.stream().filter(item -> !item.urgency().fills()).toList();
    assertThat(given.planner().fill(pressing, END).stream().map(Broadcast::entries))
        .isEqualTo(
            all.stream()
                .map(one -> one.entries().stream().filter(entry -> !entry.filler()).toList())
                .toList());
  }

  private static BroadcastItem item(RandomBroadcasts given, String id) {
    return given.items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
  }

  @Example
  void a_slot_that_begins_while_another_is_read_begins_when_that_is_over() {
    LocalDate sunday = LocalDate.of(2023, 1, 1);
    assertThat(
            AirTime.on(
                new Span(sunday, sunday.plusDays(1)),
                List.of(
                    slot("17:03", 5),
                    slot("17:00", 5),
                    slot("17:00", 3),
                    slot("23:50", 20),
                    slot("00:05", 10))))
        .containsExactly(
            new AirTime(sunday, LocalTime.of(0, 10), 5),
            new AirTime(sunday, LocalTime.of(17, 0), 5),
            new AirTime(sunday, LocalTime.of(17, 5), 3),
            new AirTime(sunday, LocalTime.of(23, 50), 20),
            new AirTime(sunday.plusDays(1), LocalTime.of(0, 10), 5),
            new AirTime(sunday.plusDays(1), LocalTime.of(17, 0), 5),
            new AirTime(sunday.plusDays(1), LocalTime.of(17, 5), 3),
            new AirTime(sunday.plusDays(1), LocalTime.of(23, 50), 20));
  }

  private static BroadcastSlot slot(String time, int minutes) {
    return new BroadcastSlot(Set.of(), LocalTime.parse(time), minutes, RandomBroadcasts.NOWHERE);
  }

  @Example
  void what_is_longer_than_its_slots_is_read_in_parts_or_named() {
    List<String> titles = new ArrayList<>();
    BroadcastItem item =
        new BroadcastItem(
            "x",
            Urgency.RESULTS,
            "Kết quả",
            new Span(LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 3)),
            1,
            Optional.empty(),
            new BroadcastItem.Told("x", day -> null));
    List<Spoken.Sentence> sentences =
        List.of(new Spoken.Sentence("Một.", 30), new Spoken.Sentence("Hai.", 30));
    List<AirTime> times =
        AirTime.on(
            new Span(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31)),
            List.of(slot("17:00", 1)));
    BroadcastPlanner two =
        new BroadcastPlanner(times, 11, (told, day, length) -> new Spoken(sentences));
    two.fill(List.of(item), LocalDate.of(2023, 1, 31))
        .forEach(one -> one.entries().forEach(entry -> titles.add(entry.title())));
    assertThat(titles).containsExactly("Kết quả (phần 1)", "Kết quả (phần 2, hết)");
    assertThat(two.missed(List.of(item))).isEmpty();

    BroadcastPlanner three =
        new BroadcastPlanner(
            times,
            11,
            (told, day, length) ->
                new Spoken(List.of(sentences.get(0), sentences.get(1), sentences.get(0))));
    assertThat(three.fill(List.of(item), LocalDate.of(2023, 1, 31)))
        .allMatch(one -> one.entries().isEmpty());
    assertThat(three.missed(List.of(item)).get(0).reason()).isEqualTo(Reason.TOO_LONG);
  }
}
