package vn.thidua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.finding.Language;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;
import vn.thidua.renewal.NextPlan;
import vn.thidua.source.PlanFolder;

/** {@code next}: next year's plan from this one. */
final class NextCommand implements Command {
  @Override
  public String name() {
    return "next";
  }

  @Override
  public String alias() {
    return "nam-sau";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional(Options.operand(messages, 0, "next-year", true));
    spec.addPositional(Options.operand(messages, 1, "next-folder", false));
    Options.plan(spec, messages);
    spec.addOption(Options.flag(messages, "force", "--force"));
  }

  @Override
  public int run(Invocation call) {
    MeasuredPlan measured = MeasuredPlan.of(call, plan -> AsOf.day(call.at()));
    Plan plan = measured.plan();
    String year = call.operand(0).orElseThrow();
    if (!year.equals(String.valueOf(plan.year() + 1))) {
      throw Failure.usage(
          call.messages().get("error.next-year", year, plan.year(), plan.year() + 1));
    }
    Path from = measured.folder().toAbsolutePath().normalize();
    Path to = call.operand(1).map(call::path).orElseGet(() -> beside(from, plan.year()));
    if (to.toAbsolutePath().normalize().equals(from)) {
      throw Failure.usage(call.messages().get("error.next-same", call.shown(to)));
    }
    YearFiles files = YearFiles.of(call, from);
    NextPlan next =
        NextPlan.of(
            new NextPlan.Year(
                plan,
                measured.progress(),
                measured.ledger(),
                files.renewed(),
                parent -> PlanFolder.isPlan(to.resolve(parent).normalize())),
            new TargetReasons(new Messages(Language.VI), plan.year()));
    Map<String, byte[]> written = new LinkedHashMap<>();
    next.files().forEach((name, text) -> written.put(name, text.getBytes(StandardCharsets.UTF_8)));
    written.putAll(files.copied());
    OutputFolder.write(call, to, written);
    return Math.max(measured.exit(), new NextText(call, plan, next, to).print(written, files));
  }

  /** The folder of that name with the next year in it, else with the year behind it. */
  private static Path beside(Path folder, int year) {
    String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
    String next = name.replaceAll("(?<!\\d)" + year + "(?!\\d)", String.valueOf(year + 1));
    return folder.resolveSibling(next.equals(name) ? name + "-" + (year + 1) : next);
  }
}
