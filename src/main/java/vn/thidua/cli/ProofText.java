package vn.thidua.cli;

import java.util.List;
import vn.thidua.finding.Severity;

/** What was found in documents, for people. */
final class ProofText {
  private final Invocation call;

  ProofText(Invocation call) {
    this.call = call;
  }

  String of(List<ProofreadFile> files) {
    StringBuilder text = new StringBuilder();
    for (ProofreadFile file : files) {
      FindingText finding =
          new FindingText(call, file::line, place -> file.shown(place, call.messages()));
      file.findings().forEach(found -> text.append(finding.of(found)));
      if (!call.quiet()) {
        text.append(summary(file)).append('\n');
      }
    }
    return text.toString();
  }

  private String summary(ProofreadFile file) {
    Messages messages = call.messages();
    int passages = file.manuscript().passages().size();
    return file.findings().isEmpty()
        ? call.style().green(messages.get("proof.clean", file.name(), passages))
        : messages.get(
            "proof.summary",
            file.name(),
            Findings.count(file.findings(), Severity.ERROR),
            Findings.count(file.findings(), Severity.WARNING),
            Findings.count(file.findings(), Severity.NOTE),
            passages);
  }
}
