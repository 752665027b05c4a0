package vn.thidua.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.finding.Finding;

/** {@code check}: every finding in the files of one or more plans. */
final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public String alias() {
    return "kiem-tra";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional(
        (picocli.CommandLine.Model.PositionalParamSpec) Options.operands(messages, "plans"));
    Options.plan(spec, messages);
    Options.data(spec, messages);
  }

  @Override
  public int run(Invocation call) {
    List<Path> folders = call.operands().stream().map(call::planFolder).toList();
    List<CheckedPlan> checked =
        (folders.isEmpty() ? List.of(call.planFolder()) : folders)
            .stream().map(folder -> CheckedPlan.of(call, folder)).toList();
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> new CheckText(call).of(checked));
    formats.put("json", () -> CheckJson.of(call, checked));
    DataOutput.print(call, formats);
    List<Finding> findings = new ArrayList<>();
    checked.forEach(plan -> findings.addAll(plan.findings()));
    return Findings.exit(findings);
  }
}
