package vn.thidua.commendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.law.BaseSalary;
import vn.thidua.law.Coefficient;
import vn.thidua.law.Form;
import vn.thidua.law.Law;
import vn.thidua.law.Provision;
import vn.thidua.law.Rounding;
import vn.thidua.plan.Council;
import vn.thidua.plan.FormId;
import vn.thidua.plan.Nomination;

/**
 * What a commendation brings under the law of the day of its decision.
 *
 * @param form empty where there is no such form on that day
 * @param money empty where the base salary or the coefficient is not known
 * @param rests the provisions that it rests on
 */
public record Entitlement(
    Optional<Form> form,
    Optional<BaseSalary> salary,
    Optional<PrizeMoney> money,
    List<Provision> rests) {
  public Entitlement {
    rests = List.copyOf(rests);
  }

  /** Whether all that it rests on was compared with the law's own text. */
  public boolean confirmed() {
    return unconfirmed().isEmpty();
  }

  /** The provisions that were not compared with the law's own text. */
  public List<Provision> unconfirmed() {
    return rests.stream().filter(provision -> !provision.confirmed()).distinct().toList();
  }

  /**
   * Of a form for a kind of nominee.
   *
   * @param day that of the decision
   * @param local what the commune sets in the place of the law's money
   */
  static Entitlement of(
      Law law,
      List<Council.LocalMoney> local,
      FormId form,
      Nomination.Nominee kind,
      LocalDate day) {
    Optional<Form> known = law.form(form, day);
    Optional<Coefficient> coefficient =
        local.stream()
            .filter(one -> one.form().equals(form) && one.kind() == kind)
            .findFirst()
            .map(
                one ->
                    new Coefficient(
                        form, kind, day, one.coefficient(), new Provision(one.reason(), true)))
            .or(() -> law.coefficient(form, kind, day));
    Optional<BaseSalary> salary = law.salary(day);
    Optional<Rounding> rounding = law.rounding(day);
    Optional<PrizeMoney> money =
        coefficient.flatMap(
            one ->
                salary.flatMap(
                    base ->
                        rounding.map(up -> new PrizeMoney(one.value(), base.amount(), up.step()))));
    List<Provision> rests = new java.util.ArrayList<>();
    known.map(Form::source).ifPresent(rests::add);
    if (money.isPresent()) {
      rests.add(coefficient.get().source());
      rests.add(salary.get().source());
      rests.add(rounding.get().source());
    }
    return new Entitlement(known, salary, money, rests);
  }
}
