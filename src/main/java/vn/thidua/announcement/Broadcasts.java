package vn.thidua.announcement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.thidua.calendar.Span;
import vn.thidua.document.Templates;
import vn.thidua.plan.Plan;
import vn.thidua.text.spoken.ReadingSpeed;

/**
 * What is read when on the loudspeakers of a plan. What is read on a day hangs on nothing but the
 * plan and the day known, whatever days are asked for.
 */
public final class Broadcasts {
  private final Plan plan;
  private final Masthead masthead;
  private final Supplier<Templates> templates;
  private final List<BroadcastItem> items;

  /**
   * @param at the day known
   * @param masthead of that day
   * @param templates asked for when the first text is needed
   */
  public Broadcasts(
      Plan plan,
      LocalDate at,
      Masthead masthead,
      Supplier<Templates> templates,
      Newsroom newsroom) {
    this.plan = plan;
    this.masthead = masthead;
    this.templates = templates;
    this.items = BroadcastPool.of(plan, at, newsroom);
  }

  /** The schedule of the plan's whole time. */
  public BroadcastSchedule whole() {
    BroadcastPlanner planner = planner(plan.span());
    List<Broadcast> broadcasts = planner.fill(items, plan.span().to());
    return new BroadcastSchedule(broadcasts, planner.missed(items));
  }

  /**
   * The broadcasts of some days that tell something that has its day, without what only fills time
   * in them. The same as in {@link #whole}, but without all that has no bearing on these days.
   */
  public List<Broadcast> pressing(Span days) {
    List<BroadcastItem> pressing = items.stream().filter(item -> !item.urgency().fills()).toList();
    LocalDate first = later(days.from(), plan.span().from());
    LocalDate last = days.to().isBefore(plan.span().to()) ? days.to() : plan.span().to();
    if (pressing.stream().noneMatch(item -> meets(item, first, last))) {
      return List.of();
    }
    LocalDate calm = calm(pressing, first);
    List<BroadcastItem> near = pressing.stream().filter(item -> meets(item, calm, last)).toList();
    return planner(new Span(calm, plan.span().to())).fill(near, last).stream()
        .filter(one -> !one.date().isBefore(first) && one.pressing())
        .toList();
  }

  private static boolean meets(BroadcastItem item, LocalDate first, LocalDate last) {
    return !item.window().from().isAfter(last) && !item.window().to().isBefore(first);
  }

  /** The last day not after another on which no item waits that waited the day before. */
  private LocalDate calm(List<BroadcastItem> pressing, LocalDate day) {
    LocalDate calm = day;
    for (LocalDate before = null; !calm.equals(before); ) {
      before = calm;
      for (BroadcastItem item : pressing) {
        if (item.window().from().isBefore(calm) && !item.window().to().isBefore(calm)) {
          calm = item.window().from();
        }
      }
    }
    return later(calm, plan.span().from());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private BroadcastPlanner planner(Span days) {
    Scripts scripts =
        new Scripts(
            new Announcements(templates.get(), plan.loudspeaker()),
            masthead,
            new ReadingSpeed(plan.loudspeaker().readingSpeed()));
    return new BroadcastPlanner(
        AirTime.on(days, plan.loudspeaker().slots()), scripts.frame(), scripts::of);
  }
}
