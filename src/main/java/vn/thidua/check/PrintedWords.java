package vn.thidua.check;

import static vn.thidua.finding.Code.P131;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Basis;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Places;
import vn.thidua.plan.Plan;
import vn.thidua.prose.Proofreader;

/**
 * {@code P131}: what {@code as_printed} says is what the fields beside it say, since documents
 * print the one and everything else is reckoned with the other.
 */
final class PrintedWords implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    List<Finding> findings = new ArrayList<>();
    for (Basis basis : plan.bases()) {
      String printed = basis.asPrinted().orElse("").replace(" ", "");
      if (!printed.isEmpty() && !printed.contains(basis.number().replace(" ", ""))) {
        findings.add(P131.at(basis.places().of("as_printed"), "@number", "number", basis.number()));
      } else {
        date(basis.asPrinted(), "issued", basis.issued(), basis.places(), findings);
      }
    }
    for (Phase phase : plan.phases()) {
      dates(
          phase.asPrinted(),
          List.of("from", "to"),
          List.of(phase.span().from(), phase.span().to()),
          phase.places(),
          findings);
      date(
          phase.review().asPrinted(),
          "due",
          phase.review().due(),
          phase.review().places(),
          findings);
      for (Anniversary anniversary : phase.anniversaries()) {
        dates(
            anniversary.asPrinted(),
            List.of("from", "to"),
            List.of(anniversary.origin(), anniversary.celebrated()),
            anniversary.places(),
            findings);
      }
    }
    return findings.stream();
  }

  /** The first date printed is the field's. */
  private static void date(
      Optional<String> printed,
      String field,
      LocalDate value,
      Places places,
      List<Finding> findings) {
    List<LocalDate> dates = printed.map(Proofreader::dates).orElse(List.of());
    if (!dates.isEmpty() && !dates.get(0).equals(value)) {
      findings.add(
          P131.at(
              places.of("as_printed"), Dates.numeric(dates.get(0)), field, Dates.numeric(value)));
    }
  }

  /** Where two dates are printed, they are those of the fields. */
  private static void dates(
      Optional<String> printed,
      List<String> fields,
      List<LocalDate> values,
      Places places,
      List<Finding> findings) {
    List<LocalDate> dates = printed.map(Proofreader::dates).orElse(List.of());
    for (int i = 0; dates.size() == 2 && i < 2; i++) {
      if (!dates.get(i).equals(values.get(i))) {
        findings.add(
            P131.at(
                places.of("as_printed"),
                Dates.numeric(dates.get(i)),
                fields.get(i),
                Dates.numeric(values.get(i))));
      }
    }
  }
}
