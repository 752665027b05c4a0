package vn.thidua.check;

import static vn.thidua.finding.Code.P105;
import static vn.thidua.finding.Code.P106;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;

/** {@code P105}, {@code P106}: a phase begins on the day after the one before it ends. */
final class PhasesFollow implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    List<Phase> phases =
        plan.phases().stream()
            .sorted(Comparator.comparing((Phase phase) -> phase.span().from()))
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < phases.size(); i++) {
      Phase before = phases.get(i - 1);
      Phase phase = phases.get(i);
      LocalDate end = before.span().to();
      LocalDate begin = phase.span().from();
      long gap = ChronoUnit.DAYS.between(end, begin) - 1;
      if (gap < 0) {
        findings.add(
            P105.at(
                phase.places().of("from"),
                Dates.numeric(begin),
                before.name(),
                Dates.numeric(end)));
      } else if (gap > 0) {
        findings.add(
            P106.at(
                phase.places().of("from"),
                before.name(),
                Dates.numeric(end),
                Dates.numeric(begin),
                gap));
      }
    }
    return findings.stream();
  }
}
