package vn.thidua.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import vn.thidua.finding.Language;
import vn.thidua.text.Nearest;

/**
 * All commands, and how one of them is found, parsed and explained. Only the command called is
 * described to picocli.
 */
final class Commands {
  static {
    // Else picocli looks for a class of Groovy's in every jar, at each start.
    System.setProperty("picocli.disable.closures", "true");
  }

  private static final List<Command> ALL =
      List.of(
          new InitCommand(),
          new NextCommand(),
          new CheckCommand(),
          new ProofCommand(),
          new ExplainCommand(),
          new StatusCommand(),
          new WhyCommand(),
          new RankCommand(),
          new ReportCommand(),
          new VerifyCommand(),
          new TemplateCommand(),
          new AnnounceCommand(),
          new DueCommand(),
          new RemindCommand(),
          new CalendarCommand(),
          new SpeakCommand(),
          new FormCommand(),
          new ImportCommand(),
          new CloseCommand(),
          new NominateCommand(),
          new CommendCommand(),
          new RollupCommand(),
          new DiffCommand(),
          new FmtCommand(),
          new SchemaCommand(),
          new SampleCommand());

  private final Env env;
  private final Messages messages;

  Commands(Env env, Messages messages) {
    this.env = env;
    this.messages = messages;
  }

  int run(String... args) {
    for (int i = 0; i < args.length; i++) {
      Optional<Command> command = named(args[i]);
      if (command.isPresent()) {
        List<String> rest = new ArrayList<>(Arrays.asList(args));
        rest.remove(i);
        return run(command.get(), rest.toArray(String[]::new));
      }
    }
    List<String> words = withoutLanguage(args);
    if (words.contains("--version")) {
      env.out().println("thidua " + Version.current());
      return Exit.FINE;
    }
    if (words.isEmpty() || words.contains("-h") || words.contains("--help")) {
      env.out().print(new CommandLine(root()).getUsageMessage(CommandLine.Help.Ansi.OFF));
      return Exit.FINE;
    }
    String word = words.stream().filter(w -> !w.startsWith("-")).findFirst().orElse(words.get(0));
    if (word.startsWith("-")) {
      throw Failure.usage(messages.get("error.option", word));
    }
    List<String> names = ALL.stream().flatMap(c -> List.of(c.name(), c.alias()).stream()).toList();
    throw Failure.usage(
        Nearest.to(word, names)
            .map(near -> messages.get("error.command-near", word, near))
            .orElseGet(() -> messages.get("error.command", word)));
  }

  /** The word for a command that a reader of that language would type. */
  static String word(String name, Language language) {
    return language == Language.VI ? named(name).map(Command::alias).orElse(name) : name;
  }

  private static Optional<Command> named(String word) {
    return ALL.stream().filter(c -> c.name().equals(word) || c.alias().equals(word)).findFirst();
  }

  private int run(Command command, String... args) {
    CommandLine line =
        new CommandLine(spec(command)).setUseSimplifiedAtFiles(false).setExpandAtFiles(false);
    CommandLine.ParseResult parsed;
    try {
      parsed = line.parseArgs(args);
    } catch (CommandLine.ParameterException e) {
      throw Failure.usage(
          new ParserMessages(messages).of(e)
              + "\n"
              + messages.get("error.see-help", command.name()));
    }
    if (parsed.isUsageHelpRequested()) {
      env.out().print(line.getUsageMessage(CommandLine.Help.Ansi.OFF));
      return Exit.FINE;
    }
    Invocation call = new Invocation(env, parsed, messages);
    call.option("--lang").ifPresent(this::requireLanguage);
    return command.run(call);
  }

  /** The words of a call without a command, but for the language that it is to be answered in. */
  private List<String> withoutLanguage(String... args) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        requireLanguage(args[i].substring("--lang=".length()));
      } else if (!args[i].equals("--lang")) {
        words.add(args[i]);
      } else if (i + 1 == args.length) {
        throw Failure.usage(messages.get("error.value-missing", "--lang"));
      } else {
        i++;
        requireLanguage(args[i]);
      }
    }
    return words;
  }

  private void requireLanguage(String tag) {
    if (!UserLanguage.TAGS.contains(tag)) {
      throw Failure.usage(
          messages.get("error.choice", "--lang", tag, String.join(", ", UserLanguage.TAGS)));
    }
  }

  private CommandSpec spec(Command command) {
    CommandSpec spec = CommandSpec.create().name("thidua " + command.name());
    headings(spec.usageMessage());
    spec.usageMessage().description(messages.lines("command." + command.name() + ".description"));
    spec.usageMessage().footer(messages.lines("command." + command.name() + ".examples"));
    command.describe(spec, messages);
    Options.common(spec, messages);
    return spec;
  }

  private CommandSpec root() {
    CommandSpec root = CommandSpec.create().name("thidua");
    headings(root.usageMessage());
    root.usageMessage()
        .description(messages.lines("root.description"))
        .footer(messages.lines("root.footer"));
    for (Command command : ALL) {
      CommandSpec spec = CommandSpec.create().name(command.name()).aliases(command.alias());
      spec.usageMessage().description(messages.get("command." + command.name() + ".summary"));
      root.addSubcommand(command.name(), spec);
    }
    return root;
  }

  private void headings(UsageMessageSpec usage) {
    usage
        .width(Math.max(80, env.terminal().width()))
        .sortOptions(false)
        .synopsisHeading(messages.get("usage.synopsis") + " ")
        .synopsisSubcommandLabel(messages.get("usage.command"))
        .descriptionHeading("%n")
        .parameterListHeading("%n" + messages.get("usage.operands") + "%n")
        .optionListHeading("%n" + messages.get("usage.options") + "%n")
        .commandListHeading("%n" + messages.get("usage.commands") + "%n")
        .footerHeading("%n")
        .exitCodeListHeading("%n" + messages.get("usage.exit-codes") + "%n");
    java.util.Map<String, String> codes = new java.util.LinkedHashMap<>();
    for (int code : new int[] {Exit.FINE, Exit.FINDINGS, Exit.USAGE, Exit.FILES, Exit.BUG}) {
      codes.put(String.valueOf(code), messages.get("exit." + code));
    }
    usage.exitCodeList(codes);
  }
}
