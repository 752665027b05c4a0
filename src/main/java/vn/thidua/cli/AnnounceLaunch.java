package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import vn.thidua.announcement.NewsDesk;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;

/** {@code announce launch PHASE}: the launch of a phase. */
final class AnnounceLaunch implements AnnounceKind {
  @Override
  public String name() {
    return "launch";
  }

  @Override
  public String alias() {
    return "phat-dong";
  }

  @Override
  public AnnouncedNews of(Invocation call, Optional<String> subject) {
    Plan plan = MeasuredPlan.plan(call, call.planFolder());
    Phase phase =
        Subjects.phase(
            call,
            plan,
            subject.orElseThrow(
                () -> Failure.usage(call.messages().get("error.announce-subject", name()))));
    return AnnouncedNews.of(
        plan,
        notes -> new NewsDesk(plan, call.at(), notes).launch(phase),
        phase.id().value(),
        plan.illustrative(),
        List.of(plan),
        Exit.FINE);
  }
}
