package vn.thidua.commendation;

import static vn.thidua.finding.Code.C134;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Person;
import vn.thidua.plan.Places;
import vn.thidua.text.PrivateNumbers;

/**
 * {@code C134}: no telephone or identity number in what gets printed. The number itself is never
 * repeated.
 */
final class PrivateDetails implements DossierRule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return Stream.concat(
        dossier.nominations().stream()
            .flatMap(
                one ->
                    Stream.of(
                            person(one.nominee(), one.places()),
                            held("achievement", one.achievement(), one.places()),
                            held("evidence", one.evidence().orElse(""), one.places()),
                            held("proposed_by", one.proposedBy().orElse(""), one.places()))
                        .flatMap(Optional::stream)),
        dossier.register().stream()
            .flatMap(
                row ->
                    Stream.of(
                            person(row.person(), row.places()),
                            held("achievement", row.achievement(), row.places()))
                        .flatMap(Optional::stream)));
  }

  private static Optional<Finding> person(Person person, Places places) {
    return held("name", person.name(), places)
        .or(() -> held("role", person.role().orElse(""), places));
  }

  private static Optional<Finding> held(String key, String text, Places places) {
    return PrivateNumbers.isIn(text) ? Optional.of(C134.at(places.of(key), key)) : Optional.empty();
  }
}
