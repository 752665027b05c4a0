package vn.thidua.commendation;

import static vn.thidua.finding.Code.C130;
import static vn.thidua.finding.Code.C133;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Council;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Nomination;

/**
 * {@code C130}, {@code C133}: a list is posted for the working days that the council asks before it
 * is decided on. The last of these days counts as over. Said once a decision.
 */
final class Publication implements DossierRule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    OptionalInt days = dossier.council().map(Council::publicationDays).orElse(OptionalInt.empty());
    if (days.isEmpty() || days.getAsInt() == 0) {
      return Stream.empty();
    }
    Set<String> told = new HashSet<>();
    Stream.Builder<Finding> findings = Stream.builder();
    for (Nomination nomination : dossier.nominations()) {
      dossier
          .registered(nomination)
          .filter(row -> dossier.meeting(nomination).isPresent())
          .filter(row -> told.add(row.decision() + " " + row.decidedOn()))
          .ifPresent(
              row ->
                  judge(
                      dossier, dossier.meeting(nomination).get(), row, days.getAsInt(), findings));
    }
    return findings.build();
  }

  private static void judge(
      Dossier dossier,
      Meeting meeting,
      Commendation row,
      int days,
      Stream.Builder<Finding> findings) {
    if (meeting.published().isEmpty()) {
      findings.add(C133.at(row.places().of("decided_on"), row.decision(), meeting.id(), days));
      return;
    }
    LocalDate posted = meeting.published().get();
    LocalDate over = dossier.workingDays().after(posted, days);
    if (row.decidedOn().isBefore(over)) {
      findings.add(
          C130.at(
              row.places().of("decided_on"),
              row.decision(),
              Dates.numeric(row.decidedOn()),
              days,
              Dates.numeric(posted),
              Dates.numeric(over)));
    }
  }
}
