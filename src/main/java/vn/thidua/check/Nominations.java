package vn.thidua.check;

import static vn.thidua.finding.Code.C101;
import static vn.thidua.finding.Code.C102;
import static vn.thidua.finding.Code.C103;
import static vn.thidua.finding.Code.C104;
import static vn.thidua.finding.Code.C105;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Nomination;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Withheld;
import vn.thidua.text.Names;
import vn.thidua.text.Nearest;

/**
 * {@code C101} to {@code C105}: a nomination is made once, in a movement of the plan, for an
 * achievement of its own that something shows, in time for the last review. Luật Thi đua, khen
 * thưởng 06/2022/QH15: not several times, nor in several forms, for one achievement.
 */
final class Nominations {
  private final Plan plan;
  private final Known known;

  Nominations(Plan plan) {
    this.plan = plan;
    this.known = new Known(plan);
  }

  void check(List<Nomination> nominations, Consumer<Finding> findings) {
    Map<String, Nomination> names = new HashMap<>();
    Map<String, Nomination> achievements = new HashMap<>();
    Optional<LocalDate> last =
        plan.phases().stream().map((Phase phase) -> phase.review().due()).max(LocalDate::compareTo);
    for (Nomination nomination : nominations) {
      known.village(nomination.village(), nomination.places()).ifPresent(findings);
      movement(nomination, findings);
      String who =
          Names.fold(nomination.name())
              + " "
              + nomination.village().value()
              + " "
              + nomination.movement().value();
      Nomination twice = names.putIfAbsent(who, nomination);
      Nomination same = achievements.putIfAbsent(Names.fold(nomination.achievement()), nomination);
      if (twice != null && !areTwo(twice, nomination)) {
        findings.accept(
            C101.at(
                nomination.places().of("name"),
                nomination.name(),
                twice.name(),
                twice.places().whole().line()));
      } else if (same != null) {
        findings.accept(
            C102.at(
                nomination.places().of("achievement"), same.name(), same.places().whole().line()));
      }
      if (nomination.evidence().isEmpty()) {
        findings.accept(C103.at(nomination.places().of("evidence"), nomination.name()));
      }
      if (last.isPresent() && nomination.proposedOn().isAfter(last.get())) {
        findings.accept(
            C104.at(
                nomination.places().of("proposed_on"),
                Dates.numeric(nomination.proposedOn()),
                Dates.numeric(last.get())));
      }
    }
  }

  /** Whether identity numbers tell two people of one name apart. */
  private static boolean areTwo(Nomination one, Nomination other) {
    Optional<Withheld> first = one.nominee().identity();
    Optional<Withheld> second = other.nominee().identity();
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private void movement(Nomination nomination, Consumer<Finding> findings) {
    String written = nomination.movement().value();
    List<String> ids =
        plan.movements().stream().map((Movement movement) -> movement.id().value()).toList();
    if (!ids.contains(written) && !plan.incomplete().contains(written)) {
      findings.accept(
          C105.at(
              nomination.places().of("movement"), written, Nearest.to(written, ids).orElse("")));
    }
  }
}
