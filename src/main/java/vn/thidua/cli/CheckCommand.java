package vn.thidua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    spec.addOption(Options.flag(messages, "nested", "--nested"));
    spec.addOption(Options.many(messages, "select", "--select"));
    spec.addOption(Options.many(messages, "ignore", "--ignore"));
    spec.addOption(Options.value(messages, "baseline", "--baseline"));
    spec.addOption(Options.value(messages, "write-baseline", "--write-baseline"));
  }

  @Override
  public int run(Invocation call) {
    List<Path> folders = call.operands().stream().map(call::planFolder).toList();
    Selection selection = Selection.of(call);
    KnownFindings known = KnownFindings.read(call);
    List<CheckedPlan> checked = new ArrayList<>();
    List<Finding> all = new ArrayList<>();
    for (CheckedPlan plan :
        checked(call, folders.isEmpty() ? List.of(call.planFolder()) : folders)) {
      List<Finding> selected = selection.of(plan.findings());
      all.addAll(selected);
      List<Finding> others = known.without(selected);
      checked.add(plan.with(others, selected.size() - others.size()));
    }
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> new CheckText(call).of(checked));
    formats.put("json", () -> CheckJson.of(call, checked));
    formats.put("sarif", () -> new CheckSarif(call).of(LocatedFinding.of(call, checked)));
    formats.put("github", () -> new CheckGithub(call).of(LocatedFinding.of(call, checked)));
    call.option("--write-baseline").ifPresent(file -> write(call, call.path(file), all));
    DataOutput.print(
        call, formats, () -> List.of(new CheckTable(call).of(LocatedFinding.of(call, checked))));
    List<Finding> findings = new ArrayList<>();
    checked.forEach(plan -> findings.addAll(plan.findings()));
    return Findings.exit(findings);
  }

  private static List<CheckedPlan> checked(Invocation call, List<Path> folders) {
    boolean nested = call.args().hasMatchedOption("--nested");
    return folders.stream()
        .flatMap(
            folder ->
                nested
                    ? CheckedPlan.nested(call, folder).stream()
                    : Stream.of(CheckedPlan.of(call, folder)))
        .toList();
  }

  private static void write(Invocation call, Path file, List<Finding> findings) {
    byte[] text = KnownFindings.text(findings).getBytes(StandardCharsets.UTF_8);
    OutputFile.writeAll(call, Map.of(file, text), written -> {});
  }
}
