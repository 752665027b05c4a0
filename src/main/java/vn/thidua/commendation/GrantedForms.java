package vn.thidua.commendation;

import static vn.thidua.finding.Code.C114;
import static vn.thidua.finding.Code.C115;
import static vn.thidua.finding.Code.C116;
import static vn.thidua.finding.Code.C117;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.law.Form;
import vn.thidua.law.Provision;
import vn.thidua.plan.Council;
import vn.thidua.plan.FormId;
import vn.thidua.plan.Nomination;
import vn.thidua.text.Nearest;

/**
 * {@code C114} to {@code C117}: a form is one that a commune's chairman may grant on the day of the
 * decision, and what it brings is known. What was not compared with the law's own text never makes
 * an error, and is said once.
 */
final class GrantedForms implements DossierRule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    Stream.Builder<Finding> findings = Stream.builder();
    Set<Provision> told = new HashSet<>();
    for (Nomination nomination : dossier.nominations()) {
      Place place =
          nomination.places().has("form")
              ? nomination.places().of("form")
              : nomination.places().of("name");
      Entitlement entitlement = dossier.entitlement(nomination);
      LocalDate day = dossier.decisionDay(nomination);
      if (dossier.law().named(nomination.form()).isEmpty()) {
        findings.add(unknown(dossier, nomination.form(), place));
      } else if (entitlement.form().filter(GrantedForms::isOthers).isPresent()) {
        Form form = entitlement.form().get();
        findings.add(
            C114.at(
                place,
                form.name(),
                "@" + form.grantedBy().name().toLowerCase(Locale.ROOT),
                form.source().article(),
                Dates.numeric(day)));
      } else {
        if (entitlement.salary().isEmpty()) {
          findings.add(C116.at(place, Dates.numeric(day)));
        }
        entitlement.unconfirmed().stream()
            .filter(told::add)
            .forEach(provision -> findings.add(C117.at(place, provision.article())));
      }
    }
    dossier.council().ifPresent(council -> named(council, dossier, findings));
    return findings.build();
  }

  private static boolean isOthers(Form form) {
    return form.grantedBy() != Form.Authority.COMMUNE && form.source().confirmed();
  }

  private static void named(Council council, Dossier dossier, Stream.Builder<Finding> findings) {
    for (Council.Ballot ballot : council.ballots()) {
      ballot.form().ifPresent(form -> known(dossier, form, ballot.places().of("form"), findings));
    }
    for (Council.Repeat repeat : council.repeats()) {
      repeat.form().ifPresent(form -> known(dossier, form, repeat.places().of("form"), findings));
    }
    for (Council.LocalMoney money : council.money()) {
      known(dossier, money.form(), money.places().of("form"), findings);
    }
  }

  private static void known(
      Dossier dossier, FormId form, Place place, Stream.Builder<Finding> findings) {
    if (dossier.law().named(form).isEmpty()) {
      findings.add(unknown(dossier, form, place));
    }
  }

  private static Finding unknown(Dossier dossier, FormId form, Place place) {
    List<String> ids =
        dossier.law().forms().stream().map(one -> one.id().value()).distinct().toList();
    return C115.at(place, form, Nearest.to(form.value(), ids).orElse(""), String.join(", ", ids));
  }
}
