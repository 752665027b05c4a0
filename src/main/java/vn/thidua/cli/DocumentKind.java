package vn.thidua.cli;

import java.util.List;
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

  /** Whether its figures can be traced. */
  default boolean traced() {
    return true;
  }

  /**
   * The day as of which it measures the plan; empty where it measures nothing.
   *
   * @throws Failure where the request can't be met
   */
  Optional<AsOf> day(Invocation call, Plan plan, DocumentRequest request);

  /** Composes it. */
  ComposedDocument compose(OpenPlan open, DocumentRequest request);

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
    if (call.args().hasMatchedOption("--provenance") && !traced()) {
      throw unfit(call, "--provenance");
    }
    return DocumentRequest.of(
        call, "report", word(), call.operand(1), options().toArray(String[]::new));
  }

  private Failure unfit(Invocation call, String option) {
    return Failure.usage(call.messages().get("error.option-unfit", option, "report " + word()));
  }
}
