package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Plan;
import vn.thidua.text.PrivateNumbers;

/** Điển hình: who was commended in a time, as far as the register knows. */
final class Exemplars {
  private Exemplars() {}

  /** A sentence for each decision of those days; none where nobody was commended. */
  static List<String> in(Span days, Plan plan, List<Commendation> register) {
    List<Commendation> commended =
        register.stream().filter(one -> days.contains(one.decidedOn())).toList();
    List<String> said = new ArrayList<>();
    commended.stream()
        .map(one -> one.decision() + " ngày " + Dates.numeric(one.decidedOn()))
        .distinct()
        .forEach(
            decision -> {
              said.add("Được khen thưởng tại Quyết định số " + decision + ":");
              commended.stream()
                  .filter(
                      one ->
                          decision.equals(
                              one.decision() + " ngày " + Dates.numeric(one.decidedOn())))
                  .forEach(one -> said.add("- " + words(one, plan) + "."));
            });
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
