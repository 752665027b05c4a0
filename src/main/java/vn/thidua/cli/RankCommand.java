package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.Ledger;
import vn.thidua.progress.Progress;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;

/** {@code rank}: the villages' league table, and why a village stands where it does. */
final class RankCommand implements Command {
  @Override
  public String name() {
    return "rank";
  }

  @Override
  public String alias() {
    return "xep-hang";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    Options.plan(spec, messages);
    spec.addOption(Options.value(messages, "rank-period", "--period"));
    spec.addOption(Options.value(messages, "rank-phase", "--phase"));
    spec.addOption(Options.value(messages, "rank-why", "--why"));
    spec.addOption(Options.pair(messages, "rank-compare", "--compare"));
    spec.addOption(Options.many(messages, "set", "--set"));
    Options.data(spec, messages);
  }

  @Override
  public int run(Invocation call) {
    List<String> compared = call.options("--compare");
    if (call.option("--why").isPresent() && !compared.isEmpty()) {
      throw Failure.usage(call.messages().get("error.option-unfit", "--compare", "rank --why"));
    }
    if (compared.size() == 1 || compared.size() > 2) {
      throw Failure.usage(call.messages().get("error.compare"));
    }
    Path folder = call.planFolder();
    Plan plan = MeasuredPlan.plan(call, folder);
    List<Supposition> supposed = Supposition.of(call, plan);
    Consumer<Ledger> supposing = ledger -> supposed.forEach(one -> one.apply(ledger));
    MeasuredPlan measured = MeasuredPlan.of(call, folder, plan, asOf(call, plan), supposing);
    Progress progress = measured.progress();
    League league = League.of(progress, measured.confirmed(supposing));
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    Optional<Ranked> explained =
        call.option("--why").map(name -> ranked(call, progress, league, name));
    if (explained.isPresent()) {
      formats.put("text", () -> new RankWhyText(call, progress, league).of(explained.get()));
      formats.put(
          "json", () -> RankJson.of(scope(call), progress, league, List.of(explained.get())));
    } else if (!compared.isEmpty()) {
      List<Ranked> pair =
          compared.stream().map(name -> ranked(call, progress, league, name)).toList();
      formats.put(
          "text", () -> new RankWhyText(call, progress, league).between(pair.get(0), pair.get(1)));
      formats.put("json", () -> RankJson.of(scope(call), progress, league, pair));
    } else {
      formats.put(
          "text", () -> new RankText(call, progress, league).of(before(measured), supposed));
      formats.put("json", () -> RankJson.of(scope(call), progress, league, league.villages()));
      formats.put("csv", () -> RankCsv.of(league));
    }
    DataOutput.print(call, formats);
    return measured.exit();
  }

  /** The day up to which the wanted period or phase is ranked. */
  static AsOf asOf(Invocation call, Plan plan) {
    Optional<String> wanted = call.option("--phase");
    if (wanted.isEmpty()) {
      return StatusCommand.asOf(call, plan);
    }
    if (call.option("--period").isPresent()) {
      throw Failure.usage(call.messages().get("error.option-unfit", "--period", "rank --phase"));
    }
    Phase phase = Subjects.phase(call, plan, wanted.get());
    if (phase.span().from().isAfter(call.at())) {
      throw Failure.usage(call.messages().get("error.phase-future", phase.name(), call.at()));
    }
    return AsOf.endOf(phase.span().to(), call.at());
  }

  private static String scope(Invocation call) {
    return call.option("--phase").or(() -> call.option("--period")).orElse("year");
  }

  /** The league at the end of the month before; empty in the first. */
  private static Optional<League> before(MeasuredPlan measured) {
    Plan plan = measured.plan();
    YearMonth month =
        plan.reporting().months().of(measured.progress().asOf().until()).minusMonths(1);
    LocalDate end = plan.reporting().months().days(month).to();
    return end.isBefore(plan.span().from())
        ? Optional.empty()
        : Optional.of(measured.on(AsOf.day(end))).map(then -> League.of(then, then));
  }

  private static Ranked ranked(Invocation call, Progress progress, League league, String name) {
    Village village = Subjects.standing(call, progress, name);
    return league
        .of(village)
        .orElseThrow(() -> Failure.usage(call.messages().get("rank.not-ranked", village.name())));
  }
}
