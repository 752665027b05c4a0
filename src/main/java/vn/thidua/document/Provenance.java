package vn.thidua.document;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.finding.Place;
import vn.thidua.progress.Figure;

/**
 * Where one figure of a document comes from.
 *
 * @param table in which it stands
 * @param row by the number that is printed before it
 * @param column under which it stands
 * @param indicator its id; empty for how reports came
 * @param printed as the document has it
 * @param exact before it was rounded
 * @param formula in the letters of {@link vn.thidua.progress.Traces}; empty for what was written
 * @param written where it was written, if it was
 * @param from the columns of the same row that it follows from; their terms are its own
 * @param terms the reported figures that it is made of besides; of the comparison last year's
 */
public record Provenance(
    String table,
    String row,
    String column,
    Optional<String> indicator,
    String printed,
    BigFraction exact,
    Optional<String> formula,
    Optional<Place> written,
    List<String> from,
    List<Figure> terms) {
  public Provenance {
    from = List.copyOf(from);
    terms = List.copyOf(terms);
  }
}
