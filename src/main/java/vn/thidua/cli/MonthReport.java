package vn.thidua.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;

/** {@code report month --period 2023-05}: the report on a month. */
final class MonthReport implements DocumentKind {
  @Override
  public String word() {
    return "month";
  }

  @Override
  public List<String> options() {
    return List.of("--period");
  }

  @Override
  public List<String> periods(Plan plan) {
    return plan.months().stream().map(YearMonth::toString).toList();
  }

  @Override
  public Optional<AsOf> day(Invocation call, Plan plan, DocumentRequest request) {
    YearMonth month = month(call, request);
    if (!plan.months().contains(month)) {
      throw Failure.usage(call.messages().get("error.month-outside", month));
    }
    Span days = plan.reporting().months().days(month);
    if (days.from().isAfter(request.at())) {
      throw Failure.usage(call.messages().get("error.period-future", month, request.at()));
    }
    return Optional.of(AsOf.endOf(days.to(), request.at()));
  }

  @Override
  public ComposedDocument compose(OpenPlan open, DocumentRequest request) {
    YearMonth month = month(open.call(), request);
    return open.review(
        this,
        request,
        "bao-cao-thang-" + month,
        sources -> sources.unranked(month.toString()),
        (composer, measured) -> composer.month(month));
  }

  private static YearMonth month(Invocation call, DocumentRequest request) {
    String text =
        request
            .option("--period")
            .orElseThrow(() -> Failure.usage(call.messages().get("error.period-missing")));
    return Dates.parseMonth(text)
        .orElseThrow(() -> Failure.usage(call.messages().get("error.month", text)));
  }
}
