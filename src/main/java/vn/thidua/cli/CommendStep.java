package vn.thidua.cli;

import java.util.List;

/** One step of {@code commend}. */
interface CommendStep {
  /** Its English name. */
  String name();

  /** Its Vietnamese name. */
  String alias();

  /**
   * Takes the step.
   *
   * @param operands what stands behind the step's name
   * @return the exit code
   */
  int run(Invocation call, List<String> operands);
}
