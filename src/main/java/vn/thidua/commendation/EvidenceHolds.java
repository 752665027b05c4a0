package vn.thidua.commendation;

import static vn.thidua.finding.Code.C109;
import static vn.thidua.finding.Code.C110;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Nomination;
import vn.thidua.progress.Standing;
import vn.thidua.text.Names;
import vn.thidua.text.Nearest;
import vn.thidua.text.Numbers;

/**
 * {@code C109}, {@code C110}: evidence that is a report or an indicator of the plan is there, and
 * does not contradict what is claimed. A claim is measured by the most that any reading of it
 * allows: as a part of the target, of what was expected by then, or of the whole, on the day of the
 * proposal, of the meeting or of looking.
 */
final class EvidenceHolds {
  private static final int PERCENT = 100;

  private final Standings standings;
  private final Predicate<String> exists;

  EvidenceHolds(Standings standings, Predicate<String> exists) {
    this.standings = standings;
    this.exists = exists;
  }

  Stream<Finding> check(Dossier dossier) {
    return dossier.nominations().stream().flatMap(one -> evidence(dossier, one).stream());
  }

  private List<Finding> evidence(Dossier dossier, Nomination nomination) {
    List<Finding> findings = new ArrayList<>();
    for (String part : nomination.evidence().orElse("").split(";", -1)) {
      String named = part.strip();
      Optional<Indicator> indicator = indicator(dossier, named);
      if (indicator.isPresent()) {
        contradicted(dossier, nomination, indicator.get()).ifPresent(findings::add);
      } else {
        missing(dossier, nomination, named).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Indicator> indicator(Dossier dossier, String named) {
    String folded = Names.fold(named);
    return dossier
        .plan()
        .indicators()
        .filter(
            one ->
                Stream.concat(Stream.of(one.id().value(), one.name()), one.aliases().stream())
                    .anyMatch(name -> Names.fold(name).equals(folded)))
        .findFirst();
  }

  /** A file of the plan that is not there, or what is nearly the id of an indicator. */
  private Optional<Finding> missing(Dossier dossier, Nomination nomination, String named) {
    boolean report = named.startsWith("reports/") && !named.contains("..");
    if (report) {
      return exists.test(named)
          ? Optional.empty()
          : Optional.of(C109.at(nomination.places().of("evidence"), named, ""));
    }
    if (!named.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
      return Optional.empty();
    }
    List<String> ids = dossier.plan().indicators().map(one -> one.id().value()).toList();
    return Nearest.to(named, ids)
        .map(near -> C109.at(nomination.places().of("evidence"), named, near));
  }

  private Optional<Finding> contradicted(
      Dossier dossier, Nomination nomination, Indicator indicator) {
    List<Standing> seen =
        Stream.concat(
                Stream.of(nomination.proposedOn(), dossier.at()),
                dossier.meeting(nomination).map(Meeting::date).stream())
            .distinct()
            .sorted(Comparator.<LocalDate>naturalOrder())
            .flatMap(day -> standings.of(nomination.village(), indicator.id(), day).stream())
            .filter(standing -> standing.value().isPresent())
            .toList();
    if (seen.isEmpty() || indicator.better() != Better.HIGHER) {
      return Optional.empty();
    }
    Optional<BigDecimal> most = most(seen.stream().flatMap(one -> shares(one, indicator)));
    for (Claim claim : Claim.percentages(nomination.achievement())) {
      if (most.isPresent() && exceeds(claim, most.get())) {
        return Optional.of(finding(dossier, nomination, indicator, claim, most.get(), "%"));
      }
    }
    Optional<BigDecimal> amount = most(seen.stream().flatMap(one -> one.value().stream()));
    return indicator.unit().equals("%")
        ? Optional.empty()
        : Claim.quantity(nomination.achievement(), indicator.unit())
            .filter(claim -> amount.isPresent() && exceeds(claim, amount.get()))
            .map(
                claim ->
                    finding(
                        dossier,
                        nomination,
                        indicator,
                        claim,
                        amount.get(),
                        " " + indicator.unit()));
  }

  private static Finding finding(
      Dossier dossier,
      Nomination nomination,
      Indicator indicator,
      Claim claim,
      BigDecimal shown,
      String unit) {
    return C110.at(
        nomination.places().of("achievement"),
        claim.text(),
        indicator.name(),
        Numbers.vietnamese(shown, 2) + unit,
        dossier.village(nomination));
  }

  /** Every percentage by which one may speak of a standing. */
  private static Stream<BigFraction> shares(Standing standing, Indicator indicator) {
    return Stream.of(
            standing.achievement().map(part -> part.multiply(PERCENT)),
            standing.paceRatio().map(part -> part.multiply(PERCENT)),
            indicator.kind() == Kind.SHARE ? standing.value() : Optional.<BigFraction>empty())
        .flatMap(Optional::stream);
  }

  private static Optional<BigDecimal> most(Stream<BigFraction> values) {
    return values
        .max(Comparator.naturalOrder())
        .map(value -> value.bigDecimalValue(6, RoundingMode.CEILING));
  }

  /** Whether a claim is more than was shown, rounded up to as many digits as the claim has. */
  private static boolean exceeds(Claim claim, BigDecimal shown) {
    int digits = Math.max(0, claim.amount().scale());
    return claim.amount().compareTo(shown.setScale(digits, RoundingMode.CEILING)) > 0;
  }
}
