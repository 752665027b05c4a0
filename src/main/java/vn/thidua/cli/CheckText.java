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
        text.append("== ").append(heading(plan)).append('\n');
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
    if (plans.size() > 1 && !call.quiet()) {
      List<Finding> all = plans.stream().flatMap(plan -> plan.findings().stream()).toList();
      text.append(counted("check.total", String.valueOf(plans.size()), all)).append('\n');
    }
    return text.toString();
  }

  private String heading(CheckedPlan plan) {
    String shown = call.shown(plan.folder());
    return shown.isEmpty() ? "." : shown;
  }

  private String summary(List<Finding> findings, CheckedPlan plan) {
    if (findings.isEmpty() && plan.known() == 0) {
      return call.style().green(call.messages().get("check.clean", plan.name(), plan.lines()));
    }
    return counted("check.summary", plan.name(), findings);
  }

  private String counted(String key, String what, List<Finding> findings) {
    return call.messages()
        .get(
            key,
            what,
            Findings.count(findings, Severity.ERROR),
            Findings.count(findings, Severity.WARNING),
            Findings.count(findings, Severity.NOTE));
  }
}
