package vn.thidua.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One command: describes its arguments, runs, returns an exit code. */
interface Command {
  /** The English name. */
  String name();

  /** The Vietnamese name, without diacritics. */
  String alias();

  /** Adds the options and operands. */
  void describe(CommandSpec spec, Messages messages);

  int run(Invocation invocation);
}
