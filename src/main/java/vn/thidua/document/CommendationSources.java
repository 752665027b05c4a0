package vn.thidua.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.commendation.Dossier;
import vn.thidua.commendation.Entitlement;
import vn.thidua.commendation.PrizeMoney;
import vn.thidua.commendation.Tally;
import vn.thidua.law.Provision;
import vn.thidua.plan.Council;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Nomination;

/** Where the figures of a meeting's papers come from: attendance, votes, money. */
final class CommendationSources {
  private final Dossier dossier;
  private final Council council;
  private final Meeting meeting;

  CommendationSources(Dossier dossier, Council council, Meeting meeting) {
    this.dossier = dossier;
    this.council = council;
    this.meeting = meeting;
  }

  /** Members of the council, by their ids, under the key of the meeting that names them. */
  Source members(String what, List<String> ids) {
    Map<String, Source> members = new LinkedHashMap<>();
    ids.forEach(id -> members.put(id, Source.written(meeting.places().of(what))));
    return Source.counted(what, members);
  }

  /** All of them. */
  Source members() {
    List<String> all = new ArrayList<>(meeting.present());
    all.addAll(meeting.absent());
    return members("members", all);
  }

  /** How many must be there. */
  Source quorum(int needed) {
    return Source.computed(
            "quorum",
            council.quorum().word(),
            Map.of("members", members(), "quorum", Source.written(council.places().of("quorum"))))
        .exactly(String.valueOf(needed));
  }

  /** How many votes carry. */
  Source needed(Tally tally) {
    boolean ofAll = tally.ballot().base() == Council.Base.MEMBERS;
    return Source.computed(
            "votes_needed",
            tally.ballot().majority().word(),
            Map.of(
                "of",
                ofAll ? members() : members("present", meeting.present()),
                "majority",
                Source.written(tally.ballot().places().whole())))
        .exactly(String.valueOf(tally.needed()));
  }

  /** The money of one nomination: the coefficient and the salary of the day, rounded up. */
  Source paid(Nomination nomination, LocalDate day) {
    Entitlement entitlement = dossier.entitlement(nomination.form(), nomination.kind(), day);
    PrizeMoney money = entitlement.money().orElseThrow();
    // Of the form, the coefficient, the salary and the rounding, in this order.
    List<Provision> rests = entitlement.rests();
    List<Provision> last = rests.subList(rests.size() - 3, rests.size());
    return Source.computed(
            "prize_money",
            "k·s, rounded up to u",
            Map.of(
                "k",
                coefficient(nomination, last.get(0)).exactly(money.coefficient()),
                "s",
                Source.law("base_salary", last.get(1)).exactly(money.salary()),
                "u",
                Source.law("rounding", last.get(2)).exactly(money.step())))
        .named("prize_money", List.of(nomination.id()))
        .exactly(money.paid());
  }

  /** What the commune sets goes before the law. */
  private Source coefficient(Nomination nomination, Provision provision) {
    return council.money().stream()
        .filter(one -> one.form().equals(dossier.form(nomination)))
        .filter(one -> one.kind() == nomination.kind())
        .findFirst()
        .map(one -> Source.written(one.places().of("coefficient")))
        .orElseGet(() -> Source.law("coefficient", provision));
  }

  /** The money of all of them. */
  Source total(List<Nomination> nominations, LocalDate day) {
    Map<String, Source> paid = new LinkedHashMap<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Nomination one : nominations) {
      Entitlement entitlement = dossier.entitlement(one.form(), one.kind(), day);
      if (entitlement.money().isPresent()) {
        paid.put(one.id(), paid(one, day));
        sum = sum.add(entitlement.money().get().paid());
      }
    }
    return Source.computed("total", "Σ", paid).exactly(sum);
  }

  /** Nominations by their lines. */
  static Source counted(List<Nomination> nominations) {
    Map<String, Source> counted = new LinkedHashMap<>();
    nominations.forEach(one -> counted.put(one.id(), Source.written(one.places().whole())));
    return Source.counted("nominations", counted);
  }

  /** A law or decree that is cited: it is its own source. */
  static Source act(String act) {
    return Source.law("act", new Provision(act, true));
  }
}
