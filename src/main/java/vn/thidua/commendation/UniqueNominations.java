package vn.thidua.commendation;

import static vn.thidua.finding.Code.C106;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Nomination;

/** {@code C106}: a nomination has an id of its own, by which it is voted on. */
final class UniqueNominations implements DossierRule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    Map<String, Nomination> ids = new HashMap<>();
    Stream.Builder<Finding> findings = Stream.builder();
    for (Nomination nomination : dossier.nominations()) {
      Nomination earlier = ids.putIfAbsent(nomination.id(), nomination);
      if (earlier != null) {
        findings.add(
            C106.at(
                nomination.places().of("id"),
                nomination.id(),
                earlier.name(),
                earlier.places().whole().line()));
      }
    }
    return findings.build();
  }
}
