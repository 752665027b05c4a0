package vn.thidua.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.thidua.commendation.Dossier;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Council;

/** {@code commend check}: what is wrong with nominations, votes and decisions. */
final class CommendCheck implements CommendStep {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public String alias() {
    return "kiem-tra";
  }

  @Override
  public int run(Invocation call, List<String> operands) {
    if (!operands.isEmpty()) {
      throw Failure.usage(call.messages().get("error.commend-operand", "check", operands.get(0)));
    }
    OpenDossier open = OpenDossier.of(call);
    List<Finding> findings = open.findings(call);
    CheckedPlan checked = new CheckedPlan(open.folder(), open.plan().id(), findings, 0, 0);
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> text(call, open, findings));
    formats.put("json", () -> CheckJson.of(call, List.of(checked)));
    formats.put(
        "github", () -> new CheckGithub(call).of(LocatedFinding.of(call, List.of(checked))));
    DataOutput.print(call, formats);
    return Findings.exit(findings);
  }

  private static String text(Invocation call, OpenDossier open, List<Finding> findings) {
    FindingText finding = new FindingText(call, open.folder());
    StringBuilder text = new StringBuilder();
    findings.forEach(found -> text.append(finding.of(found)));
    if (call.quiet()) {
      return text.toString();
    }
    Messages messages = call.messages();
    Dossier dossier = open.dossier();
    String read =
        messages.get(
            "commend.read",
            open.plan().id(),
            dossier.nominations().size(),
            dossier.votes().size(),
            dossier.register().size());
    String found =
        findings.isEmpty()
            ? messages.get("commend.clean")
            : messages.get(
                "commend.found",
                Findings.count(findings, Severity.ERROR),
                Findings.count(findings, Severity.WARNING),
                Findings.count(findings, Severity.NOTE));
    text.append(read).append(' ').append(found).append('\n');
    dossier
        .council()
        .flatMap(Council::illustrative)
        .ifPresent(note -> text.append(messages.get("status.illustrative", note)).append('\n'));
    return text.toString();
  }
}
