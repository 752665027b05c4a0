package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.document.ReviewMaterial;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.OfficerTexts;
import vn.thidua.progress.Progress;
import vn.thidua.ranking.Assessment;
import vn.thidua.ranking.League;
import vn.thidua.source.PlanFolder;

/** What a review says beside the progress: ranks, commendations, the officer's own texts. */
final class ReviewSources {
  private final Invocation call;
  private final MeasuredPlan measured;

  ReviewSources(Invocation call, MeasuredPlan measured) {
    this.call = call;
    this.measured = measured;
  }

  /**
   * For a report that ranks the villages.
   *
   * @param occasion the folder of its texts: a period or the id of a phase
   */
  ReviewMaterial ranked(String occasion) {
    return material(occasion, Optional.of(league()));
  }

  /** The villages' ranks on the day measured. */
  League league() {
    return League.of(
        new Assessment(
            measured.progress(),
            measured.confirmed(),
            MeasuredPlan.scorecard(call, measured.folder(), measured.plan())));
  }

  /** For a report that does not. */
  ReviewMaterial unranked(String occasion) {
    return material(occasion, Optional.empty());
  }

  private ReviewMaterial material(String occasion, Optional<League> league) {
    Progress progress = measured.progress();
    List<Finding> findings = new ArrayList<>();
    PlanFolder source = new PlanFolder(measured.folder(), findings::add);
    OfficerTexts texts = source.texts(occasion);
    List<Commendation> commendations = source.commendations(measured.plan());
    List<Finding> errors =
        findings.stream().filter(one -> one.severity() == Severity.ERROR).sorted().toList();
    if (!errors.isEmpty()) {
      FindingText text = new FindingText(call, measured.folder());
      errors.forEach(error -> call.env().err().print(text.of(error)));
      String message = call.messages().get("error.plan-unusable", errors.size());
      throw Findings.exit(errors) == Exit.FILES
          ? Failure.files(message)
          : Failure.findings(message);
    }
    return new ReviewMaterial(progress, league, commendations, texts);
  }
}
