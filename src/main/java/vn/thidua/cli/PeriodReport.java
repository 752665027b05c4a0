package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import vn.thidua.calendar.Period;
import vn.thidua.document.ReviewComposer;
import vn.thidua.document.ReviewView;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;

/** The report on a quarter or half a year: {@code report quarter --period 2023-Q2}. */
abstract class PeriodReport implements DocumentKind {
  @Override
  public List<String> options() {
    return List.of("--period");
  }

  @Override
  public List<String> periods(Plan plan) {
    return plan.months().stream()
        .filter(month -> (month.getMonthValue() - 1) % months() == 0)
        .map(month -> month.getYear() + letter() + ((month.getMonthValue() - 1) / months() + 1))
        .toList();
  }

  @Override
  public Optional<AsOf> day(Invocation call, Plan plan, DocumentRequest request) {
    period(call, request);
    return Optional.of(StatusCommand.asOf(call, plan, request.option("--period"), request.at()));
  }

  @Override
  public ComposedDocument compose(OpenPlan open, DocumentRequest request) {
    Period period = period(open.call(), request);
    String written = request.option("--period").orElseThrow();
    return open.review(
        this,
        request,
        "bao-cao-" + written.toLowerCase(java.util.Locale.ROOT),
        sources -> sources.ranked(written),
        (composer, measured) -> view(composer, period));
  }

  /** How its periods are counted: {@code -Q}, {@code -H}. */
  private String letter() {
    return example().substring(example().indexOf('-'), example().indexOf('-') + 2);
  }

  /** How many months its period has. */
  abstract int months();

  /** A period as it may be written. */
  abstract String example();

  abstract ReviewView view(ReviewComposer composer, Period period);

  private Period period(Invocation call, DocumentRequest request) {
    String text =
        request
            .option("--period")
            .orElseThrow(
                () -> Failure.usage(call.messages().get("error.period-needed", word(), example())));
    return Period.parse(text)
        .filter(period -> period.first().plusMonths(months() - 1L).equals(period.last()))
        .orElseThrow(
            () ->
                Failure.usage(call.messages().get("error.period-unfit", text, word(), example())));
  }
}
