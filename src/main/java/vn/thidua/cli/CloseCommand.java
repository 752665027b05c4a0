package vn.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.intake.StandingLines;
import vn.thidua.plan.Closing;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Village;
import vn.thidua.source.ClosedValues;
import vn.thidua.source.PlanFolder;

/**
 * {@code close}: stamps the values of a month, or the targets, once the commune has reported them.
 */
final class CloseCommand implements Command {
  private static final String FILE = "closings.csv";
  private static final String HEADER = "period,closed_on,closed_by,reason,rows,sha256\n";

  @Override
  public String name() {
    return "close";
  }

  @Override
  public String alias() {
    return "chot";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional(Options.operand(messages, 0, "closed", false));
    Options.plan(spec, messages);
    spec.addOption(Options.value(messages, "closed-by", "--by"));
    spec.addOption(Options.value(messages, "reason", "--reason"));
    spec.addOption(Options.flag(messages, "dry-run", "--dry-run"));
  }

  @Override
  public int run(Invocation call) {
    Path folder = call.planFolder();
    Plan plan = MeasuredPlan.plan(call, folder);
    List<Finding> findings = new ArrayList<>();
    PlanFolder source = new PlanFolder(folder, findings::add);
    List<Closing> closings = source.closings(plan);
    refuse(call, folder, findings);
    if (call.operand(0).isEmpty()) {
      list(call, closings);
      return Exit.FINE;
    }
    String what = call.operand(0).get();
    String by =
        call.option("--by")
            .filter(name -> !name.isBlank())
            .orElseThrow(() -> Failure.usage(call.messages().get("error.closed-by")));
    ClosedValues values =
        what.equals(Closing.TARGETS)
            ? ClosedValues.ofTargets(plan.assignments())
            : month(call, plan, folder, what);
    Optional<Closing> before =
        closings.stream().filter(closing -> closing.what().equals(what)).reduce((a, b) -> b);
    if (before.filter(closing -> closing.sha256().equals(values.sha256())).isPresent()) {
      call.out().println(call.messages().get("close.same", what, values.rows()));
      return Exit.FINE;
    }
    if (before.isPresent() && call.option("--reason").filter(r -> !r.isBlank()).isEmpty()) {
      throw Failure.usage(
          call.messages()
              .get(
                  "error.reason",
                  what,
                  Dates.numeric(before.get().closedOn()),
                  before.get().closedBy()));
    }
    if (!call.args().hasMatchedOption("--dry-run")) {
      write(call, folder, what, by, values);
    }
    call.out()
        .println(
            call.messages()
                .get(
                    call.args().hasMatchedOption("--dry-run") ? "close.would" : "close.done",
                    what,
                    values.rows(),
                    values.sha256().substring(0, 12)));
    return Exit.FINE;
  }

  private static void refuse(Invocation call, Path folder, List<Finding> findings) {
    if (Findings.exit(findings) != Exit.FINE) {
      FindingText text = new FindingText(call, folder);
      Findings.ordered(findings).forEach(finding -> call.env().err().print(text.of(finding)));
      throw Failure.findings(call.messages().get("error.plan-unusable", findings.size()));
    }
  }

  private static void list(Invocation call, List<Closing> closings) {
    if (closings.isEmpty()) {
      call.out().println(call.messages().get("close.none"));
      return;
    }
    TextTable table = new TextTable("lllll");
    for (Closing closing : closings) {
      table.row(
          closing.what(),
          Dates.numeric(closing.closedOn()),
          closing.closedBy(),
          closing.sha256().substring(0, Math.min(12, closing.sha256().length())),
          closing.reason());
    }
    call.out().print(table);
  }

  /** The lines of a month that count; what is missing or only estimated is told. */
  private static ClosedValues month(Invocation call, Plan plan, Path folder, String what) {
    YearMonth month =
        Dates.parseMonth(what)
            .filter(plan.months()::contains)
            .orElseThrow(() -> Failure.usage(call.messages().get("error.closed", what)));
    if (!plan.reporting().months().days(month).to().isBefore(call.at())) {
      throw Failure.usage(call.messages().get("error.month-running", what, call.at()));
    }
    List<Finding> findings = new ArrayList<>();
    StandingLines standing = new StandingLines();
    new PlanFolder(folder, findings::add)
        .reports(
            plan,
            line -> {
              if (!line.reportedOn().isAfter(call.at())) {
                standing.accept(line);
              }
            },
            row -> {});
    refuse(
        call,
        folder,
        findings.stream().filter(f -> f.severity() == vn.thidua.finding.Severity.ERROR).toList());
    List<ReportLine> lines =
        standing.of(month).stream()
            .filter(line -> plan.village(line.village()).isPresent())
            .filter(line -> plan.indicator(line.indicator()).isPresent())
            .toList();
    if (lines.isEmpty()) {
      throw Failure.findings(call.messages().get("error.month-empty", what));
    }
    List<String> missing =
        plan.villages().stream()
            .filter(village -> lines.stream().noneMatch(l -> l.village().equals(village.id())))
            .filter(village -> village.to().isEmpty())
            .map(Village::name)
            .toList();
    if (!missing.isEmpty()) {
      call.say(call.messages().get("close.missing", what, String.join(", ", missing)));
    }
    long estimates =
        lines.stream()
            .filter(line -> line.certainty() == vn.thidua.plan.Certainty.ESTIMATE)
            .count();
    if (estimates > 0) {
      call.say(call.messages().get("close.estimates", what, estimates));
    }
    return ClosedValues.ofMonth(plan, lines);
  }

  private static void write(
      Invocation call, Path folder, String what, String by, ClosedValues values) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    Path log = folder.resolve(FILE);
    Path current = log;
    try {
      String old = Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : HEADER;
      String row =
          Csv.text(
              List.of("x"),
              List.of(
                  List.of(
                      what,
                      call.at().toString(),
                      Csv.harmless(by),
                      Csv.harmless(call.option("--reason").orElse("")),
                      String.valueOf(values.rows()),
                      values.sha256())));
      files.put(
          folder.resolve("closings").resolve(what + ".csv"),
          values.content().getBytes(StandardCharsets.UTF_8));
      files.put(
          log,
          (old + (old.endsWith("\n") ? "" : "\n") + row.substring(row.indexOf('\n') + 1))
              .getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        current = file.getKey();
        OutputFile.write(current, file.getValue());
      }
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.write", current, IoReason.of(e, call.messages())));
    }
  }
}
