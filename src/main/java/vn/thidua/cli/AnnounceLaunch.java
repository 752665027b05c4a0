package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.announcement.NewsDesk;
import vn.thidua.calendar.Dates;
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
    List<AnnouncedNews.Fact> facts = new ArrayList<>();
    facts.add(
        new AnnouncedNews.Fact(Dates.numeric(phase.span().from()), phase.places().of("from")));
    facts.add(new AnnouncedNews.Fact(Dates.numeric(phase.span().to()), phase.places().of("to")));
    phase
        .anniversaries()
        .forEach(one -> facts.add(new AnnouncedNews.Fact(one.name(), one.places().of("name"))));
    facts.add(
        new AnnouncedNews.Fact(
            Dates.numeric(phase.review().due()), phase.review().places().of("due")));
    facts.add(
        new AnnouncedNews.Fact(
            String.valueOf(plan.reporting().dueDay()), plan.reporting().places().of("due_day")));
    return AnnouncedNews.of(
        plan,
        new NewsDesk(plan, call.at()).launch(phase),
        phase.id().value(),
        plan.illustrative(),
        facts);
  }
}
