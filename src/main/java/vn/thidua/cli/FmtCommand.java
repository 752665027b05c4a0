package vn.thidua.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code fmt}: a plan's files in their canonical form. */
final class FmtCommand implements Command {
  @Override
  public String name() {
    return "fmt";
  }

  @Override
  public String alias() {
    return "dinh-dang";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional((PositionalParamSpec) Options.operands(messages, "plans"));
    spec.addOption(Options.value(messages, "plan", "-p", "--plan"));
    spec.addOption(Options.flag(messages, "fmt-check", "--check"));
  }

  @Override
  public int run(Invocation call) {
    List<Path> folders = call.operands().stream().map(call::planFolder).toList();
    int exit = Exit.FINE;
    for (Path folder : folders.isEmpty() ? List.of(call.planFolder()) : folders) {
      CheckedPlan.requirePlan(call, folder);
      exit = Math.max(exit, new FormattedPlan(call, folder).format());
    }
    return exit;
  }
}
