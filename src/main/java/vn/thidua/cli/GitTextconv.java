package vn.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.thidua.check.SentLines;
import vn.thidua.intake.StandingLines;
import vn.thidua.intake.Submission;
import vn.thidua.intake.Told;
import vn.thidua.plan.Plan;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.Sheet;
import vn.thidua.sheet.SheetFile;
import vn.thidua.sheet.XlsxSheets;
import vn.thidua.source.KnownNames;
import vn.thidua.source.PlanFolder;
import vn.thidua.source.ReportFile;

/**
 * What git wants of a textconv: a workbook as text, so that git can compare it by lines. What the
 * plan understands as a report is shown as the lines that {@code import} would take, anything else
 * cell by cell. Git stops where a textconv fails, so a file that can't be read is shown too.
 */
final class GitTextconv {
  private final Invocation call;

  GitTextconv(Invocation call) {
    this.call = call;
  }

  int print(Path file) {
    SentFiles sent =
        new SentFiles(file.getFileName().toString(), Printable.of(call.shown(file)), file);
    String text = report(sent).orElseGet(() -> cells(XlsxSheets.of(file, sent.shown())));
    call.out().print(text.isEmpty() ? digest(file) : text);
    return Exit.FINE;
  }

  /** The lines of a report; empty where no plan is near, or none of the file can be taken. */
  private Optional<String> report(SentFiles file) {
    Optional<Path> folder =
        call.namedPlanFolder().or(() -> PlanFolder.at(call.env().directory().toAbsolutePath()));
    Optional<Plan> plan =
        folder.filter(PlanFolder::isPlan).flatMap(one -> new PlanFolder(one, f -> {}).plan());
    try {
      return plan.flatMap(read -> report(file, read));
    } catch (Failure e) {
      return Optional.empty();
    }
  }

  private Optional<String> report(SentFiles file, Plan plan) {
    SentFileReader reader =
        new SentFileReader(
            plan,
            new Told(Optional.empty(), Optional.empty(), Optional.empty()),
            new StandingLines(),
            new SentLines(plan, call.at()),
            List.of());
    Submission submission = reader.read(OpenedFile.of(call, file)).submission();
    if (submission.lines().isEmpty() || submission.refused()) {
      return Optional.empty();
    }
    ReportFile report = new ReportFile(new KnownNames(plan));
    submission.lines().forEach(report::take);
    return Optional.of(new String(report.bytes(), StandardCharsets.UTF_8));
  }

  private static String cells(SheetFile workbook) {
    StringBuilder text = new StringBuilder();
    for (Sheet sheet : workbook.sheets()) {
      if (!sheet.hidden()) {
        text.append(Printable.of(sheet.name())).append('\n');
        for (Cell cell : sheet.cells()) {
          text.append(cell.address())
              .append('\t')
              .append(Printable.of(cell.value().text()))
              .append('\n');
        }
      }
    }
    return text.toString();
  }

  /** Of a file that can't be read at least that it is another one. */
  private String digest(Path file) {
    try {
      return "SHA-256 " + OpenedFile.sha256(Files.readAllBytes(file)) + "\n";
    } catch (IOException e) {
      throw Failure.files(
          call.messages()
              .get("error.read", call.shown(file), IoReason.ofReading(e, call.messages())));
    }
  }
}
