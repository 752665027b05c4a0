package vn.thidua.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Partner;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.renewal.NextPlan;
import vn.thidua.renewal.Proposal;
import vn.thidua.source.PlanFolder;

/** What was made of next year's plan, what is proposed and why, and what a person must decide. */
final class NextText {
  private final Invocation call;
  private final Messages messages;
  private final Plan plan;
  private final NextPlan next;
  private final Path folder;
  private final Paragraphs paragraphs;
  private final TargetReasons reasons;

  /**
   * @param plan this year's
   * @param folder where next year's was written
   */
  NextText(Invocation call, Plan plan, NextPlan next, Path folder) {
    this.call = call;
    this.messages = call.messages();
    this.plan = plan;
    this.next = next;
    this.folder = folder;
    this.paragraphs = new Paragraphs(call.env().terminal());
    this.reasons = new TargetReasons(messages, plan.year());
  }

  /** Prints it all; the exit code is that of what {@code check} finds in the new plan. */
  int print(Map<String, byte[]> written, YearFiles files) {
    StringBuilder text = new StringBuilder();
    text.append(
        paragraphs.of(
            0, messages.get("next.written", name(), String.join(", ", written.keySet()))));
    if (!files.left().isEmpty()) {
      text.append(
          paragraphs.of(
              0, messages.get("next.left", plan.year(), String.join(", ", files.left()))));
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
            Commands.word("check", messages.language())));
    call.out().println(text);
    return Findings.exit(findings);
  }

  /** The plans inside this year's that next year's does not name. */
  private List<String> inside() {
    return Stream.concat(
            plan.nesting().partners().stream().map(Partner::plan),
            plan.villages().stream().flatMap(village -> village.plan().stream()))
        .filter(path -> !PlanFolder.isPlan(folder.resolve(path).normalize()))
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
    List<Finding> findings = new ArrayList<>(next.findings());
    CheckedPlan.of(call, folder).findings().stream()
        .filter(finding -> finding.severity() != Severity.NOTE && finding.code() != Code.D113)
        .forEach(findings::add);
    return Findings.ordered(findings);
  }
}
