package vn.thidua.commendation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.thidua.finding.Finding;

/** Runs the rules of commendation over a dossier. */
public final class CommendationChecker {
  private static final List<DossierRule> RULES =
      List.of(
          new UniqueNominations(),
          new RepeatedNominees(),
          new LateProposals(),
          new RegisteredBefore(),
          new GrantedForms(),
          new KnownVotes(),
          new Attendance(),
          new CountedVotes(),
          new Quotas(),
          new Publication(),
          new FundKept(),
          new RegisteredMoney(),
          new PrivateDetails());

  private final Standings standings;
  private final Predicate<String> exists;

  /**
   * @param exists whether a file stands in the plan's folder
   */
  public CommendationChecker(Standings standings, Predicate<String> exists) {
    this.standings = standings;
    this.exists = exists;
  }

  /** Hands over what is wrong with a dossier. */
  public void check(Dossier dossier, Consumer<Finding> findings) {
    RULES.forEach(rule -> rule.check(dossier).forEach(findings));
    new EvidenceHolds(standings, exists).check(dossier).forEach(findings);
    new RankedVillages(standings).check(dossier).forEach(findings);
  }
}
