package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Scorecard;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.Progress;
import vn.thidua.ranking.Assessment;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;

/** {@code rank}: the villages' league table, and why a village stands where it does. */
final class RankCommand implements Command {
  private static final List<String> BY = List.of("village", "group");

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
    spec.addOption(Options.value(messages, "rank-by", "--by"));
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
    String by = call.option("--by").orElse("village");
    if (!BY.contains(by)) {
      throw Failure.usage(call.messages().get("error.choice", "--by", by, String.join(", ", BY)));
    }
    Path folder = call.planFolder();
    Plan plan = MeasuredPlan.plan(call, folder);
    AsOf day = asOf(call, plan);
    Scorecard card = MeasuredPlan.scorecard(call, folder, plan);
    List<Supposition> supposed = Supposition.of(call, plan, card);
    MeasuredPlan measured =
        MeasuredPlan.of(
            call,
            folder,
            plan,
            day,
            before(plan, day),
            ledger -> supposed.forEach(one -> one.apply(ledger)));
    Assessment assessment =
        new Assessment(
            measured.progress(), measured.confirmed(), Supposition.with(card, supposed, day));
    RankView view =
        new RankView(
            scope(call),
            assessment,
            League.of(assessment),
            measured.before().map(then -> ranks(then.get(), card)).orElse(Map.of()),
            supposed);
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    if (call.option("--why").isPresent()) {
      RankView.Standing standing = view.of(call, call.option("--why").get());
      formats.put("text", () -> new RankWhyText(call, view).of(standing));
      formats.put("json", () -> RankJson.why(view, standing));
      DataOutput.print(call, formats);
    } else if (!compared.isEmpty()) {
      RankView.Standing first = view.of(call, compared.get(0));
      RankView.Standing second = view.of(call, compared.get(1));
      formats.put("text", () -> new RankCompareText(call, view).of(first, second));
      formats.put("json", () -> RankJson.of(view, List.of(first, second)));
      DataOutput.print(call, formats);
    } else {
      formats.put("text", () -> new RankText(call, view).by(by));
      formats.put("json", () -> RankJson.of(view, view.all()));
      formats.put("csv", () -> RankCsv.of(view));
      DataOutput.print(call, formats, () -> new RankTable(call, view).sheets());
    }
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

  /** The ranks of a day by the villages' ids: all that is kept of it, as a league is large. */
  private static Map<String, Integer> ranks(Progress progress, Scorecard card) {
    return League.of(new Assessment(progress, progress, card)).villages().stream()
        .collect(
            Collectors.toMap(r -> r.score().village().id().value(), Ranked::rank, (a, b) -> a));
  }

  /** The end of the month before; none in the first. */
  private static Optional<AsOf> before(Plan plan, AsOf day) {
    YearMonth month = plan.reporting().months().of(day.until()).minusMonths(1);
    LocalDate end = plan.reporting().months().days(month).to();
    return end.isBefore(plan.span().from()) ? Optional.empty() : Optional.of(AsOf.day(end));
  }
}
