package vn.thidua.cli;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import vn.thidua.check.SentLines;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.finding.Severity;
import vn.thidua.intake.Change;
import vn.thidua.intake.FileReader;
import vn.thidua.intake.StandingLines;
import vn.thidua.intake.Submission;
import vn.thidua.intake.Told;
import vn.thidua.plan.Closing;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.sheet.SheetFile;
import vn.thidua.sheet.TextSheets;
import vn.thidua.sheet.XlsxSheets;
import vn.thidua.text.Numbers;

/** Reads files that were sent, one after the other: what each says and would change. */
final class SentFileReader {
  /** A report of all villages is a hundredth of that. */
  private static final int LARGEST = 16 << 20;

  static final List<String> TEXT = List.of("csv", "tsv", "txt", "");
  private static final List<String> WORKBOOKS = List.of("xlsx", "xlsm", "xls", "xlsb", "ods");

  private final Invocation call;
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
      Invocation call,
      Plan plan,
      Told told,
      StandingLines standing,
      SentLines rules,
      List<Closing> closings) {
    this.call = call;
    this.plan = plan;
    this.told = told;
    this.standing = standing;
    this.reader = new FileReader(plan);
    this.rules = rules;
    this.closings = closings;
  }

  /**
   * A file read, and not yet held against what stands.
   *
   * @param submission what it says; of one that is refused unread, why
   */
  record Read(SentFiles file, Submission submission, String sha256) {}

  /** Reads one file; other files may be read at the same time. */
  Read read(SentFiles file) {
    byte[] content = content(file);
    Place whole = Place.ofFile(file.shown());
    boolean workbook = WORKBOOKS.contains(file.ending());
    if (!workbook && !TEXT.contains(file.ending())) {
      return refused(file, content, Code.I003.at(whole, "." + file.ending()));
    }
    if (content.length == 0) {
      return refused(file, content, Code.S005.at(whole));
    }
    if (content.length > LARGEST) {
      return refused(file, content, Code.I004.at(whole));
    }
    SheetFile sheets =
        workbook || XlsxSheets.claims(content)
            ? workbook(file, content)
            : TextSheets.read(file.shown(), content);
    return new Read(file, reader.read(told, file.shown(), file.name(), sheets), sha256(content));
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

  private SheetFile workbook(SentFiles file, byte[] content) {
    try {
      return file.path() == null
          ? XlsxSheets.of(content, file.shown())
          : XlsxSheets.of(file.path(), file.shown());
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private byte[] content(SentFiles file) {
    try {
      return file.content(call, LARGEST);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private Failure unreadable(SentFiles file, IOException fault) {
    return Failure.files(
        call.messages()
            .get("error.read", file.shown(), IoReason.ofReading(fault, call.messages())));
  }

  private static Read refused(SentFiles file, byte[] content, Finding finding) {
    return new Read(file, new Submission(List.of(), List.of(finding), List.of()), sha256(content));
  }

  /** The digest by which the journal knows a file. */
  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
