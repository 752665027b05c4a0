package vn.thidua.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Partner;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.renewal.NextPlan;
import vn.thidua.renewal.Proposal;
import vn.thidua.source.NestedPlans;
import vn.thidua.source.PlanFolder;

/** What was made of next year's plan, what is proposed and why, and what a person must decide. */
final class NextText {
  private final Invocation call;
  private final Messages messages;
  private final RenewedPlan renewed;
  private final Plan plan;
  private final NextPlan next;
  private final Path folder;
  private final Paragraphs paragraphs;
  private final TargetReasons reasons;

  /**
   * @param folder where next year's was written
   */
  NextText(Invocation call, RenewedPlan renewed, Path folder) {
    this.call = call;
    this.messages = call.messages();
    this.renewed = renewed;
    this.plan = renewed.plan();
    this.next = renewed.next();
    this.folder = folder;
    this.paragraphs = new Paragraphs(call.env().terminal());
    this.reasons = new TargetReasons(messages, plan.year());
  }

  /** Prints it all; the exit code is that of what {@code check} finds in the new plan. */
  int print() {
    StringBuilder text = new StringBuilder();
    text.append(
        paragraphs.of(0, messages.get("next.written", name(), String.join(", ", written()))));
    List<String> left = renewed.left();
    if (!left.isEmpty()) {
      text.append(
          paragraphs.of(0, messages.get("next.left", plan.year(), String.join(", ", left))));
    }
    List<String> inside = inside();
    if (!inside.isEmpty()) {
      text.append(
          paragraphs.of(
              0, messages.get("next.inside", plan.year() + 1, String.join(", ", inside))));
    }
    next.merged()
        .forEach(
            (village, into) ->
                text.append(
                    paragraphs.of(
                        0,
                        into.map(
                                one ->
                                    messages.get(
                                        "next.merged",
                                        plan.villageLabel(),
                                        village.name(),
                                        one.name()))
                            .orElseGet(
                                () ->
                                    messages.get(
                                        "next.given-up", plan.villageLabel(), village.name())))));
    if (!call.quiet()) {
      text.append('\n').append(call.style().bold(messages.get("next.targets"))).append('\n');
      reasons.rule().forEach(line -> text.append(paragraphs.of(2, line)));
      text.append('\n');
      next.proposals().forEach(proposal -> proposal(proposal, text));
      inside(renewed, text);
    }
    List<Finding> findings = findings();
    if (!findings.isEmpty()) {
      text.append('\n').append(call.style().bold(messages.get("next.decide"))).append("\n\n");
      FindingText finding = new FindingText(call, folder);
      findings.forEach(one -> text.append(finding.of(one)));
    }
    text.append(
        messages.get(
            findings.isEmpty() ? "next.nothing-to-decide" : "next.summary",
            name(),
            findings.size(),
            Findings.count(findings, Severity.ERROR),
            Commands.word("check", messages.language())
                + (renewed.inside().isEmpty() ? "" : " --nested")));
    call.out().println(text);
    return Findings.exit(findings);
  }

  /** The files, those of a plan inside by its folder. */
  private List<String> written() {
    return Stream.concat(
            Stream.concat(
                next.files().keySet().stream(), renewed.taken().copied().keySet().stream()),
            renewed.inside().keySet().stream().map(path -> renewed.folder(path) + "/"))
        .distinct()
        .toList();
  }

  /** The targets of the plans inside, each plan's below the name of whose it is. */
  private void inside(RenewedPlan outer, StringBuilder text) {
    outer
        .inside()
        .values()
        .forEach(
            one -> {
              text.append('\n').append(call.style().bold(one.plan().issuer().shortName()));
              text.append('\n');
              one.next().proposals().forEach(proposal -> proposal(proposal, text));
              inside(one, text);
            });
  }

  /** The plans inside this year's that next year's does not name. */
  private List<String> inside() {
    return Stream.concat(
            plan.nesting().partners().stream().map(Partner::plan),
            plan.villages().stream().flatMap(village -> village.plan().stream()))
        .filter(
            path ->
                !PlanFolder.isPlan(folder.resolve(NextPlan.named(path, plan.year())).normalize()))
        .toList();
  }

  private String name() {
    String shown = call.shown(folder);
    return shown.isEmpty() ? "." : shown;
  }

  /** A village's targets are told where they were asked for. */
  private void proposal(Proposal proposal, StringBuilder text) {
    String unit = proposal.indicator().unit();
    if (proposal.village().isEmpty()) {
      text.append(
          paragraphs.of(
              0, proposal.indicator().name() + " (" + unit + ")", reasons.change(proposal)));
      text.append(paragraphs.of(4, reasons.reason(proposal)));
    } else if (call.args().hasMatchedOption("--verbose")) {
      String name = proposal.village().map(Village::name).orElseThrow();
      text.append(paragraphs.of(4, name, reasons.change(proposal)));
      text.append(paragraphs.of(8, reasons.reason(proposal)));
    }
  }

  /**
   * What the new plan's check finds, notes left out that ask for no decision, and reports, of which
   * there can be none yet.
   */
  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    still("", renewed, findings);
    List<CheckedPlan> checked =
        renewed.inside().isEmpty()
            ? List.of(CheckedPlan.of(call, folder))
            : CheckedPlan.nested(call, folder);
    for (CheckedPlan one : checked) {
      String path = NestedPlans.real(folder).relativize(NestedPlans.real(one.folder())).toString();
      one.findings().stream()
          .filter(finding -> finding.severity() != Severity.NOTE && finding.code() != Code.D113)
          .map(finding -> seen(finding, path.replace('\\', '/')))
          .forEach(findings::add);
    }
    return Findings.ordered(findings);
  }

  /** What was moved and what still speaks of this year, in the plans inside too. */
  private static void still(String path, RenewedPlan one, List<Finding> findings) {
    one.next().findings().forEach(finding -> findings.add(seen(finding, path)));
    one.inside()
        .forEach(
            (name, inner) ->
                still((path.isEmpty() ? "" : path + "/") + one.folder(name), inner, findings));
  }

  private static Finding seen(Finding finding, String path) {
    return path.isEmpty() ? finding : finding.below(path);
  }
}
