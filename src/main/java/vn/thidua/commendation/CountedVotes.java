package vn.thidua.commendation;

import static vn.thidua.finding.Code.C125;
import static vn.thidua.finding.Code.C126;
import static vn.thidua.finding.Code.C127;
import static vn.thidua.finding.Code.C128;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Nomination;
import vn.thidua.plan.Vote;

/**
 * {@code C125} to {@code C128}: votes are as many as there are members, no more than were there,
 * and who is commended has the majority. That a nomination fails to get one is nobody's mistake and
 * is only told.
 */
final class CountedVotes implements DossierRule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.votes().stream()
        .flatMap(vote -> dossier.tally(vote).stream())
        .flatMap(tally -> counted(dossier, tally));
  }

  private static Stream<Finding> counted(Dossier dossier, Tally tally) {
    Vote vote = tally.vote();
    if (!tally.addsUp()) {
      return Stream.of(
          C125.at(
              vote.places().of("for"),
              vote.inFavour(),
              vote.against(),
              vote.blank(),
              vote.absent(),
              vote.members(),
              tally.members()));
    }
    if (tally.exceedsPresent()) {
      return Stream.of(C126.at(vote.places().of("for"), vote.cast(), tally.present()));
    }
    if (tally.passed()) {
      return Stream.empty();
    }
    Nomination nomination = dossier.nomination(vote.nomination()).orElseThrow();
    Optional<Commendation> registered =
        dossier.vote(nomination).filter(vote::equals).flatMap(v -> dossier.registered(nomination));
    return Stream.of(
        registered.isPresent()
            ? C128.at(
                registered.get().places().of("nomination"),
                nomination.name(),
                vote.inFavour(),
                tally.needed())
            : C127.at(vote.places().of("for"), nomination.name(), vote.inFavour(), tally.needed()));
  }
}
