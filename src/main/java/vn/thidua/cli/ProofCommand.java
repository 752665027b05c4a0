package vn.thidua.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.finding.Finding;
import vn.thidua.prose.Proofreader;
import vn.thidua.source.Manuscript;

/** {@code proof}: what a proof-reader finds in any administrative text; no plan is needed. */
final class ProofCommand implements Command {
  @Override
  public String name() {
    return "proof";
  }

  @Override
  public String alias() {
    return "doc-soat";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional(
        (picocli.CommandLine.Model.PositionalParamSpec) Options.operands(messages, "files"));
    Options.data(spec, messages);
    spec.addOption(Options.many(messages, "select", "--select"));
    spec.addOption(Options.many(messages, "ignore", "--ignore"));
  }

  @Override
  public int run(Invocation call) {
    if (call.operands().isEmpty()) {
      throw Failure.usage(call.messages().get("error.no-file"));
    }
    Selection selection = Selection.of(call);
    List<ProofreadFile> files =
        call.operands().stream().map(file -> proofread(call, file, selection)).toList();
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> new ProofText(call).of(files));
    formats.put("json", () -> ProofJson.of(call, files));
    formats.put("sarif", () -> new CheckSarif(call).of(located(files)));
    formats.put("github", () -> new CheckGithub(call).of(located(files)));
    DataOutput.print(call, formats);
    return Findings.exit(files.stream().flatMap(file -> file.findings().stream()).toList());
  }

  private static ProofreadFile proofread(Invocation call, String operand, Selection selection) {
    List<Finding> findings = new ArrayList<>();
    Manuscript manuscript = DocumentInput.read(call, operand, findings::add);
    Proofreader.document(manuscript.passages(), findings::add);
    List<Finding> ordered = findings.stream().sorted().distinct().toList();
    return new ProofreadFile(DocumentInput.name(operand), manuscript, selection.of(ordered));
  }

  private static List<LocatedFinding> located(List<ProofreadFile> files) {
    List<LocatedFinding> located = new ArrayList<>();
    for (ProofreadFile file : files) {
      file.findings()
          .forEach(
              finding -> located.add(new LocatedFinding(finding, file.name().replace('\\', '/'))));
    }
    return located;
  }
}
