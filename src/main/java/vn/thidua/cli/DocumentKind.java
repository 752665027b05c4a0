package vn.thidua.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;

/** A kind of document that {@code report} makes. */
interface DocumentKind {
  /** Its word on the command line. */
  String word();

  /** The word for what its operand names; empty where it takes none. */
  default Optional<String> subject() {
    return Optional.empty();
  }

  /** The options beside {@code --at} that change what it says. */
  default List<String> options() {
    return List.of();
  }

  /**
   * The day as of which it measures the plan; empty where it measures nothing.
   *
   * @throws Failure where the request can't be met
   */
  Optional<AsOf> day(Invocation call, Plan plan, DocumentRequest request);

  /** Composes it. */
  ComposedDocument compose(OpenPlan open, DocumentRequest request);

  /** The periods of a plan that it is made for, as options name them; of kinds that take one. */
  default List<String> periods(Plan plan) {
    return List.of();
  }

  /** All documents of the kind that a plan can have by a day. */
  default List<DocumentRequest> all(Plan plan, LocalDate at) {
    List<DocumentRequest> all = new ArrayList<>();
    for (Optional<String> one : subjects(plan, at)) {
      if (options().contains("--period")) {
        periods(plan).stream()
            .filter(period -> Periods.begun(plan, period, at))
            .map(period -> Map.of("--period", period))
            .forEach(options -> all.add(new DocumentRequest("report", word(), one, options, at)));
      } else {
        all.add(new DocumentRequest("report", word(), one, Map.of(), at));
      }
    }
    return all;
  }

  /** Whether a year has it of itself, and not only where something is amiss. */
  default boolean regular() {
    return true;
  }

  private List<Optional<String>> subjects(Plan plan, LocalDate at) {
    if (subject().isEmpty()) {
      return List.of(Optional.empty());
    }
    return (subject().get().equals("phase")
            ? plan.phases().stream()
                .filter(phase -> !phase.span().from().isAfter(at))
                .map(phase -> phase.id().value())
            : plan.villages().stream().map(village -> village.id().value()))
        .map(Optional::of)
        .toList();
  }

  /** What the user asked for, once it is known to be of this kind. */
  default DocumentRequest request(Invocation call) {
    if (subject().isPresent() && call.operand(1).isEmpty()) {
      throw Failure.usage(
          call.messages()
              .get(
                  "error.subject-missing", word(), call.messages().get("word." + subject().get())));
    }
    if (subject().isEmpty() && call.operand(1).isPresent()) {
      throw Failure.usage(call.messages().get("error.operand-extra", call.operand(1).get()));
    }
    if (call.option("--period").isPresent() && !options().contains("--period")) {
      throw unfit(call, "--period");
    }
    return DocumentRequest.of(
        call, "report", word(), call.operand(1), options().toArray(String[]::new));
  }

  private Failure unfit(Invocation call, String option) {
    return Failure.usage(call.messages().get("error.option-unfit", option, "report " + word()));
  }
}
