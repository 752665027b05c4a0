package vn.thidua.check;

import static vn.thidua.finding.Code.P122;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.LunarDay;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;

/** {@code P122}: a lunar anniversary is celebrated on its day of the Vietnamese calendar. */
final class LunarAnniversaries implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    List<Finding> findings = new ArrayList<>();
    for (Phase phase : plan.phases()) {
      for (Anniversary anniversary : phase.anniversaries()) {
        if (anniversary.lunar().isPresent()) {
          LunarDay lunar = anniversary.lunar().get();
          LocalDate celebrated = anniversary.celebrated();
          // The twelfth lunar month falls into the next year of our calendar.
          LocalDate falls = lunar.in(celebrated.getYear());
          LocalDate before = lunar.in(celebrated.getYear() - 1);
          if (!falls.equals(celebrated) && !before.equals(celebrated)) {
            findings.add(
                P122.at(
                    anniversary.places().of("to"),
                    lunar,
                    celebrated.getYear(),
                    Dates.numeric(falls),
                    Dates.numeric(celebrated)));
          }
        }
      }
    }
    return findings.stream();
  }
}
