package vn.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.intake.Change;
import vn.thidua.intake.FileReader;
import vn.thidua.intake.StandingLines;
import vn.thidua.intake.Submission;
import vn.thidua.intake.Told;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.sheet.SheetFile;
import vn.thidua.sheet.TextSheets;
import vn.thidua.sheet.XlsxSheets;
import vn.thidua.source.PlanFolder;
import vn.thidua.source.ReportFile;

/** {@code import}: takes what villages sent into the plan's reports. */
final class ImportCommand implements Command {
  /** A report of all villages is a hundredth of that. */
  private static final int LARGEST = 16 << 20;

  private static final List<String> TEXT = List.of("csv", "tsv", "txt", "");
  private static final List<String> WORKBOOKS = List.of("xlsx", "xlsm", "xls", "xlsb", "ods");
  private static final String JOURNAL = "imports.csv";

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String alias() {
    return "nhap";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional((PositionalParamSpec) Options.operands(messages, "sent"));
    Options.plan(spec, messages);
    spec.addOption(Options.value(messages, "import-village", "--village"));
    spec.addOption(Options.value(messages, "import-period", "--period"));
    spec.addOption(Options.value(messages, "reported-on", "--reported-on"));
    spec.addOption(Options.flag(messages, "dry-run", "--dry-run"));
    spec.addOption(Options.flag(messages, "replace", "--replace"));
  }

  @Override
  public int run(Invocation call) {
    List<SentFiles> files = SentFiles.of(call);
    Path folder = call.planFolder();
    Plan plan = MeasuredPlan.plan(call, folder);
    Told told = told(call, plan);
    StandingLines standing = new StandingLines();
    new PlanFolder(folder, finding -> {}).reports(plan, standing, row -> {});
    boolean replace = call.args().hasMatchedOption("--replace");
    boolean dryRun = call.args().hasMatchedOption("--dry-run");
    ImportText text = new ImportText(call, plan, replace, dryRun);
    int exit = Exit.FINE;
    Map<String, ReportFile> reports = new TreeMap<>();
    StringBuilder journal = new StringBuilder();
    for (SentFiles file : files) {
      ImportedFile imported = read(call, plan, told, standing, file);
      List<Change> taken = new ArrayList<>();
      boolean writable = true;
      for (Change change : imported.taken(replace)) {
        String path = ReportFile.pathOf(change.line());
        writable &= standsThere(change, path);
        taken.add(change);
      }
      text.print(imported, writable);
      if (imported.refused()
          || !writable
          || (!replace && imported.count(Change.Effect.REPLACES) > 0)) {
        exit = Exit.FINDINGS;
      }
      if (writable && !taken.isEmpty()) {
        for (Change change : taken) {
          report(call, plan, folder, reports, ReportFile.pathOf(change.line())).take(change.line());
          standing.accept(change.line());
        }
        journal.append(entry(call, imported, taken.size()));
      }
    }
    if (!dryRun && !reports.isEmpty()) {
      write(call, folder, reports, journal.toString());
    }
    text.summary(files.size());
    return exit;
  }

  private static Told told(Invocation call, Plan plan) {
    return new Told(
        call.option("--village").map(name -> Subjects.village(call, plan, name)).map(Village::id),
        call.option("--period").map(month -> month(call, month)),
        call.option("--reported-on").map(day -> day(call, day)));
  }

  private static YearMonth month(Invocation call, String text) {
    return Dates.parseMonth(text)
        .orElseThrow(() -> Failure.usage(call.messages().get("error.month", text)));
  }

  private static LocalDate day(Invocation call, String text) {
    return Dates.parse(text)
        .orElseThrow(() -> Failure.usage(call.messages().get("error.date", "--reported-on", text)));
  }

  private static ImportedFile read(
      Invocation call, Plan plan, Told told, StandingLines standing, SentFiles file) {
    byte[] content = content(call, file);
    Place whole = Place.ofFile(file.shown());
    boolean workbook = WORKBOOKS.contains(file.ending());
    if (!workbook && !TEXT.contains(file.ending())) {
      return refused(file, content, Code.I003.at(whole, "." + file.ending()));
    }
    if (content.length > LARGEST) {
      return refused(file, content, Code.I004.at(whole));
    }
    SheetFile sheets =
        workbook || XlsxSheets.claims(content)
            ? workbook(call, file, content)
            : TextSheets.read(file.shown(), content);
    Submission submission = FileReader.read(plan, told, file.shown(), file.name(), sheets);
    return new ImportedFile(
        file,
        submission.refused() ? List.of() : standing.changes(submission),
        submission.findings(),
        submission.refused(),
        submission.passedOver().size(),
        sha256(content));
  }

  private static SheetFile workbook(Invocation call, SentFiles file, byte[] content) {
    try {
      return file.path() == null
          ? XlsxSheets.of(content, file.shown())
          : XlsxSheets.of(file.path(), file.shown());
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.read", file.shown(), IoReason.ofReading(e, call.messages())));
    }
  }

  private static ImportedFile refused(SentFiles file, byte[] content, Finding finding) {
    return new ImportedFile(file, List.of(), List.of(finding), true, 0, sha256(content));
  }

  private static byte[] content(Invocation call, SentFiles file) {
    try {
      return file.content(call, LARGEST);
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.read", file.shown(), IoReason.ofReading(e, call.messages())));
    }
  }

  /** Whether what a change would replace stands in the file that is written. */
  private static boolean standsThere(Change change, String path) {
    return change.before().map(before -> before.places().whole().file().equals(path)).orElse(true);
  }

  private static ReportFile report(
      Invocation call, Plan plan, Path folder, Map<String, ReportFile> reports, String path) {
    ReportFile known = reports.get(path);
    if (known != null) {
      return known;
    }
    ReportFile report = new ReportFile(plan);
    Path file = folder.resolve(path);
    try {
      if (Files.exists(file) && !report.read(path, Files.readAllBytes(file))) {
        throw Failure.findings(call.messages().get("import.broken-report", call.shown(file)));
      }
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.read", path, IoReason.ofReading(e, call.messages())));
    }
    reports.put(path, report);
    return report;
  }

  private static void write(
      Invocation call, Path folder, Map<String, ReportFile> reports, String journal) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    reports.forEach((path, report) -> files.put(folder.resolve(path), report.bytes()));
    Path log = folder.resolve(JOURNAL);
    Path current = log;
    try {
      String old =
          Files.exists(log)
              ? Files.readString(log, StandardCharsets.UTF_8)
              : "imported_on,file,rows,sha256\n";
      files.put(log, (old + journal).getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        current = file.getKey();
        OutputFile.write(current, file.getValue());
      }
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.write", current, IoReason.of(e, call.messages())));
    }
  }

  private static String entry(Invocation call, ImportedFile imported, int rows) {
    String table =
        Csv.text(
            List.of(),
            List.of(
                List.of(
                    call.at().toString(),
                    Csv.harmless(imported.file().name()),
                    String.valueOf(rows),
                    imported.sha256())));
    return table.substring(table.indexOf('\n') + 1);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
