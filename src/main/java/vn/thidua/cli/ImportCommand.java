package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thidua.calendar.Dates;
import vn.thidua.check.SentLines;
import vn.thidua.intake.Change;
import vn.thidua.intake.StandingLines;
import vn.thidua.intake.Told;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.source.PlanFolder;

/** {@code import}: takes what villages sent into the plan's reports. */
final class ImportCommand implements Command {
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
    ReadAhead ahead = new ReadAhead(files, file -> OpenedFile.of(call, file));
    Path folder = call.planFolder();
    Plan plan = MeasuredPlan.plan(call, folder);
    Told told = told(call, plan);
    StandingLines standing = new StandingLines();
    PlanFolder source = new PlanFolder(folder, finding -> {});
    source.reports(plan, standing, row -> {});
    SentLines rules = new SentLines(plan, call.at());
    SentFileReader reader = new SentFileReader(plan, told, standing, rules, source.closings(plan));
    TakenReports reports = new TakenReports(call, plan, folder);
    boolean replace = call.args().hasMatchedOption("--replace");
    boolean dryRun = call.args().hasMatchedOption("--dry-run");
    ImportText text = new ImportText(call, plan, replace, dryRun);
    Progress progress = new Progress(call, "import.progress", files.size());
    Set<String> places = new HashSet<>();
    int exit = Exit.FINE;
    int done = 0;
    for (SentFileReader.Read read : ahead.with(reader::read)) {
      ImportedFile imported = reader.judge(read, places);
      List<Change> taken = imported.taken(replace);
      boolean writable = TakenReports.areWritable(taken, places);
      progress.clear();
      text.print(imported, writable);
      progress.done(++done);
      if (!writable || imported.refused() || imported.isHeld(replace)) {
        exit = Exit.FINDINGS;
        continue;
      }
      reports.take(imported, taken);
      for (Change change : taken) {
        standing.accept(change.line());
        places.add(change.line().places().whole().file());
      }
    }
    progress.clear();
    // What is doubtful hinders no report, so that both are done at once.
    Begun<Void> written = Begun.of(dryRun ? () -> {} : reports::write);
    text.doubts(rules.together(standing, places));
    written.result();
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
}
