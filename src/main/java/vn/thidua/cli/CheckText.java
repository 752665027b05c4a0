package vn.thidua.cli;

import java.util.List;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;

/** Findings for people: each as compilers print them, then a summary. */
final class CheckText {
  private final Invocation call;

  CheckText(Invocation call) {
    this.call = call;
  }

  String of(List<CheckedPlan> plans) {
    StringBuilder text = new StringBuilder();
    for (CheckedPlan plan : plans) {
      if (plans.size() > 1) {
        text.append("== ").append(plan.folder()).append('\n');
      }
      FindingText finding = new FindingText(call, plan.folder());
      plan.findings().forEach(found -> text.append(finding.of(found)));
      if (!call.quiet()) {
        text.append(summary(plan.findings(), plan)).append('\n');
        if (plan.known() > 0) {
          text.append(call.messages().get("check.known", plan.known())).append('\n');
        }
      }
    }
    return text.toString();
  }

  private String summary(List<Finding> findings, CheckedPlan plan) {
    Messages messages = call.messages();
    if (findings.isEmpty() && plan.known() == 0) {
      return call.style().green(messages.get("check.clean", plan.name(), plan.lines()));
    }
    return messages.get(
        "check.summary",
        plan.name(),
        Findings.count(findings, Severity.ERROR),
        Findings.count(findings, Severity.WARNING),
        Findings.count(findings, Severity.NOTE));
  }
}
