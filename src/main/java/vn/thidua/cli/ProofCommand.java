package vn.thidua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.finding.Finding;
import vn.thidua.prose.Proofreader;
import vn.thidua.source.Manuscript;
import vn.thidua.source.ManuscriptReader;

/** {@code proof}: what a proof-reader finds in any administrative text; no plan is needed. */
final class ProofCommand implements Command {
  private static final int LARGEST = 100_000_000;

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
    String name = operand.equals("-") ? "stdin" : operand;
    try {
      Manuscript manuscript = ManuscriptReader.read(name, bytes(call, operand), findings::add);
      Proofreader.document(manuscript.passages(), findings::add);
      List<Finding> ordered = findings.stream().sorted().distinct().toList();
      return new ProofreadFile(name, manuscript, selection.of(ordered));
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.read", operand, IoReason.ofReading(e, call.messages())));
    }
  }

  private static byte[] bytes(Invocation call, String operand) throws IOException {
    if (operand.equals("-")) {
      return call.env().in().readNBytes(LARGEST);
    }
    Path file = call.path(operand);
    if (!Files.isRegularFile(file)) {
      throw new java.nio.file.NoSuchFileException(operand);
    }
    if (Files.size(file) > LARGEST) {
      throw Failure.files(
          call.messages()
              .get(
                  "error.read",
                  operand,
                  call.messages().get("error.too-large", LARGEST / 1_000_000)));
    }
    return Files.readAllBytes(file);
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
