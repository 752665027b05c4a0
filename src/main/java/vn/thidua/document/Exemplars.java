package vn.thidua.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Plan;
import vn.thidua.text.PrivateNumbers;

/** Điển hình: who was commended in a time, as far as the register knows. */
final class Exemplars {
  private Exemplars() {}

  /** A sentence for each decision of those days; none where nobody was commended. */
  static List<String> in(Span days, Plan plan, List<Commendation> register, Footnotes notes) {
    List<Commendation> commended =
        register.stream().filter(one -> days.contains(one.decidedOn())).toList();
    List<String> said = new ArrayList<>();
    Map<String, List<Commendation>> decisions =
        commended.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.decision() + " ngày " + Dates.numeric(one.decidedOn()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    for (List<Commendation> decided : decisions.values()) {
      Commendation first = decided.get(0);
      said.add(
          "Được khen thưởng tại Quyết định số "
              + notes.written(first.decision(), first.places().of("decision"))
              + " ngày "
              + notes.of(
                  Dates.numeric(first.decidedOn()),
                  Sourced.written(first.decidedOn(), first.places().of("decided_on")).source())
              + ":");
      decided.forEach(one -> said.add("- " + words(one, plan) + "."));
    }
    return said;
  }

  private static String words(Commendation one, Plan plan) {
    String village =
        plan.village(one.person().village())
            .map(there -> plan.villageLabel() + " " + there.name())
            .filter(words -> !one.person().name().contains(words))
            .map(words -> ", " + words)
            .orElse("");
    return PrivateNumbers.masked(one.person().name())
        + one.person().role().map(PrivateNumbers::masked).map(role -> ", " + role).orElse("")
        + village
        + ": "
        + PrivateNumbers.masked(one.achievement());
  }
}
