package vn.thidua.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.announcement.Celebration;
import vn.thidua.announcement.NewsDesk;
import vn.thidua.plan.Plan;

/**
 * {@code announce anniversary [NAME]}: an anniversary by its name or the day that it commemorates,
 * else the next one.
 */
final class AnnounceAnniversary implements AnnounceKind {
  @Override
  public String name() {
    return "anniversary";
  }

  @Override
  public String alias() {
    return "ky-niem";
  }

  @Override
  public AnnouncedNews of(Invocation call, Optional<String> subject) {
    Plan plan = MeasuredPlan.plan(call, call.planFolder());
    List<Celebration> all = Celebration.of(plan);
    Celebration celebration =
        subject.isPresent()
            ? Subjects.anniversary(call, all, subject.get())
            : all.stream()
                .filter(one -> !one.date().isBefore(call.at()))
                .min(Comparator.comparing(Celebration::date))
                .orElseThrow(
                    () -> Failure.usage(call.messages().get("error.no-anniversary", call.at())));
    return AnnouncedNews.of(
        plan,
        notes -> new NewsDesk(plan, call.at(), notes).anniversary(celebration),
        celebration.anniversary().origin().toString(),
        Optional.empty(),
        List.of(plan),
        Exit.FINE);
  }
}
