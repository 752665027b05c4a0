package vn.thidua.document;

import java.util.List;
import java.util.Optional;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.OfficerTexts;
import vn.thidua.progress.Progress;
import vn.thidua.ranking.League;

/**
 * What a review is composed of.
 *
 * @param league the villages' ranks on the day measured; absent where a report does not rank
 * @param commendations the register, whole
 * @param texts what the officer wrote for this report
 */
public record ReviewMaterial(
    Progress progress,
    Optional<League> league,
    List<Commendation> commendations,
    OfficerTexts texts) {
  public ReviewMaterial {
    commendations = List.copyOf(commendations);
  }

  /** What was written and can be taken over word for word. */
  public List<?> written() {
    return List.of(progress.plan(), league.map(League::rubric), commendations, texts);
  }
}
