package vn.thidua.commendation;

import static vn.thidua.finding.Code.C108;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Council;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Nomination;

/** {@code C108}: a nomination comes as many working days before its meeting as the council asks. */
final class LateProposals implements DossierRule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    OptionalInt days = dossier.council().map(Council::proposalDays).orElse(OptionalInt.empty());
    if (days.isEmpty()) {
      return Stream.empty();
    }
    WorkingDays working = dossier.workingDays();
    return dossier.nominations().stream()
        .flatMap(one -> late(dossier, one, working, days.getAsInt()).stream());
  }

  private static Optional<Finding> late(
      Dossier dossier, Nomination nomination, WorkingDays working, int days) {
    Optional<LocalDate> held = dossier.meeting(nomination).map(Meeting::date);
    Optional<LocalDate> last = held.map(day -> working.before(day, days));
    return last.filter(nomination.proposedOn()::isAfter)
        .map(
            day ->
                C108.at(
                    nomination.places().of("proposed_on"),
                    Dates.numeric(nomination.proposedOn()),
                    Dates.numeric(day),
                    days,
                    Dates.numeric(held.get())));
  }
}
