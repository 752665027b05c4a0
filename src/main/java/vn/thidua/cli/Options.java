package vn.thidua.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The options that mean the same in every command. Values are taken as text here and read where
 * they are used.
 */
final class Options {
  private Options() {}

  /** {@code -p}, {@code --at}: which plan, and as of which day. */
  static void plan(CommandSpec spec, Messages messages) {
    spec.addOption(value(messages, "plan", "-p", "--plan"));
    spec.addOption(value(messages, "at", "--at"));
  }

  /** {@code -f}, {@code --report}, {@code --force}: in which form data comes, and where it goes. */
  static void data(CommandSpec spec, Messages messages) {
    data(spec, messages, "format");
  }

  /**
   * As above.
   *
   * @param formats the key of the text that lists the forms
   */
  static void data(CommandSpec spec, Messages messages, String formats) {
    spec.addOption(value(messages, formats, "-f", "--format"));
    spec.addOption(many(messages, "data-file", "--report"));
    spec.addOption(flag(messages, "force", "--force"));
  }

  /** The options of every command. */
  static void common(CommandSpec spec, Messages messages) {
    spec.addOption(value(messages, "lang", "--lang"));
    spec.addOption(value(messages, "color", "--color"));
    spec.addOption(flag(messages, "quiet", "-q", "--quiet"));
    spec.addOption(flag(messages, "verbose", "--verbose"));
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(messages.get("option.help"))
            .build());
  }

  static OptionSpec value(Messages messages, String key, String... names) {
    return OptionSpec.builder(names)
        .type(String.class)
        .paramLabel(messages.get("option." + key + ".label"))
        .description(messages.get("option." + key))
        .build();
  }

  static OptionSpec many(Messages messages, String key, String... names) {
    return OptionSpec.builder(names)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(messages.get("option." + key + ".label"))
        .description(messages.get("option." + key))
        .build();
  }

  /** An option that takes two words; whether they are two is for the command to say. */
  static OptionSpec pair(Messages messages, String key, String... names) {
    return OptionSpec.builder(names)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1..2")
        .paramLabel(messages.get("option." + key + ".label"))
        .description(messages.get("option." + key))
        .build();
  }

  static OptionSpec flag(Messages messages, String key, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .arity("0")
        .description(messages.get("option." + key))
        .build();
  }

  /** An operand by its position. */
  static PositionalParamSpec operand(Messages messages, int index, String key, boolean required) {
    return PositionalParamSpec.builder()
        .index(String.valueOf(index))
        .type(String.class)
        .arity(required ? "1" : "0..1")
        .required(required)
        .paramLabel(messages.get("operand." + key + ".label"))
        .description(messages.get("operand." + key))
        .build();
  }

  /** All operands from the first. */
  static ArgSpec operands(Messages messages, String key) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("0..*")
        .paramLabel(messages.get("operand." + key + ".label"))
        .description(messages.get("operand." + key))
        .build();
  }
}
