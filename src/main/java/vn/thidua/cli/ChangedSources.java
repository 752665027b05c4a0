package vn.thidua.cli;

import java.util.List;
import java.util.Set;
import vn.thidua.document.Provenance;
import vn.thidua.finding.Place;
import vn.thidua.verification.Difference;

/**
 * Which lines of the files that changed a wrong figure of a filed document rests on.
 *
 * @param figures of the document as the data have it now
 * @param changed the files that changed since it was made
 */
record ChangedSources(List<Provenance> figures, Set<String> changed) {
  /** Those of a difference that the data made; none where no figure of it rests on them. */
  List<Place> of(Difference difference) {
    return figures.stream()
        .filter(figure -> stands(figure, difference))
        .flatMap(figure -> figure.source().places().stream())
        .filter(place -> changed.contains(place.file()))
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether a figure stands in what differs: in a cell of a row, or among the words. */
  private static boolean stands(Provenance figure, Difference difference) {
    return difference.spot().table().isPresent()
        ? figure.spot().table().equals(difference.spot().table())
            && figure.spot().row().equals(difference.spot().row())
            && difference.changes().stream()
                .anyMatch(
                    change ->
                        figure.column().filter(change.column()::equals).isPresent()
                            && figure.text().equals(change.made()))
        : difference.made().filter(figure.text()::equals).isPresent()
            && difference.changes().stream()
                .anyMatch(change -> change.made().contains(figure.printed()));
  }
}
