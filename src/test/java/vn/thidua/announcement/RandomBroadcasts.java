package vn.thidua.announcement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.announcement.BroadcastItem.Told;
import vn.thidua.announcement.Spoken.Sentence;
import vn.thidua.calendar.Span;
import vn.thidua.finding.Place;
import vn.thidua.plan.BroadcastSlot;
import vn.thidua.plan.MovementId;
import vn.thidua.plan.Places;

/** Slots and items of every kind, and how long each takes. */
final class RandomBroadcasts {
  static final int FRAME = 11;
  private static final List<Urgency> PRESSING =
      Stream.of(Urgency.values()).filter(one -> !one.fills()).toList();

  static final Span DAYS = new Span(LocalDate.of(2023, 11, 20), LocalDate.of(2024, 3, 10));

  static final Places NOWHERE =
      new Places() {
        @Override
        public Place whole() {
          return Place.ofFile("plan.yaml");
        }

        @Override
        public Place of(String key) {
          return whole();
        }
      };

  final List<BroadcastSlot> slots = new ArrayList<>();
  final List<BroadcastItem> items = new ArrayList<>();
  private final Random random;
  private final long seed;
  private final int longest;

  RandomBroadcasts(long seed) {
    this.seed = seed;
    random = new Random(seed);
    longest = 2 + random.nextInt(60);
    slots();
    pressing();
    movements();
  }

  private void slots() {
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
      for (DayOfWeek day : DayOfWeek.values()) {
        if (random.nextInt(3) == 0) {
          days.add(day);
        }
      }
      slots.add(
          new BroadcastSlot(
              days,
              LocalTime.of(random.nextInt(24), 15 * random.nextInt(4)),
              1 + random.nextInt(random.nextBoolean() ? 5 : 60),
              NOWHERE));
    }
  }

  private void pressing() {
    int count = random.nextInt(25);
    for (int i = 0; i < count; i++) {
      LocalDate from = DAYS.from().minusDays(10).plusDays(random.nextInt(130));
      Urgency urgency = PRESSING.get(random.nextInt(PRESSING.size()));
      items.add(
          item(
              urgency.word() + "-" + i,
              urgency,
              new Span(from, from.plusDays(random.nextInt(random.nextBoolean() ? 4 : 31))),
              1 + random.nextInt(3),
              Optional.empty()));
    }
  }

  private void movements() {
    int count = random.nextInt(8);
    for (int i = 0; i < count; i++) {
      for (YearMonth month = YearMonth.from(DAYS.from());
          !month.atDay(1).isAfter(DAYS.to());
          month = month.plusMonths(1)) {
        items.add(
            item(
                "m" + i + "-" + month,
                Urgency.MOVEMENT,
                new Span(month.atDay(1), month.atEndOfMonth()),
                1,
                Optional.of(new MovementId("m" + i))));
      }
    }
  }

  private static BroadcastItem item(
      String id, Urgency urgency, Span window, int times, Optional<MovementId> movement) {
    return new BroadcastItem(
        id,
        urgency,
        "Tin " + id,
        window,
        times,
        movement,
        new Told(
            id,
            day -> {
              throw new AssertionError("the lengths are given");
            }));
  }

  /** The same for an item, a day and a length, whoever asks and when. */
  Spoken text(BroadcastItem item, LocalDate day, Length length) {
    String told = item.movement().map(Object::toString).orElse(item.id());
    String dated = item.urgency().dated() ? day.toString() : "";
    Random own = new Random(seed + (told + dated).hashCode());
    List<Sentence> sentences = new ArrayList<>();
    int count = 1 + own.nextInt(9);
    for (int i = 0; i < count; i++) {
      sentences.add(
          new Sentence("Câu " + i + " của " + told + dated + ".", 1 + own.nextInt(longest)));
    }
    int brief = 1 + own.nextInt(count);
    return new Spoken(length == Length.FULL ? sentences : sentences.subList(0, brief));
  }

  /** The times at which the loudspeakers are on. */
  List<AirTime> times() {
    return AirTime.on(DAYS, slots);
  }

  BroadcastPlanner planner() {
    return new BroadcastPlanner(times(), FRAME, this::text);
  }
}
