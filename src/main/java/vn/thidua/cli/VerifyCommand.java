package vn.thidua.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code verify FILE…}: whether documents still say what the data say. */
final class VerifyCommand implements Command {
  @Override
  public String name() {
    return "verify";
  }

  @Override
  public String alias() {
    return "doi-chieu";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional((PositionalParamSpec) Options.operands(messages, "documents"));
    spec.addOption(Options.value(messages, "plan", "-p", "--plan"));
    Options.data(spec, messages, "format-json");
  }

  @Override
  public int run(Invocation call) {
    if (call.operands().isEmpty()) {
      throw Failure.usage(call.messages().get("error.no-file"));
    }
    Verification verification = new Verification(call);
    List<VerifiedFile> files = call.operands().stream().map(verification::of).toList();
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> new VerifyText(call).of(files));
    formats.put("json", () -> VerifyJson.of(files));
    DataOutput.print(call, formats);
    return files.stream().mapToInt(VerifiedFile::exit).max().orElse(Exit.FINE);
  }
}
