package vn.thidua.commendation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Scorecard;
import vn.thidua.plan.VillageId;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;
import vn.thidua.progress.VillageStanding;
import vn.thidua.ranking.Assessment;
import vn.thidua.ranking.League;

/** Where the villages stood on a day, measured once a day. */
public final class Standings {
  private final Function<LocalDate, Progress> measure;
  private final Supplier<Scorecard> card;
  private final Map<LocalDate, Progress> measured = new HashMap<>();

  /**
   * @param measure the progress of the plan as known on a day
   * @param card by what the villages are scored; asked for only where a village's place is
   */
  public Standings(Function<LocalDate, Progress> measure, Supplier<Scorecard> card) {
    this.measure = measure;
    this.card = card;
  }

  /** Where a village stood with an indicator; empty where it has neither target nor value. */
  Optional<Standing> of(VillageId village, IndicatorId indicator, LocalDate day) {
    return on(day).indicators().stream()
        .filter(one -> one.indicator().id().equals(indicator))
        .flatMap(one -> one.villages().stream())
        .filter(one -> one.village().id().equals(village))
        .map(VillageStanding::standing)
        .findFirst();
  }

  /** Whether a village has no place in the league of a day although others have. */
  boolean leftOut(VillageId village, LocalDate day) {
    League league = League.of(new Assessment(on(day), on(day), card.get()));
    return !league.villages().isEmpty()
        && on(day).plan().village(village).filter(one -> league.of(one).isEmpty()).isPresent();
  }

  private Progress on(LocalDate day) {
    return measured.computeIfAbsent(day, measure);
  }
}
