package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.announcement.Celebration;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.text.Names;
import vn.thidua.text.Nearest;

/** What an operand names, by id or by name; who mistypes is told what there is. */
final class Subjects {
  private Subjects() {}

  static Phase phase(Invocation call, Plan plan, String wanted) {
    if (plan.phases().isEmpty()) {
      throw Failure.usage(call.messages().get("error.no-phases"));
    }
    return find(
        call,
        "phase",
        wanted,
        plan.phases(),
        phase -> phase.id().value(),
        phase -> List.of(phase.name()));
  }

  static Village village(Invocation call, Plan plan, String wanted) {
    return find(
        call,
        "village",
        wanted,
        plan.villages(),
        village -> village.id().value(),
        village -> names(plan, village));
  }

  /** With and without the word for the kind of unit, and every other spelling. */
  private static List<String> names(Plan plan, Village village) {
    List<String> names = new ArrayList<>(village.aliases());
    names.add(village.name());
    names.add(plan.villageLabel() + " " + village.name());
    return names;
  }

  /** A village that stands on the day measured; one that was merged is refused by its successor. */
  static Village standing(Invocation call, Progress progress, String wanted) {
    Village village = village(call, progress.plan(), wanted);
    progress
        .successor(village)
        .ifPresent(
            successor -> {
              throw Failure.usage(
                  call.messages()
                      .get(
                          "error.village-merged",
                          village.name(),
                          successor.name(),
                          successor.id().value()));
            });
    return village;
  }

  static Movement movement(Invocation call, Plan plan, String wanted) {
    return find(
        call,
        "movement",
        wanted,
        plan.movements(),
        movement -> movement.id().value(),
        movement -> List.of(movement.name()));
  }

  static IndicatorProgress indicator(Invocation call, List<IndicatorProgress> all, String wanted) {
    return find(
        call,
        "indicator",
        wanted,
        all,
        progress -> progress.indicator().id().value(),
        progress -> names(progress.indicator()));
  }

  static Indicator indicator(Invocation call, Plan plan, String wanted) {
    return find(
        call,
        "indicator",
        wanted,
        plan.indicators().toList(),
        indicator -> indicator.id().value(),
        Subjects::names);
  }

  private static List<String> names(Indicator indicator) {
    List<String> names = new ArrayList<>(indicator.aliases());
    names.add(indicator.name());
    return names;
  }

  static Celebration anniversary(Invocation call, List<Celebration> all, String wanted) {
    return find(
        call,
        "anniversary",
        wanted,
        all,
        one -> one.anniversary().origin().toString(),
        one -> List.of(one.anniversary().name()));
  }

  static String decision(Invocation call, List<String> all, String wanted) {
    return find(call, "decision", wanted, all, number -> number, number -> List.of());
  }

  /** By the id of its row or of its nomination, or by the name. */
  static Commendation commended(Invocation call, List<Commendation> all, String wanted) {
    return find(
        call,
        "commended",
        wanted,
        all,
        Commendation::id,
        row -> Stream.concat(row.nomination().stream(), Stream.of(row.person().name())).toList());
  }

  private static <T> T find(
      Invocation call,
      String kind,
      String wanted,
      List<T> all,
      Function<T, String> id,
      Function<T, List<String>> names) {
    String folded = Names.fold(wanted);
    return all.stream()
        .filter(
            one ->
                id.apply(one).equals(wanted)
                    || names.apply(one).stream().anyMatch(name -> Names.fold(name).equals(folded)))
        .findFirst()
        .orElseThrow(() -> unknown(call, kind, wanted, all.stream().map(id).toList()));
  }

  private static Failure unknown(Invocation call, String kind, String wanted, List<String> known) {
    String near =
        Nearest.to(wanted, known)
            .map(word -> " " + call.messages().get("error.near", word))
            .orElse("");
    return Failure.usage(
        call.messages().get("error.unknown-" + kind, wanted)
            + near
            + "\n"
            + String.join(", ", known));
  }
}
