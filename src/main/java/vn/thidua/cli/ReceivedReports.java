package vn.thidua.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.Ledger;
import vn.thidua.progress.ReportingRates;
import vn.thidua.source.PlanFolder;

/**
 * Which reports nobody waits for, as known on the day of the call: those that have come, and those
 * of months that the commune has closed. Mistakes in them are for {@code check}.
 *
 * @param plan with those below it
 */
record ReceivedReports(Plan plan, Ledger ledger, Set<YearMonth> closed)
    implements BiPredicate<Village, YearMonth> {
  static ReceivedReports of(Invocation call, Path folder, Plan own) {
    PlansBelow below = new PlansBelow(folder, call.at(), finding -> {});
    Plan plan = below.read(own);
    Ledger ledger = new Ledger(plan, AsOf.day(call.at()));
    PlanFolder source = new PlanFolder(folder, finding -> {});
    source.reports(plan, ledger, row -> {});
    below.reports(plan, ledger, line -> {});
    return new ReceivedReports(
        plan,
        ledger,
        source.closings(plan).stream()
            .filter(closing -> !closing.closedOn().isAfter(call.at()))
            .flatMap(closing -> closing.period().stream())
            .collect(Collectors.toSet()));
  }

  @Override
  public boolean test(Village village, YearMonth month) {
    return closed.contains(month) || ReportingRates.isIn(plan, ledger, village, month);
  }
}
