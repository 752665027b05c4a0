package vn.thidua.check;

import static vn.thidua.finding.Code.P114;
import static vn.thidua.finding.Code.P116;
import static vn.thidua.finding.Code.P120;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Basis;
import vn.thidua.plan.Plan;
import vn.thidua.text.Names;

/**
 * {@code P114}, {@code P116}, {@code P120}: one document has one date, the year in its number is
 * that of its date, and targets for a year are set before it is over.
 */
final class CitedConsistently implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Basis> first = new HashMap<>();
    for (Basis basis : plan.bases()) {
      String key = Names.fold(basis.number().replace(" ", "") + " " + basis.issuer());
      Basis earlier = first.putIfAbsent(key, basis);
      if (earlier != null && !earlier.issued().equals(basis.issued())) {
        findings.add(
            P114.at(
                basis.places().of("issued"),
                basis.number(),
                Dates.numeric(basis.issued()),
                Dates.numeric(earlier.issued()),
                earlier.places().of("issued").line()));
      }
      numberYear(basis, findings);
      if (!basis.issued().isAfter(CitedBeforeIssued.latest(plan))) {
        lateTargets(basis, findings);
      }
    }
    return findings.stream();
  }

  private static void numberYear(Basis basis, List<Finding> findings) {
    String number = basis.number();
    int slash = number.indexOf('/');
    if (slash < 0 || number.length() < slash + 6) {
      return;
    }
    String year = number.substring(slash + 1, slash + 5);
    boolean isYear = year.matches("(19|20)\\d\\d") && number.charAt(slash + 5) == '/';
    if (isYear && Integer.parseInt(year) != basis.issued().getYear()) {
      findings.add(
          P116.at(basis.places().of("number"), number, year, Dates.numeric(basis.issued())));
    }
  }

  private static void lateTargets(Basis basis, List<Finding> findings) {
    String about = basis.about().orElse("");
    if (!about.contains("giao chỉ tiêu")) {
      return;
    }
    Matcher year = Pattern.compile("năm (20\\d\\d)").matcher(about);
    if (year.find() && basis.issued().getYear() > Integer.parseInt(year.group(1))) {
      findings.add(
          P120.at(basis.places().of("issued"), Dates.numeric(basis.issued()), year.group(1)));
    }
  }
}
