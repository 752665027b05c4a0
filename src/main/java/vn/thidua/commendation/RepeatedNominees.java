package vn.thidua.commendation;

import static vn.thidua.finding.Code.C107;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Nomination;
import vn.thidua.text.Names;

/**
 * {@code C107}: the same person is not nominated twice in a movement under another spelling. Names
 * that differ in case, spaces or the place of tone marks alone are {@code C101}'s.
 */
final class RepeatedNominees implements DossierRule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    Stream.Builder<Finding> findings = Stream.builder();
    List<Nomination> all = dossier.nominations();
    for (int i = 1; i < all.size(); i++) {
      Nomination one = all.get(i);
      all.subList(0, i).stream()
          .filter(earlier -> earlier.movement().equals(one.movement()))
          .filter(earlier -> !Names.fold(earlier.name()).equals(Names.fold(one.name())))
          .filter(earlier -> Identity.maySame(earlier.nominee(), one.nominee()))
          .findFirst()
          .ifPresent(
              earlier ->
                  findings.add(
                      C107.at(
                          one.places().of("name"),
                          one.name(),
                          earlier.name(),
                          earlier.places().whole().line())));
    }
    return findings.build();
  }
}
