package vn.thidua.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.progress.ProgressTest.commune;
import static vn.thidua.progress.ProgressTest.indicator;
import static vn.thidua.progress.ProgressTest.line;
import static vn.thidua.progress.ProgressTest.plan;
import static vn.thidua.progress.ProgressTest.village;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.Better;
import vn.thidua.plan.Certainty;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ShareBase;
import vn.thidua.plan.Target;

/** A ceiling is kept, used up ahead of time, or broken; it is never exceeded for the better. */
final class CeilingTest {

  @ParameterizedTest(name = "{0} of 10 on {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "6,  2023-06-30, BEHIND, false, -",
        "10, 2023-06-30, BEHIND, false, -",
        "11, 2023-06-30, BEHIND, true, -",
        "6,  2023-12-31, DONE, false, MET",
        "10, 2023-12-31, DONE, false, MET",
        "11, 2023-12-31, BEHIND, true, MISSED",
      })
  void is_broken_only_above_its_limit(
      BigDecimal actual, LocalDate day, Status status, boolean broken, Result result) {
    Indicator ceiling =
        indicator(
            Kind.FLOW,
            Better.LOWER,
            Target.of(BigDecimal.TEN),
            Optional.empty(),
            ShareBase.REPORTED);
    Plan plan = plan(ceiling, List.of(village("v", 10)), List.of());
    Standing standing =
        commune(
            plan,
            AsOf.day(day),
            List.of(line("v", 6, actual, null, Certainty.ACTUAL, "2023-06-25", 1)));
    assertThat(standing.status()).contains(status);
    assertThat(standing.broken()).isEqualTo(broken);
    assertThat(standing.result()).isEqualTo(Optional.ofNullable(result));
  }
}
