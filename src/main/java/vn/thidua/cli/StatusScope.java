package vn.thidua.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Village;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.PhaseProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.progress.VillageStanding;
import vn.thidua.text.Nearest;

/**
 * Which part of a plan's progress was asked for. It chooses what is shown and never changes a
 * number.
 *
 * @param whole the progress of the whole plan
 * @param only the judgements that are shown
 */
record StatusScope(
    Progress whole,
    Set<Status> only,
    Optional<Movement> movement,
    Optional<IndicatorProgress> indicator,
    Optional<Village> village) {
  private static final Map<String, Status> VIETNAMESE =
      Map.of(
          "hoan-thanh", Status.DONE,
          "dung-tien-do", Status.ON_TRACK,
          "cham", Status.SLOW,
          "rat-cham", Status.BEHIND,
          "chua-bao-cao", Status.NO_REPORT);

  private static final List<Status> WORST =
      List.of(Status.BEHIND, Status.SLOW, Status.NO_REPORT, Status.ON_TRACK, Status.DONE);

  private static final Comparator<Standing> WORST_FIRST =
      Comparator.comparing(
              (Standing standing) -> standing.status().map(WORST::indexOf).orElse(WORST.size()))
          .thenComparing(standing -> standing.paceRatio().orElse(BigFraction.ZERO));

  static StatusScope of(Invocation call, Progress whole) {
    Optional<Movement> movement =
        call.option("--movement").map(name -> Subjects.movement(call, whole.plan(), name));
    Optional<IndicatorProgress> indicator =
        call.option("--indicator").map(name -> Subjects.indicator(call, whole.indicators(), name));
    Optional<Village> village =
        call.option("--village").map(name -> Subjects.standing(call, whole, name));
    if (movement.isPresent()
        && indicator.filter(one -> !one.movement().equals(movement.get())).isPresent()) {
      throw Failure.usage(
          call.messages()
              .get(
                  "error.indicator-elsewhere",
                  indicator.get().indicator().name(),
                  indicator.get().movement().name(),
                  movement.get().name()));
    }
    return new StatusScope(whole, only(call), movement, indicator, village);
  }

  private static Set<Status> only(Invocation call) {
    Set<Status> only = EnumSet.noneOf(Status.class);
    for (String given : call.options("--only")) {
      for (String part : given.split(",", -1)) {
        only.add(status(call, part.strip()));
      }
    }
    return only.isEmpty() ? EnumSet.allOf(Status.class) : only;
  }

  private static Status status(Invocation call, String word) {
    List<String> words = Stream.of(Status.values()).map(Status::word).toList();
    return Stream.of(Status.values())
        .filter(status -> status.word().equals(word))
        .findFirst()
        .or(() -> Optional.ofNullable(VIETNAMESE.get(word)))
        .orElseThrow(
            () ->
                Failure.usage(
                    call.messages().get("error.choice", "--only", word, String.join(", ", words))
                        + Nearest.to(
                                word,
                                Stream.concat(words.stream(), VIETNAMESE.keySet().stream())
                                    .toList())
                            .map(near -> ". " + call.messages().get("error.near", near))
                            .orElse("")));
  }

  /** Whether a judgement is shown; without {@code --only}, also what has none. */
  boolean shows(Standing standing) {
    return shows(standing.status());
  }

  private boolean shows(Optional<Status> status) {
    return everyStatus() || status.filter(only::contains).isPresent();
  }

  /** Of a phase what was asked for. */
  PhaseProgress shown(PhaseProgress phase) {
    return new PhaseProgress(
        phase.phase(),
        phase.until(),
        phase.begun(),
        phase.over(),
        phase.indicators().stream()
            .filter(row -> movement.isEmpty() || row.movement().equals(movement.get()))
            .filter(row -> indicator.isEmpty() || row.indicator().equals(asked()))
            .map(
                row ->
                    new PhaseProgress.Row(
                        row.movement(),
                        row.indicator(),
                        row.commune(),
                        row.villages().stream()
                            .filter(one -> village.isEmpty() || one.village().equals(village.get()))
                            .filter(one -> shows(one.standing().status()))
                            .toList()))
            .filter(row -> !row.villages().isEmpty() || showsCommune(row))
            .toList());
  }

  private Indicator asked() {
    return indicator.orElseThrow().indicator();
  }

  /** Whether the commune's own row of an indicator in a phase is shown. */
  boolean showsCommune(PhaseProgress.Row row) {
    return village.isEmpty() && shows(row.commune().status());
  }

  boolean everyStatus() {
    return only.size() == Status.values().length;
  }

  /** Whether a row that counts standings is shown. */
  boolean counts(List<Standing> standings) {
    return everyStatus() || standings.stream().anyMatch(this::shows);
  }

  /** The movements with something to count; without a filter all, one without indicators too. */
  List<Movement> movements() {
    return whole.plan().movements().stream()
        .filter(one -> movement.map(one::equals).orElse(true))
        .filter(one -> everything() || (!standings(one).isEmpty() && counts(standings(one))))
        .toList();
  }

  /** Whether everything there is was asked for. */
  boolean everything() {
    return everyStatus() && movement.isEmpty() && indicator.isEmpty() && village.isEmpty();
  }

  /** The progress of the indicators and villages asked for, whatever the judgement. */
  Progress chosen() {
    return new Progress(
        whole.plan(),
        whole.asOf(),
        whole.indicators().stream()
            .filter(one -> movement.isEmpty() || one.movement().equals(movement.get()))
            .filter(one -> indicator.isEmpty() || one.equals(indicator.get()))
            .map(this::ofVillage)
            .filter(one -> village.isEmpty() || !one.villages().isEmpty())
            .toList(),
        new ReportingRates(
            whole.reporting().villages().stream()
                .filter(row -> village.isEmpty() || row.village().equals(village.get()))
                .toList()));
  }

  /** As {@link #chosen}, of those only what has a judgement that is shown. */
  Progress shown() {
    Progress chosen = chosen();
    return new Progress(
        chosen.plan(),
        chosen.asOf(),
        chosen.indicators().stream()
            .map(
                one ->
                    with(
                        one,
                        one.villages().stream()
                            .filter(standing -> shows(standing.standing()))
                            .toList()))
            .filter(one -> !one.villages().isEmpty() || showsCommune(one))
            .toList(),
        chosen.reporting());
  }

  /** Whether the commune's own row of an indicator is shown. */
  boolean showsCommune(IndicatorProgress one) {
    return village.isEmpty() && shows(one.commune());
  }

  /** The standing that a row speaks of: that of the village asked for, else the commune's. */
  Standing subject(IndicatorProgress one) {
    return village.isEmpty() ? one.commune() : one.villages().get(0).standing();
  }

  /** The day that estimates among the standings asked for speak of; empty where none counts. */
  Optional<LocalDate> estimatedUntil() {
    return chosen().indicators().stream()
        .flatMap(
            one ->
                Stream.concat(
                    village.isEmpty() ? Stream.of(one.commune()) : Stream.empty(),
                    one.villages().stream().map(VillageStanding::standing)))
        .map(Standing::until)
        .filter(whole.asOf().until()::isBefore)
        .max(Comparator.naturalOrder());
  }

  /** The villages of the one indicator asked for, the worst first. */
  List<VillageStanding> villages() {
    return chosen().indicators().stream()
        .flatMap(one -> one.villages().stream())
        .filter(one -> shows(one.standing()))
        .sorted(Comparator.comparing(VillageStanding::standing, WORST_FIRST))
        .toList();
  }

  /** The standings of one village with the indicators asked for. */
  List<Standing> standings(Village wanted) {
    return chosen().indicators().stream()
        .flatMap(one -> one.villages().stream())
        .filter(standing -> standing.village().equals(wanted))
        .map(VillageStanding::standing)
        .toList();
  }

  /** The standings, of the village asked for or the commune, with a movement's indicators. */
  List<Standing> standings(Movement wanted) {
    return chosen().indicators().stream()
        .filter(one -> one.movement().equals(wanted))
        .map(this::subject)
        .toList();
  }

  private IndicatorProgress ofVillage(IndicatorProgress one) {
    return village.isEmpty()
        ? one
        : with(
            one,
            one.villages().stream()
                .filter(standing -> standing.village().equals(village.get()))
                .toList());
  }

  private static IndicatorProgress with(IndicatorProgress one, List<VillageStanding> villages) {
    return new IndicatorProgress(one.movement(), one.indicator(), one.commune(), villages);
  }
}
