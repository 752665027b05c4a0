package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import vn.thidua.announcement.StandingNews;
import vn.thidua.plan.Movement;
import vn.thidua.progress.AsOf;

/** {@code announce progress [MOVEMENT]}: where the campaign, or one movement, stands. */
final class AnnounceProgress implements AnnounceKind {
  @Override
  public String name() {
    return "progress";
  }

  @Override
  public String alias() {
    return "tien-do";
  }

  @Override
  public AnnouncedNews of(Invocation call, Optional<String> subject) {
    MeasuredPlan measured = MeasuredPlan.of(call, plan -> AsOf.day(call.at()));
    Optional<Movement> movement =
        subject.map(text -> Subjects.movement(call, measured.plan(), text));
    movement
        .filter(one -> one.indicators().isEmpty())
        .ifPresent(
            one -> {
              throw Failure.usage(call.messages().get("error.movement-unmeasured", one.name()));
            });
    return AnnouncedNews.of(
        measured.plan(),
        notes -> new StandingNews(measured.progress(), notes).progress(movement),
        movement.map(one -> one.id().value()).orElse(""),
        measured.plan().illustrative(),
        List.of(measured.plan()),
        measured.exit());
  }
}
