package vn.thidua.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thidua.difference.Difference;
import vn.thidua.difference.EffectDifferences;
import vn.thidua.difference.Outcome;
import vn.thidua.difference.PlanState;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Scorecard;
import vn.thidua.progress.AsOf;
import vn.thidua.ranking.Assessment;
import vn.thidua.ranking.League;
import vn.thidua.source.PlanFolder;

/** {@code diff}: what changed between two states of a plan, in the plan's own words. */
final class DiffCommand implements Command {
  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String alias() {
    return "so-sanh";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional((PositionalParamSpec) Options.operands(messages, "states"));
    Options.plan(spec, messages);
    Options.data(spec, messages, "diff-format");
    spec.addOption(Options.flag(messages, "diff-exit-code", "--exit-code"));
    spec.addOption(Options.flag(messages, "git-external", "--git-external"));
    spec.addOption(Options.value(messages, "git-textconv", "--git-textconv"));
  }

  @Override
  public int run(Invocation call) {
    List<String> operands = call.operands();
    if (call.args().hasMatchedOption("--git-external")) {
      return new GitExternalDiff(call).print(operands);
    }
    Optional<String> file = call.option("--git-textconv");
    if (file.isPresent()) {
      return new GitTextconv(call).print(call.path(file.get()));
    }
    if (operands.size() > 2) {
      throw Failure.usage(call.messages().get("error.states"));
    }
    try (State before = state(call, operands.isEmpty() ? "HEAD" : operands.get(0));
        State after =
            operands.size() < 2
                ? new State(call.planFolder(), "", Optional.empty())
                : state(call, operands.get(1))) {
      Read was = read(call, before);
      Read is = read(call, after);
      List<Difference> differences =
          new ArrayList<>(StatedDifferences.between(call, was.stated(), is.stated()));
      differences.addAll(EffectDifferences.between(was.outcome(), is.outcome()));
      differences.sort(Comparator.comparing(Difference::topic));
      Map<String, Supplier<String>> formats = new LinkedHashMap<>();
      DiffText text = new DiffText(call);
      formats.put("text", () -> text.of(differences));
      formats.put("md", () -> text.markdown(differences));
      formats.put("json", () -> DiffJson.of(call.at(), differences));
      DataOutput.print(call, formats);
      return call.args().hasMatchedOption("--exit-code") && !differences.isEmpty()
          ? Exit.FINDINGS
          : Exit.FINE;
    }
  }

  /**
   * Where a state lies; one out of git only until it is closed.
   *
   * @param name what goes before the names of its files
   */
  private record State(Path folder, String name, Optional<GitRevision> revision)
      implements AutoCloseable {
    @Override
    public void close() {
      revision.ifPresent(GitRevision::close);
    }
  }

  /** A plan's folder, else a revision of the plan's own folder. */
  private static State state(Invocation call, String operand) {
    Path path = call.path(operand);
    if (Files.isDirectory(path) && PlanFolder.isPlan(path)) {
      return new State(path, call.shown(path) + "/", Optional.empty());
    }
    GitRevision revision = GitRevision.of(call, call.planFolder(), operand);
    return new State(revision.folder(), revision.name(), Optional.of(revision));
  }

  private record Read(StatedDifferences.State stated, Outcome outcome) {}

  private static Read read(Invocation asked, State state) {
    Invocation call = asked.of(state.name());
    Path folder = state.folder();
    Plan plan = MeasuredPlan.plan(call, folder);
    List<ReportLine> lines = new ArrayList<>();
    MeasuredPlan measured = MeasuredPlan.of(call, folder, plan, AsOf.day(call.at()), lines::add);
    Scorecard card = MeasuredPlan.scorecard(call, folder, plan);
    return new Read(
        new StatedDifferences.State(folder, new PlanState(plan, lines)),
        new Outcome(
            measured.progress(),
            League.of(new Assessment(measured.progress(), measured.confirmed(), card))));
  }
}
