package vn.thidua.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plan.PhaseAssignment;
import vn.thidua.plan.Plan;
import vn.thidua.progress.Actual;
import vn.thidua.progress.PhaseAim;
import vn.thidua.progress.PhaseProgress;
import vn.thidua.progress.PhaseStanding;

/** Where the numbers of an indicator in a phase come from. */
final class PhaseSources {
  private final Figures figures;
  private final PhaseProgress phase;
  private final PhaseProgress.Row row;

  PhaseSources(Figures figures, PhaseProgress phase, PhaseProgress.Row row) {
    this.figures = figures;
    this.phase = phase;
    this.row = row;
  }

  private PhaseStanding standing() {
    return row.commune();
  }

  private List<String> about() {
    return List.of(row.indicator().id().value(), phase.phase().id().value());
  }

  /** What is to be reached by the end of the phase. */
  Source aim() {
    PhaseAim aim = standing().aim().orElseThrow();
    String exact = Source.text(aim.low()) + (aim.isRange() ? ".." + Source.text(aim.high()) : "");
    return written().orElseGet(this::byPace).named("phase_target", about()).exactly(exact);
  }

  /** The phase's own target of the commune, or what was handed out for it. */
  private Optional<Source> written() {
    Optional<Source> own =
        row.indicator().phaseTargets().stream()
            .filter(one -> one.phase().equals(phase.phase().id()))
            .map(one -> Source.written(one.place()))
            .findFirst();
    return own.or(this::handedOut);
  }

  private Optional<Source> handedOut() {
    Plan plan = figures.progress().plan();
    Map<String, Source> handed = new LinkedHashMap<>();
    for (PhaseAssignment one : plan.phaseAssignments()) {
      if (one.phase().equals(phase.phase().id()) && one.indicator().equals(row.indicator().id())) {
        handed.put(
            one.village().value(),
            Source.written(one.places().of("target")).exactly(StandingSources.exact(one.target())));
      }
    }
    return handed.isEmpty() || standing().aim().filter(PhaseAim::set).isEmpty()
        ? Optional.empty()
        : Optional.of(Source.computed("phase_target", "Σ", handed));
  }

  private Source byPace() {
    return Source.computed(
        "phase_target",
        "T·p",
        Map.of(
            "T",
            Source.written(row.indicator().places().of("target")),
            "p",
            Source.written(row.indicator().places().of("pace"))));
  }

  /** What was reached. */
  Source actual() {
    Actual actual = standing().actual().orElseThrow();
    return Source.computed("actual", actual.formula(), Map.of())
        .named("actual", about())
        .from(actual.terms())
        .exactly(actual.value());
  }

  /** The part of the phase's target that is reached. */
  Source achievement() {
    return Source.computed(
            "achievement",
            standing().formulas().orElseThrow().achievement(),
            Map.of("a", actual(), "T", aim()))
        .named("achievement", about())
        .exactly(standing().achievement().orElseThrow());
  }

  /** What is missing to the phase's target. */
  Source missing() {
    return Source.computed("missing", "T − a", Map.of("T", aim(), "a", actual()))
        .named("missing", about())
        .exactly(standing().missing().orElseThrow());
  }
}
