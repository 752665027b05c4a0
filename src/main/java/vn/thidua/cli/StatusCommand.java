package vn.thidua.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.calendar.Period;
import vn.thidua.calendar.ReportingMonths;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.PhaseProgress;

/** {@code status}: progress by indicator, village or movement, and how the reports came. */
final class StatusCommand implements Command {
  @Override
  public String name() {
    return "status";
  }

  @Override
  public String alias() {
    return "tien-do";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    Options.plan(spec, messages);
    spec.addOption(Options.value(messages, "by", "--by"));
    spec.addOption(Options.many(messages, "only", "--only"));
    spec.addOption(Options.value(messages, "only-indicator", "--indicator"));
    spec.addOption(Options.value(messages, "only-village", "--village"));
    spec.addOption(Options.value(messages, "only-movement", "--movement"));
    spec.addOption(Options.value(messages, "period", "--period"));
    spec.addOption(Options.value(messages, "phase", "--phase"));
    Options.data(spec, messages, "status-format");
  }

  @Override
  public int run(Invocation call) {
    boolean phases = StatusView.isOfPhases(call);
    Optional<StatusView> by = phases ? Optional.empty() : StatusView.of(call);
    if (!phases && call.option("--phase").isPresent()) {
      throw Failure.usage(
          call.messages()
              .get(
                  "error.option-unfit",
                  "--phase",
                  "--by " + call.option("--by").orElse("indicator")));
    }
    MeasuredPlan measured = MeasuredPlan.of(call, plan -> asOf(call, plan));
    if (phases) {
      return phases(call, measured);
    }
    StatusScope scope = StatusScope.of(call, measured.progress());
    StatusView rows = by.orElse(StatusView.INDICATOR);
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> new StatusText(call, measured, scope).by(by));
    formats.put("json", () -> StatusJson.of(scope.shown()));
    formats.put("csv", () -> StatusCsv.of(scope, rows));
    formats.put("svg", () -> new StatusPicture(call, measured, scope).svg());
    formats.put("html", () -> new StatusPicture(call, measured, scope).html());
    DataOutput.print(call, formats, () -> List.of(new StatusTable(call, scope).by(rows)));
    return measured.exit();
  }

  private static int phases(Invocation call, MeasuredPlan measured) {
    StatusScope scope = StatusScope.of(call, measured.progress());
    List<PhaseProgress> phases =
        call
            .option("--phase")
            .map(id -> List.of(Subjects.phase(call, measured.plan(), id)))
            .orElse(measured.plan().phases())
            .stream()
            .map(measured::phase)
            .map(scope::shown)
            .toList();
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> new PhaseText(call, scope).of(phases));
    formats.put("json", () -> PhaseJson.of(measured.progress(), phases));
    formats.put("csv", () -> PhaseCsv.of(scope, phases));
    DataOutput.print(call, formats, () -> List.of(new PhaseTable(call, scope).of(phases)));
    return measured.exit();
  }

  /** The end of {@code --period} where there is one and it is over, else {@code --at}. */
  static AsOf asOf(Invocation call, Plan plan) {
    return asOf(call, plan, call.option("--period"), call.at());
  }

  /**
   * As above.
   *
   * @param text the period's; absent for the day itself
   * @param at the day as of which the world is seen
   */
  static AsOf asOf(Invocation call, Plan plan, Optional<String> text, LocalDate at) {
    if (text.isEmpty()) {
      return AsOf.day(at);
    }
    Period period =
        Period.parse(text.get())
            .orElseThrow(() -> Failure.usage(call.messages().get("error.period", text.get())));
    ReportingMonths months = plan.reporting().months();
    LocalDate first = months.days(period.first()).from();
    LocalDate end = months.days(period.last()).to();
    if (end.isBefore(plan.span().from()) || first.isAfter(plan.span().to())) {
      throw Failure.usage(call.messages().get("error.period-outside", text.get()));
    }
    if (first.isAfter(at)) {
      throw Failure.usage(call.messages().get("error.period-future", text.get(), at));
    }
    return AsOf.endOf(end, at);
  }
}
