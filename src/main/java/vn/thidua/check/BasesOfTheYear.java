package vn.thidua.check;

import static vn.thidua.finding.Code.P150;
import static vn.thidua.finding.Code.P152;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.Basis;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Plan;

/**
 * {@code P150}, {@code P152}: what sets tasks for a year is cited by the plan of that year, and a
 * span of years that is cited is not over.
 */
final class BasesOfTheYear implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    List<Finding> findings = new ArrayList<>();
    for (Basis basis : plan.bases()) {
      String about = basis.about().orElse("");
      Place place = basis.places().of("about");
      Optional<Finding> over = over(plan, about, place);
      over.ifPresent(findings::add);
      if (over.isEmpty()) {
        tasks(about)
            .filter(year -> year < plan.year())
            // Targets that came after their year have a finding of their own (P120).
            .filter(year -> year >= basis.issued().getYear())
            .ifPresent(
                year ->
                    findings.add(
                        P150.at(place, basis.type() + " " + basis.number(), year, plan.year())));
      }
    }
    for (Movement movement : plan.movements()) {
      movement
          .about()
          .flatMap(about -> over(plan, about, movement.places().of("about")))
          .ifPresent(findings::add);
    }
    return findings.stream();
  }

  private static Optional<Finding> over(Plan plan, String text, Place place) {
    if (text.indexOf('2') < 0) {
      return Optional.empty();
    }
    Matcher span = Forms.SPAN.matcher(text);
    int last = 0;
    String written = "";
    while (span.find()) {
      int to = Integer.parseInt(span.group(2));
      if (to > last) {
        last = to;
        written = span.group(1) + " - " + span.group(2);
      }
    }
    return last > 0 && last < plan.span().from().getYear()
        ? Optional.of(P152.at(place, written, plan.year()))
        : Optional.empty();
  }

  /** The last year for which a document sets tasks; empty where it sets none, or for years. */
  private static Optional<Integer> tasks(String about) {
    if (about.indexOf('2') < 0 || !Forms.TASKS.matcher(about).find()) {
      return Optional.empty();
    }
    if (Forms.SPAN.matcher(about).find()) {
      return Optional.empty();
    }
    return Forms.YEAR
        .matcher(about)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .max(Integer::compareTo);
  }

  /** Compiled when a plan first needs them. */
  private static final class Forms {
    static final Pattern SPAN = Pattern.compile("(?<!\\d)(20\\d\\d) ?[-–—] ?(20\\d\\d)(?!\\d)");
    static final Pattern YEAR = Pattern.compile("(?i)năm (20\\d\\d)(?!\\d)");
    static final Pattern TASKS =
        Pattern.compile("(?i)giao chỉ tiêu|phát động|nhiệm vụ|kế hoạch|chương trình công tác");
  }
}
