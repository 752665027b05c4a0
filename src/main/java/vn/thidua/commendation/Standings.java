package vn.thidua.commendation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.thidua.plan.Disqualifier;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Scorecard;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;
import vn.thidua.progress.VillageStanding;
import vn.thidua.ranking.Assessment;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;

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

  /**
   * Why a village has no place in the league of a day although others have, or no class by what the
   * rubric says of violations; the reason is empty where it is of no event. Empty where it has
   * both.
   */
  Optional<String> leftOut(VillageId village, LocalDate day) {
    League league = League.of(new Assessment(on(day), on(day), card.get()));
    Optional<Village> known = on(day).plan().village(village);
    if (league.villages().isEmpty() || known.isEmpty()) {
      return Optional.empty();
    }
    Optional<Ranked> ranked = league.of(known.get());
    Optional<String> event =
        Stream.concat(
                ranked.stream().map(Ranked::score),
                league.unranked().stream().filter(one -> one.village().equals(known.get())))
            .flatMap(score -> score.events().stream())
            .filter(one -> one.effect() != Disqualifier.Effect.CAPPED && one.floor().isEmpty())
            .flatMap(one -> one.rule().stream())
            .map(Disqualifier::name)
            .findFirst();
    return event.isPresent() || ranked.isPresent() ? event : Optional.of("");
  }

  private Progress on(LocalDate day) {
    return measured.computeIfAbsent(day, measure);
  }
}
