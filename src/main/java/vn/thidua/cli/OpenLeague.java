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
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Scorecard;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.Progress;
import vn.thidua.ranking.Assessment;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;

/**
 * The villages' league with what it rests on.
 *
 * @param exit 1 where lines of the data were left out, else 0
 */
record OpenLeague(RankView view, int exit) {
  /** The league that a call asks for: of its period or phase, with what it supposes. */
  static OpenLeague of(Invocation call) {
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
    return new OpenLeague(view, measured.exit());
  }

  /** Prints how a village came by its points. */
  void why(Invocation call, String village) {
    RankView.Standing standing = view.of(call, village);
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> new RankWhyText(call, view).of(standing));
    formats.put("json", () -> RankJson.why(view, standing));
    DataOutput.print(call, formats);
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
