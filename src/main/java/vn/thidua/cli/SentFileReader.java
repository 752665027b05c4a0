package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thidua.check.SentLines;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.intake.Change;
import vn.thidua.intake.FileReader;
import vn.thidua.intake.StandingLines;
import vn.thidua.intake.Submission;
import vn.thidua.intake.Told;
import vn.thidua.plan.Closing;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.text.Numbers;

/** Reads files that were sent and opened: what each says and would change. */
final class SentFileReader {
  private final Plan plan;
  private final Told told;
  private final StandingLines standing;
  private final FileReader reader;
  private final SentLines rules;
  private final List<Closing> closings;

  /**
   * @param closings the months that the commune has reported and stands by
   */
  SentFileReader(
      Plan plan, Told told, StandingLines standing, SentLines rules, List<Closing> closings) {
    this.plan = plan;
    this.told = told;
    this.standing = standing;
    this.reader = new FileReader(plan);
    this.rules = rules;
    this.closings = closings;
  }

  /** A file read, and not yet held against what stands. */
  record Read(SentFiles file, Submission submission, String sha256) {}

  /** Reads one file; other files may be read at the same time. */
  Read read(OpenedFile opened) {
    SentFiles file = opened.file();
    return new Read(
        file, reader.read(told, file.shown(), file.name(), opened.sheets()), opened.sha256());
  }

  /**
   * What a file that was read would change, after all those before it.
   *
   * @param before the files of this run that were taken; what one of them says is contradicted, not
   *     replaced
   */
  ImportedFile judge(Read read, Set<String> before) {
    Submission submission = read.submission();
    List<Finding> findings = new ArrayList<>(submission.findings());
    findings.addAll(rules.each(submission.lines()));
    List<Change> changes = isRefused(findings) ? List.of() : standing.changes(submission);
    changes.stream()
        .filter(change -> change.effect() == Change.Effect.REPLACES)
        .filter(change -> before.contains(change.before().orElseThrow().places().whole().file()))
        .forEach(change -> findings.add(contradiction(change)));
    boolean refused = isRefused(findings);
    return new ImportedFile(
        read.file(),
        refused ? List.of() : changes,
        findings,
        refused,
        submission.passedOver().size(),
        closed(refused ? List.of() : changes),
        read.sha256());
  }

  private static boolean isRefused(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private Finding contradiction(Change change) {
    ReportLine now = change.line();
    ReportLine other = change.before().orElseThrow();
    return Code.I112.at(
        now.places().whole(),
        plan.indicator(now.indicator()).orElseThrow().name(),
        Numbers.vietnamese(now.value()),
        Numbers.vietnamese(other.value()),
        other.places().whole());
  }

  /** The closings that hold of the months that would change. */
  private List<Closing> closed(List<Change> changes) {
    return closings.isEmpty()
        ? List.of()
        : changes.stream()
            .filter(Change::changes)
            .map(change -> change.line().period().toString())
            .distinct()
            .flatMap(month -> Closing.holding(closings, month).stream())
            .toList();
  }
}
