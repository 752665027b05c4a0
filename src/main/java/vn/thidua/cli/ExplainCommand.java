package vn.thidua.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.finding.Catalogue;
import vn.thidua.finding.Code;
import vn.thidua.text.Nearest;

/** {@code explain}: what a finding means; without a code, the list of all. */
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String alias() {
    return "giai-thich";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional(Options.operand(messages, 0, "code", false));
  }

  @Override
  public int run(Invocation call) {
    Optional<String> asked = call.operand(0).map(code -> code.toUpperCase(Locale.ROOT));
    List<Code> codes = Code.startingWith(asked.orElse(""));
    if (codes.isEmpty()) {
      List<String> names = Arrays.stream(Code.values()).map(Code::name).toList();
      throw Failure.usage(
          call.messages()
              .get("error.no-code", asked.get(), Nearest.to(asked.get(), names).orElse("P102")));
    }
    Explanation explanation = new Explanation(call.messages());
    boolean one = asked.isPresent() && codes.get(0).name().equals(asked.get());
    call.out().print(one ? explanation.of(codes.get(0)) : explanation.list(codes));
    return Exit.FINE;
  }

  /** The texts of a code as the terminal and the documentation show them. */
  static final class Explanation {
    private final Messages messages;
    private final Catalogue catalogue;

    Explanation(Messages messages) {
      this.messages = messages;
      this.catalogue = new Catalogue(messages.language());
    }

    String list(List<Code> codes) {
      StringBuilder text = new StringBuilder();
      char letter = 0;
      for (Code code : codes) {
        if (code.name().charAt(0) != letter) {
          letter = code.name().charAt(0);
          text.append(text.length() == 0 ? "" : "\n")
              .append(messages.get("letter." + letter))
              .append('\n');
        }
        text.append("  ").append(code).append("  ").append(catalogue.title(code)).append('\n');
      }
      return text.toString();
    }

    String of(Code code) {
      return code
          + ": "
          + catalogue.title(code)
          + " ("
          + messages.get("severity." + code.severity().name().toLowerCase(Locale.ROOT))
          + ")\n\n"
          + catalogue.explanation(code)
          + "\n\n"
          + messages.get("explain.wrong")
          + "\n"
          + indented(catalogue.wrong(code))
          + "\n"
          + messages.get("explain.right")
          + "\n"
          + indented(catalogue.right(code));
    }

    private static String indented(String lines) {
      return lines.isEmpty() ? "\n" : ("    " + lines.replace("\n", "\n    ") + "\n");
    }
  }
}
