package vn.thidua.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.plan.Plan;

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
    Path from = call.planFolder().toAbsolutePath().normalize();
    Plan plan = MeasuredPlan.plan(call, from);
    String year = call.operand(0).orElseThrow();
    if (!year.equals(String.valueOf(plan.year() + 1))) {
      throw Failure.usage(
          call.messages().get("error.next-year", year, plan.year(), plan.year() + 1));
    }
    Path to =
        call.operand(1)
            .map(call::path)
            .orElseGet(() -> beside(from, plan.year()))
            .toAbsolutePath()
            .normalize();
    if (to.equals(from)) {
      throw Failure.usage(call.messages().get("error.next-same", call.shown(to)));
    }
    RenewedPlan renewed = RenewedPlan.of(call, from, plan, to);
    OutputFolder.write(call, to, renewed.files());
    return Math.max(renewed.exit(), new NextText(call, renewed, to).print());
  }

  /** The folder of that name with the next year in it, else with the year behind it. */
  private static Path beside(Path folder, int year) {
    String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
    String next = name.replaceAll("(?<!\\d)" + year + "(?!\\d)", String.valueOf(year + 1));
    return folder.resolveSibling(next.equals(name) ? name + "-" + (year + 1) : next);
  }
}
