package vn.thidua.commendation;

import static vn.thidua.finding.Code.C129;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Council;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Nomination;

/**
 * {@code C129}: of the persons agreed to at a meeting no more than the council's share are of a
 * group. Who is in no group that is written counts as in the other.
 */
final class Quotas implements DossierRule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.council().stream()
        .flatMap(
            council ->
                council.meetings().stream()
                    .flatMap(
                        meeting ->
                            council.quotas().stream()
                                .flatMap(quota -> exceeded(dossier, meeting, quota))));
  }

  private static Stream<Finding> exceeded(Dossier dossier, Meeting meeting, Council.Quota quota) {
    List<Nomination> persons =
        dossier.nominations().stream()
            .filter(one -> one.kind() == Nomination.Nominee.PERSON)
            .filter(one -> dossier.meeting(one).filter(meeting::equals).isPresent())
            .filter(dossier::agreed)
            .toList();
    long group =
        persons.stream()
            .filter(one -> one.nominee().work().filter(quota.of()::equals).isPresent())
            .count();
    return group * 100 <= (long) quota.most() * persons.size()
        ? Stream.empty()
        : Stream.of(
            C129.at(
                quota.places().of("most"),
                meeting.id(),
                group,
                persons.size(),
                "@" + quota.of().name().toLowerCase(Locale.ROOT),
                quota.most()));
  }
}
