package vn.thidua.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.text.Nearest;

/**
 * What is wrong with the arguments, in the user's language; picocli's own messages exist in English
 * only.
 */
final class ParserMessages {
  private final Messages messages;

  ParserMessages(Messages messages) {
    this.messages = messages;
  }

  String of(CommandLine.ParameterException fault) {
    if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (fault instanceof CommandLine.MissingParameterException missing) {
      List<ArgSpec> args = missing.getMissing();
      if (!args.isEmpty() && args.get(0).isPositional()) {
        return messages.get("error.operand-missing", args.get(0).paramLabel());
      }
      return messages.get("error.value-missing", args.isEmpty() ? "" : label(args.get(0)));
    }
    if (fault instanceof CommandLine.OverwrittenOptionException overwritten) {
      return messages.get("error.option-twice", label(overwritten.getOverwritten()));
    }
    ArgSpec arg = fault.getArgSpec();
    return messages.get(
        "error.argument", arg == null ? String.valueOf(fault.getValue()) : label(arg));
  }

  private String unmatched(CommandLine.UnmatchedArgumentException fault) {
    String word = fault.getUnmatched().isEmpty() ? "" : fault.getUnmatched().get(0);
    if (!word.startsWith("-")) {
      return messages.get("error.operand-extra", word);
    }
    CommandSpec spec = fault.getCommandLine().getCommandSpec();
    List<String> names =
        spec.options().stream().flatMap(option -> List.of(option.names()).stream()).toList();
    return Nearest.to(word, names)
        .map(near -> messages.get("error.option-near", word, near))
        .orElseGet(() -> messages.get("error.option", word));
  }

  private static String label(ArgSpec arg) {
    return arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel();
  }
}
