package vn.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Closing;
import vn.thidua.plan.Plan;
import vn.thidua.source.ClosedValues;
import vn.thidua.source.PlanFolder;

/**
 * {@code close}: stamps the values of a month, or the targets, once the commune has reported them.
 */
final class CloseCommand implements Command {
  private static final String JOURNAL = "closings.csv";
  private static final List<String> HEADER =
      List.of("period", "closed_on", "closed_by", "reason", "rows", "sha256");

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
    List<Closing> closings = closings(call, plan, folder);
    Optional<String> what = call.operand(0);
    if (what.isEmpty()) {
      list(call, closings);
    } else {
      close(call, plan, folder, what.get(), Closing.holding(closings, what.get()));
    }
    return Exit.FINE;
  }

  private static List<Closing> closings(Invocation call, Plan plan, Path folder) {
    List<Finding> findings = new ArrayList<>();
    List<Closing> closings = new PlanFolder(folder, findings::add).closings(plan);
    refuse(call, folder, findings);
    return closings;
  }

  /** Refuses to go on with findings, which are printed. */
  static void refuse(Invocation call, Path folder, List<Finding> findings) {
    if (Findings.exit(findings) != Exit.FINE) {
      FindingText text = new FindingText(call, folder);
      Findings.ordered(findings).forEach(finding -> call.env().err().print(text.of(finding)));
      throw Failure.findings(call.messages().get("error.not-closed", findings.size()));
    }
  }

  private static void list(Invocation call, List<Closing> closings) {
    if (closings.isEmpty()) {
      call.out().println(call.messages().get("close.none"));
      return;
    }
    TextTable table = new TextTable("llll");
    for (Closing closing : closings) {
      table.row(
          closing.what(), Dates.numeric(closing.closedOn()), closing.closedBy(), closing.reason());
    }
    call.out().print(table);
  }

  private static void close(
      Invocation call, Plan plan, Path folder, String what, Optional<Closing> before) {
    String by =
        text(call, "--by").orElseThrow(() -> Failure.usage(call.messages().get("error.closed-by")));
    ClosedValues values;
    if (what.equals(Closing.TARGETS)) {
      values = ClosedValues.ofTargets(plan.assignments(), plan.phaseAssignments());
    } else {
      MonthToClose month = MonthToClose.of(call, plan, folder, what);
      month.tell(call, plan, what);
      values = ClosedValues.ofMonth(plan, month.lines());
    }
    if (before.filter(closing -> closing.standsFor(values.sha256())).isPresent()) {
      call.out().println(call.messages().get("close.same", what, values.rows()));
      return;
    }
    before
        .filter(closing -> text(call, "--reason").isEmpty())
        .ifPresent(closing -> refuseWithoutReason(call, closing));
    boolean dryRun = call.args().hasMatchedOption("--dry-run");
    if (!dryRun) {
      OutputFile.replaceAll(call, files(call, folder, what, by, values));
    }
    call.out()
        .println(
            call.messages()
                .get(
                    dryRun ? "close.would" : "close.done",
                    what,
                    values.rows(),
                    values.sha256().substring(0, 12)));
  }

  private static Optional<String> text(Invocation call, String option) {
    return call.option(option).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static void refuseWithoutReason(Invocation call, Closing before) {
    throw Failure.usage(
        call.messages()
            .get(
                "error.reason",
                before.what(),
                Dates.numeric(before.closedOn()),
                before.closedBy()));
  }

  /** The values first: a stamp without its values could not say what was changed. */
  private static Map<Path, byte[]> files(
      Invocation call, Path folder, String what, String by, ClosedValues values) {
    Path journal = folder.resolve(JOURNAL);
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(
        folder.resolve("closings").resolve(what + ".csv"),
        values.content().getBytes(StandardCharsets.UTF_8));
    List<String> row =
        List.of(
            what,
            call.at().toString(),
            Csv.harmless(by),
            Csv.harmless(text(call, "--reason").orElse("")),
            String.valueOf(values.rows()),
            values.sha256());
    files.put(journal, appended(call, journal, row).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static String appended(Invocation call, Path journal, List<String> row) {
    try {
      if (!Files.exists(journal)) {
        return Csv.text(HEADER, List.of(row));
      }
      String old = Files.readString(journal, StandardCharsets.UTF_8);
      return old + (old.endsWith("\n") ? "" : "\n") + Csv.text(row, List.of());
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.read", journal, IoReason.ofReading(e, call.messages())));
    }
  }
}
