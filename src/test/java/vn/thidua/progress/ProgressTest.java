package vn.thidua.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.calendar.ReportingMonths;
import vn.thidua.calendar.Span;
import vn.thidua.finding.Place;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Better;
import vn.thidua.plan.BodyId;
import vn.thidua.plan.Certainty;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Issuer;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Loudspeaker;
import vn.thidua.plan.Movement;
import vn.thidua.plan.MovementId;
import vn.thidua.plan.Nesting;
import vn.thidua.plan.Pace;
import vn.thidua.plan.Places;
import vn.thidua.plan.Plan;
import vn.thidua.plan.PlanText;
import vn.thidua.plan.PreviousLine;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.ReportingRules;
import vn.thidua.plan.ShareBase;
import vn.thidua.plan.Signer;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;

/** The definitions worked by hand, and the laws they obey. */
final class ProgressTest {
  private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

  /**
   * kind, better, target, baseline, actual at the end of June, day → expected, achievement, pace
   * ratio, status. Even months: half of the way by 30 June, all of it by 31 December.
   */
  @ParameterizedTest(name = "{0} {1} T={2} b={3} a={4} at {5}")
  @CsvSource(
      nullValues = "-",
      value = {
        // A flow to be reached: T·p, a/e, a/T.
        "FLOW, HIGHER, 100, -, 50,  2023-06-30, 50, 0.5, 1, ON_TRACK",
        "FLOW, HIGHER, 100, -, 45,  2023-06-30, 50, 0.45, 0.9, SLOW",
        "FLOW, HIGHER, 100, -, 44.999, 2023-06-30, 50, 0.44999, 0.89998, BEHIND",
        "FLOW, HIGHER, 100, -, 100, 2023-06-30, 50, 1, 2, DONE",
        "FLOW, HIGHER, 100, -, 0,   2023-06-30, 50, 0, 0, BEHIND",
        "FLOW, HIGHER, 0,   -, 0,   2023-06-30, 0, -, -, DONE",
        "FLOW, HIGHER, 100, -, -5,  2023-06-30, 50, -0.05, -0.1, BEHIND",
        "FLOW, HIGHER, 100, -, 99.9999999, 2023-12-31, 100, 0.999999999, 0.999999999, SLOW",
        // A ceiling: e/a; untouched it is on track, broken it is behind, done only when the year is
        // over.
        "FLOW, LOWER,  10,  -, 5,   2023-06-30, 5, 0.5, 1, ON_TRACK",
        "FLOW, LOWER,  10,  -, 6,   2023-06-30, 5, 0.6, 5/6, BEHIND",
        "FLOW, LOWER,  10,  -, 5.5, 2023-06-30, 5, 0.55, 10/11, SLOW",
        "FLOW, LOWER,  10,  -, 0,   2023-06-30, 5, 0, -, ON_TRACK",
        "FLOW, LOWER,  10,  -, 11,  2023-12-31, 10, 1.1, 10/11, BEHIND",
        "FLOW, LOWER,  10,  -, 10,  2023-12-31, 10, 1, 1, DONE",
        "FLOW, LOWER,  0,   -, 0,   2023-06-30, 0, -, -, ON_TRACK",
        "FLOW, LOWER,  0,   -, 1,   2023-06-30, 0, -, 0, BEHIND",
        // A stock with a baseline: b + (T−b)·p, (a−b)/(e−b), right for both directions.
        "STOCK, HIGHER, 20, 10, 15, 2023-06-30, 15, 0.75, 1, ON_TRACK",
        "STOCK, HIGHER, 20, 10, 10, 2023-06-30, 15, 0.5, 0, BEHIND",
        "STOCK, HIGHER, 20, 10, 20, 2023-06-30, 15, 1, 2, DONE",
        "STOCK, LOWER,  10, 20, 15, 2023-06-30, 15, 2/3, 1, ON_TRACK",
        "STOCK, LOWER,  10, 20, 16, 2023-06-30, 15, 0.625, 0.8, BEHIND",
        "STOCK, LOWER,  10, 20, 10, 2023-06-30, 15, 1, 2, DONE",
        "STOCK, LOWER,  10, 20, 0,  2023-06-30, 15, -, 4, DONE",
        // Nothing to gain: the baseline stands at the target.
        "STOCK, HIGHER, 10, 10, 10, 2023-06-30, 10, 1, -, DONE",
        "STOCK, HIGHER, 10, 10, 9,  2023-06-30, 10, 0.9, -, BEHIND",
        // A target on the wrong side of the baseline: as without one.
        "STOCK, HIGHER, 10, 12, 11, 2023-06-30, 10, 1.1, 1.1, DONE",
        "STOCK, HIGHER, 70, 80, 60, 2023-06-30, 70, 6/7, 6/7, BEHIND",
        "STOCK, HIGHER, 70, 80, 65, 2023-06-30, 70, 13/14, 13/14, SLOW",
        "STOCK, LOWER,  20, 10, 25, 2023-06-30, 20, 0.8, 0.8, BEHIND",
        // Without a baseline the target itself is expected.
        "STOCK, HIGHER, 10, -, 9,   2023-06-30, 10, 0.9, 0.9, SLOW",
        "STOCK, LOWER,  10, -, 12.5, 2023-06-30, 10, 0.8, 0.8, BEHIND",
        "STOCK, LOWER,  10, -, 0,   2023-06-30, 10, -, -, DONE",
        "STOCK, HIGHER, 1,  -, 1,   2023-06-30, 1, 1, 1, DONE",
        "STOCK, HIGHER, 1,  -, 0,   2023-06-30, 1, 0, 0, BEHIND",
      })
  void a_case_worked_by_hand(
      Kind kind,
      Better better,
      BigDecimal target,
      BigDecimal baseline,
      BigDecimal actual,
      LocalDate day,
      BigDecimal expected,
      String achievement,
      String ratio,
      Status status) {
    Plan plan =
        plan(
            indicator(
                kind, better, Target.of(target), Optional.ofNullable(baseline), ShareBase.REPORTED),
            List.of(village("v", 10)),
            List.of());
    Standing standing =
        commune(
            plan,
            AsOf.day(day),
            List.of(line("v", 6, actual, null, Certainty.ACTUAL, "2023-06-25", 1)));
    assertThat(standing.expected().orElseThrow()).isEqualTo(Fractions.of(expected));
    assertThat(standing.achievement()).isEqualTo(fraction(achievement));
    assertThat(standing.paceRatio()).isEqualTo(fraction(ratio));
    assertThat(standing.status()).contains(status);
  }

  @ParameterizedTest
  @CsvSource({
    "7.6, DONE",
    "7.5, DONE",
    "8.0, DONE",
    "7.4, SLOW",
    "6, BEHIND",
    "8.5, SLOW",
    "9, BEHIND"
  })
  void a_range_is_met_between_its_ends(BigDecimal actual, Status status) {
    Indicator indicator =
        indicator(
            Kind.STOCK,
            Better.WITHIN,
            new Target(new BigDecimal("7.5"), new BigDecimal("8.0")),
            Optional.empty(),
            ShareBase.REPORTED);
    Plan plan = plan(indicator, List.of(village("v", 10)), List.of());
    Standing standing =
        commune(
            plan,
            AsOf.day(LocalDate.of(2023, 6, 30)),
            List.of(line("v", 6, actual, null, Certainty.ACTUAL, "2023-06-25", 1)));
    assertThat(standing.status()).contains(status);
  }

  @Test
  void the_limit_between_on_track_and_slow_does_not_hang_on_a_rounded_pace() {
    // By 20 June 5 + 20/30 of twelfths are gone: of 90 that is exactly 42.5, which no decimal
    // fraction of the pace gives.
    Plan plan =
        plan(
            indicator(
                Kind.FLOW,
                Better.HIGHER,
                Target.of(new BigDecimal(90)),
                Optional.empty(),
                ShareBase.REPORTED),
            List.of(village("v", 1)),
            List.of());
    AsOf day = AsOf.day(LocalDate.of(2023, 6, 20));
    assertThat(
            commune(
                    plan,
                    day,
                    List.of(
                        line(
                            "v",
                            6,
                            new BigDecimal("42.5"),
                            null,
                            Certainty.ACTUAL,
                            "2023-06-18",
                            1)))
                .status())
        .contains(Status.ON_TRACK);
    assertThat(
            commune(
                    plan,
                    day,
                    List.of(
                        line(
                            "v",
                            6,
                            new BigDecimal("42.4999999999"),
                            null,
                            Certainty.ACTUAL,
                            "2023-06-18",
                            1)))
                .status())
        .contains(Status.SLOW);
  }

  @Test
  void a_share_of_the_commune_is_a_part_of_the_whole_never_a_mean_of_percentages() {
    Plan plan =
        plan(share(ShareBase.REPORTED), List.of(village("a", 10), village("b", 10)), List.of());
    Standing standing =
        commune(
            plan,
            AsOf.day(YEAR_END),
            List.of(
                line(
                    "a",
                    6,
                    new BigDecimal(1),
                    new BigDecimal(10),
                    Certainty.ACTUAL,
                    "2023-06-25",
                    1),
                line(
                    "b",
                    6,
                    new BigDecimal(90),
                    new BigDecimal(90),
                    Certainty.ACTUAL,
                    "2023-06-25",
                    2)));
    assertThat(standing.value()).contains(BigFraction.of(91));
  }

  @Test
  void a_share_of_households_is_weighted_by_them() {
    Plan plan =
        plan(share(ShareBase.HOUSEHOLDS), List.of(village("a", 100), village("b", 300)), List.of());
    Standing standing =
        commune(
            plan,
            AsOf.day(YEAR_END),
            List.of(
                line("a", 6, new BigDecimal("82.5"), null, Certainty.ACTUAL, "2023-06-25", 1),
                line("b", 6, new BigDecimal(79), null, Certainty.ACTUAL, "2023-06-25", 2)));
    assertThat(standing.value()).contains(BigFraction.of(639, 8)); // 79.875
  }

  @Test
  void a_share_of_nothing_has_no_value() {
    Plan plan = plan(share(ShareBase.REPORTED), List.of(village("a", 10)), List.of());
    Standing standing =
        commune(
            plan,
            AsOf.day(YEAR_END),
            List.of(
                line("a", 6, BigDecimal.ZERO, BigDecimal.ZERO, Certainty.ACTUAL, "2023-06-25", 1)));
    assertThat(standing.value()).isEmpty();
    assertThat(standing.status()).contains(Status.NO_REPORT);
  }

  @Test
  void a_share_of_nothing_gives_way_to_the_latest_month_that_says_something() {
    Plan plan =
        plan(share(ShareBase.REPORTED), List.of(village("a", 10), village("b", 10)), List.of());
    for (BigDecimal nothing : List.of(BigDecimal.ZERO, new BigDecimal(-50))) {
      Standing standing =
          commune(
              plan,
              AsOf.day(YEAR_END),
              List.of(
                  line(
                      "a",
                      5,
                      new BigDecimal(40),
                      new BigDecimal(50),
                      Certainty.ACTUAL,
                      "2023-05-25",
                      1),
                  line("a", 6, BigDecimal.TEN, nothing, Certainty.ACTUAL, "2023-06-25", 2),
                  line(
                      "b",
                      6,
                      new BigDecimal(20),
                      new BigDecimal(50),
                      Certainty.ACTUAL,
                      "2023-06-25",
                      3)));
      assertThat(standing.value()).as("of %s", nothing).contains(BigFraction.of(60));
    }
  }

  @Test
  void last_year_is_one_year_however_far_back_the_file_goes() {
    Plan plan = plan(flow(100), List.of(village("a", 10)), List.of());
    AsOf day = AsOf.day(LocalDate.of(2023, 6, 30));
    Ledger ledger = new Ledger(plan, day);
    ledger.accept(line("a", 5, BigDecimal.TEN, null, Certainty.ACTUAL, "2023-05-25", 1));
    Previous previous = new Previous();
    for (String month : List.of("2021-03", "2021-12", "2022-01", "2022-05", "2022-06")) {
      previous.accept(
          new PreviousLine(
              new VillageId("a"),
              YearMonth.parse(month),
              new IndicatorId("i"),
              new BigDecimal(3),
              Optional.empty(),
              places(month)));
    }
    Standing standing = Progress.of(plan, day, ledger, previous).indicators().get(0).commune();
    assertThat(standing.samePeriod()).contains(BigFraction.of(6));
  }

  @Test
  void an_estimate_counts_until_the_actual_value_comes_even_a_smaller_one() {
    Plan plan = plan(flow(100), List.of(village("a", 10)), List.of());
    List<ReportLine> lines =
        List.of(
            line("a", 6, new BigDecimal(60), null, Certainty.ESTIMATE, "2023-06-15", 1),
            line("a", 6, new BigDecimal(40), null, Certainty.ACTUAL, "2023-07-02", 2));
    Standing before = commune(plan, AsOf.day(LocalDate.of(2023, 6, 30)), lines);
    assertThat(before.value()).contains(BigFraction.of(60));
    assertThat(before.estimated()).isTrue();
    Standing after = commune(plan, AsOf.day(LocalDate.of(2023, 7, 2)), lines);
    assertThat(after.value()).contains(BigFraction.of(40));
    assertThat(after.estimated()).isFalse();
  }

  @ParameterizedTest(name = "{0} of {1} for month {2}, on {3}: measured at {4}")
  @CsvSource({
    "ESTIMATE, 50, 6, 2023-06-20, 2023-06-30, 50, ON_TRACK",
    "ESTIMATE, 49, 6, 2023-06-20, 2023-06-30, 50, SLOW",
    "ESTIMATE, 50, 6, 2023-06-30, 2023-06-30, 50, ON_TRACK",
    // What is actual by the day speaks of the day; an estimate for May no longer looks ahead.
    "ACTUAL,   50, 6, 2023-06-15, 2023-06-15, 45.833333, ON_TRACK",
    "ESTIMATE, 50, 5, 2023-06-15, 2023-06-15, 45.833333, ON_TRACK",
    "ESTIMATE, 100, 12, 2023-12-20, 2023-12-31, 100, DONE",
    "ESTIMATE, 99, 12, 2023-12-20, 2023-12-31, 100, SLOW",
  })
  void an_estimate_for_the_running_month_is_held_against_that_months_end(
      Certainty certainty,
      BigDecimal value,
      int month,
      LocalDate day,
      LocalDate until,
      BigDecimal expected,
      Status status) {
    Plan plan = plan(flow(100), List.of(village("a", 10)), List.of());
    Standing standing =
        commune(
            plan,
            AsOf.day(day),
            List.of(line("a", month, value, null, certainty, "2023-05-15", 1)));
    assertThat(standing.until()).isEqualTo(until);
    assertThat(standing.expected().orElseThrow().bigDecimalValue(6, RoundingMode.HALF_UP))
        .isEqualByComparingTo(expected);
    assertThat(standing.status()).contains(status);
  }

  @Test
  void a_merged_village_counts_for_its_successor() {
    Village old =
        new Village(
            new VillageId("old"),
            "Cũ",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2023, 6, 30)),
            Optional.of(new VillageId("new")),
            Optional.empty(),
            places("old"));
    Plan plan =
        plan(
            flow(30),
            List.of(village("new", 10), old),
            List.of(
                new Assignment(
                    new VillageId("new"),
                    new IndicatorId("i"),
                    Target.of(new BigDecimal(20)),
                    Optional.empty(),
                    places("t")),
                new Assignment(
                    new VillageId("old"),
                    new IndicatorId("i"),
                    Target.of(BigDecimal.TEN),
                    Optional.empty(),
                    places("t"))));
    List<ReportLine> lines =
        List.of(
            line("old", 5, new BigDecimal(7), null, Certainty.ACTUAL, "2023-05-25", 1),
            line("new", 5, new BigDecimal(3), null, Certainty.ACTUAL, "2023-05-25", 2));
    List<VillageStanding> june =
        progress(plan, AsOf.day(LocalDate.of(2023, 6, 30)), lines).villages();
    assertThat(june).hasSize(2);
    List<VillageStanding> july =
        progress(plan, AsOf.day(LocalDate.of(2023, 7, 1)), lines).villages();
    assertThat(july).hasSize(1);
    assertThat(july.get(0).standing().value()).contains(BigFraction.of(10));
    assertThat(july.get(0).standing().target()).contains(Target.of(new BigDecimal(30)));
  }

  /** Merged on the day given; last own report in May of 7, the successor's levels as given. */
  @ParameterizedTest(name = "merged after {0}, the successor says {1} for {2}: {3}")
  @CsvSource({
    "2023-06-15, 12, 5, 19",
    "2023-06-15, 12, 6, 12",
    "2023-06-15, 12, 7, 12",
    // What the successor says for June was said before the merger of 1 July.
    "2023-06-30, 12, 6, 19",
    "2023-06-30, 12, 7, 12",
  })
  void a_merged_villages_level_counts_until_the_successor_reports_both(
      LocalDate to, BigDecimal level, int month, int sum) {
    Village old =
        new Village(
            new VillageId("old"),
            "Cũ",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(to),
            Optional.of(new VillageId("new")),
            Optional.empty(),
            places("old"));
    Indicator stock =
        indicator(
            Kind.STOCK,
            Better.HIGHER,
            Target.of(new BigDecimal(30)),
            Optional.empty(),
            ShareBase.REPORTED);
    Plan plan = plan(stock, List.of(village("new", 10), old), List.of());
    List<ReportLine> lines =
        List.of(
            line("old", 5, new BigDecimal(7), null, Certainty.ACTUAL, "2023-05-25", 1),
            line("new", month, level, null, Certainty.ACTUAL, "2023-05-25", 2));
    Standing standing = commune(plan, AsOf.day(LocalDate.of(2023, 7, 31)), lines);
    assertThat(standing.value()).contains(BigFraction.of(sum));
  }

  @Test
  void less_is_not_yet_reached_while_a_village_with_a_target_is_silent() {
    Indicator poor =
        indicator(
            Kind.STOCK,
            Better.LOWER,
            Target.of(new BigDecimal(10)),
            Optional.of(new BigDecimal(30)),
            ShareBase.REPORTED);
    Plan plan =
        plan(
            poor,
            List.of(village("a", 10), village("b", 10), village("c", 10)),
            List.of(assignment("a", 4), assignment("b", 6)));
    ReportLine a = line("a", 6, new BigDecimal(4), null, Certainty.ACTUAL, "2023-06-25", 1);
    ReportLine b = line("b", 6, new BigDecimal(6), null, Certainty.ACTUAL, "2023-06-25", 2);
    AsOf june = AsOf.day(LocalDate.of(2023, 6, 30));
    Standing partly = commune(plan, june, List.of(a));
    assertThat(partly.status()).contains(Status.ON_TRACK);
    assertThat(partly.silent()).isEqualTo(1);
    assertThat(commune(plan, AsOf.day(YEAR_END), List.of(a)).result())
        .contains(Result.NOT_ASSESSED);
    Standing whole = commune(plan, june, List.of(a, b));
    assertThat(whole.status()).contains(Status.DONE);
    assertThat(whole.silent()).isZero();
    assertThat(progress(plan, june, List.of(a)).villages().get(0).standing().status())
        .contains(Status.DONE);
  }

  @ParameterizedTest(
      name = "on {0}, June reported by {1} of 2 villages: {2} months left, out of reach from {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2023-06-10, 0, 7, 2023-06",
        "2023-06-10, 1, 7, 2023-06",
        "2023-06-10, 2, 6, 2023-10",
        "2023-12-10, 0, 1, 2023-12",
        "2023-12-31, 0, 0, -",
        "2024-02-10, 0, 0, -",
      })
  void the_current_month_remains_until_its_reports_are_in(
      LocalDate day, int villages, int left, YearMonth outOfReach) {
    Plan plan = plan(flow(100), List.of(village("a", 10), village("b", 10)), List.of());
    List<ReportLine> lines = new ArrayList<>();
    lines.add(line("a", 5, new BigDecimal(12), null, Certainty.ACTUAL, "2023-05-25", 1));
    for (int i = 0; i < villages; i++) {
      lines.add(
          line(
              i == 0 ? "a" : "b",
              6,
              new BigDecimal(i == 0 ? 2 : 16),
              null,
              Certainty.ACTUAL,
              "2023-06-09",
              2 + i));
    }
    Optional<CatchUp> catchUp = commune(plan, AsOf.day(day), lines).catchUp();
    assertThat(
            catchUp
                .map(c -> c.missing().divide(c.perMonth().orElseThrow()))
                .orElse(BigFraction.ZERO))
        .isEqualTo(BigFraction.of(left));
    assertThat(catchUp.flatMap(CatchUp::outOfReach)).isEqualTo(Optional.ofNullable(outOfReach));
  }

  private static Assignment assignment(String village, int target) {
    return new Assignment(
        new VillageId(village),
        new IndicatorId("i"),
        Target.of(new BigDecimal(target)),
        Optional.empty(),
        places("t"));
  }

  @Property(tries = 200)
  void the_order_of_lines_does_not_matter(
      @ForAll("lines") List<ReportLine> lines, @ForAll Random random) {
    List<ReportLine> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, random);
    AsOf day = AsOf.day(LocalDate.of(2023, 8, 15));
    for (Plan plan : plans()) {
      assertThat(progress(plan, day, shuffled)).isEqualTo(progress(plan, day, lines));
    }
  }

  @Property(tries = 200)
  void the_villages_add_up_to_the_commune(
      @ForAll("lines") List<ReportLine> lines, @ForAll @IntRange(min = 1, max = 12) int month) {
    AsOf day = AsOf.day(YearMonth.of(2023, month).atEndOfMonth());
    for (Plan plan : plans()) {
      IndicatorProgress progress = progress(plan, day, lines);
      if (progress.indicator().kind() != Kind.SHARE) {
        BigFraction sum =
            progress.villages().stream()
                .flatMap(village -> village.standing().value().stream())
                .reduce(BigFraction.ZERO, BigFraction::add);
        assertThat(progress.commune().value().orElse(BigFraction.ZERO)).isEqualTo(sum);
      }
    }
  }

  @Property(tries = 200)
  void what_is_reported_later_changes_nothing(@ForAll("lines") List<ReportLine> lines) {
    AsOf day = AsOf.day(LocalDate.of(2023, 7, 10));
    List<ReportLine> known =
        lines.stream().filter(line -> !line.reportedOn().isAfter(day.known())).toList();
    for (Plan plan : plans()) {
      assertThat(progress(plan, day, lines)).isEqualTo(progress(plan, day, known));
    }
  }

  @Property(tries = 200)
  void another_unit_changes_nothing_relative(
      @ForAll("lines") List<ReportLine> lines, @ForAll @IntRange(min = 2, max = 1000) int factor) {
    AsOf day = AsOf.day(LocalDate.of(2023, 9, 3));
    BigDecimal scale = BigDecimal.valueOf(factor);
    List<ReportLine> scaled =
        lines.stream()
            .map(
                line ->
                    new ReportLine(
                        line.village(),
                        line.period(),
                        line.indicator(),
                        line.value().multiply(scale),
                        line.of(),
                        line.cumulative(),
                        line.certainty(),
                        line.reportedOn(),
                        line.reportedBy(),
                        line.note(),
                        line.places()))
            .toList();
    Standing one =
        progress(
                plan(flow(500), List.of(village("a", 10), village("b", 20)), List.of()), day, lines)
            .commune();
    Standing other =
        progress(
                plan(flow(500 * factor), List.of(village("a", 10), village("b", 20)), List.of()),
                day,
                scaled)
            .commune();
    assertThat(other.paceRatio()).isEqualTo(one.paceRatio());
    assertThat(other.achievement()).isEqualTo(one.achievement());
    assertThat(other.status()).isEqualTo(one.status());
    assertThat(other.forecast().map(forecast -> forecast.value().divide(factor)))
        .isEqualTo(one.forecast().map(Forecast::value));
    assertThat(other.catchUp().flatMap(CatchUp::outOfReach))
        .isEqualTo(one.catchUp().flatMap(CatchUp::outOfReach));
  }

  @Property(tries = 200)
  void a_village_with_nothing_changes_nobody_else(@ForAll("lines") List<ReportLine> lines) {
    AsOf day = AsOf.day(LocalDate.of(2023, 9, 3));
    List<Village> two = List.of(village("a", 10), village("b", 20));
    List<Village> three = List.of(village("a", 10), village("b", 20), village("c", 30));
    for (Plan plan : plans()) {
      Indicator indicator = plan.indicators().findFirst().orElseThrow();
      IndicatorProgress before = progress(plan(indicator, two, List.of()), day, lines);
      IndicatorProgress after = progress(plan(indicator, three, List.of()), day, lines);
      // What remains hangs on who has not reported yet; what is known does not.
      assertThat(after.commune().actual()).isEqualTo(before.commune().actual());
      assertThat(after.commune().status()).isEqualTo(before.commune().status());
      assertThat(after.commune().forecast()).isEqualTo(before.commune().forecast());
      for (VillageStanding village : before.villages()) {
        assertThat(after.villages()).contains(village);
      }
    }
  }

  @Property(tries = 200)
  void a_forecast_lies_within_its_range(
      @ForAll("lines") List<ReportLine> lines, @ForAll @IntRange(min = 1, max = 12) int month) {
    AsOf day = AsOf.day(YearMonth.of(2023, month).atEndOfMonth());
    for (Plan plan : plans()) {
      progress(plan, day, lines)
          .commune()
          .forecast()
          .ifPresent(
              forecast -> {
                assertThat(Fractions.compare(forecast.low(), forecast.value())).isNotPositive();
                assertThat(Fractions.compare(forecast.value(), forecast.high())).isNotPositive();
                assertThat(forecast.months().size()).isGreaterThanOrEqualTo(Forecast.LEAST_MONTHS);
              });
    }
  }

  @Test
  void fractions_below_nothing_are_compared_by_their_value() {
    assertThat(Fractions.compare(BigFraction.of(-3), BigFraction.of(-2))).isNegative();
    assertThat(Fractions.compare(BigFraction.of(-1, 3), BigFraction.of(-1, 2))).isPositive();
    assertThat(Fractions.compare(BigFraction.of(-1), BigFraction.of(1, 9))).isNegative();
  }

  @Property(tries = 300)
  void the_pace_never_falls_and_ends_at_one(
      @ForAll @IntRange(min = 0, max = 363) int day,
      @ForAll @IntRange(min = 1, max = 31) int monthEnds) {
    Plan plan = plan(flow(1), List.of(village("a", 1)), List.of(), new ReportingMonths(monthEnds));
    PaceCurve curve = new PaceCurve(plan);
    Indicator indicator = plan.indicators().findFirst().orElseThrow();
    LocalDate today = LocalDate.of(2023, 1, 1).plusDays(day);
    assertThat(curve.at(indicator, today.plusDays(1)))
        .isGreaterThanOrEqualTo(curve.at(indicator, today));
    assertThat(curve.at(indicator, today)).isBetween(BigFraction.ZERO, BigFraction.ONE);
    assertThat(curve.at(indicator, YEAR_END)).isEqualTo(BigFraction.ONE);
  }

  @Provide
  Arbitrary<List<ReportLine>> lines() {
    Arbitrary<ReportLine> line =
        Combinators.combine(
                Arbitraries.of("a", "b"),
                Arbitraries.integers().between(1, 12),
                Arbitraries.integers().between(-20, 200),
                Arbitraries.of(Certainty.class),
                Arbitraries.integers().between(0, 380),
                Arbitraries.integers().between(1, 1000))
            .as(
                (village, month, value, certainty, day, place) ->
                    line(
                        village,
                        month,
                        new BigDecimal(value).movePointLeft(1),
                        new BigDecimal(200),
                        certainty,
                        LocalDate.of(2023, 1, 1).plusDays(day).toString(),
                        place));
    // Two lines never stand at the same place.
    return line.list()
        .ofMaxSize(40)
        .map(
            lines -> {
              List<ReportLine> placed = new ArrayList<>();
              for (ReportLine one : lines) {
                placed.add(
                    new ReportLine(
                        one.village(),
                        one.period(),
                        one.indicator(),
                        one.value(),
                        one.of(),
                        one.cumulative(),
                        one.certainty(),
                        one.reportedOn(),
                        one.reportedBy(),
                        one.note(),
                        places("r" + placed.size())));
              }
              return placed;
            });
  }

  /** A decimal or a fraction such as 5/6. */
  private static Optional<BigFraction> fraction(String text) {
    return Optional.ofNullable(text)
        .map(t -> t.contains("/") ? BigFraction.parse(t) : Fractions.of(new BigDecimal(t)));
  }

  private static List<Plan> plans() {
    List<Village> villages = List.of(village("a", 10), village("b", 20));
    return List.of(
        plan(flow(500), villages, List.of()),
        plan(
            indicator(
                Kind.STOCK,
                Better.LOWER,
                Target.of(BigDecimal.TEN),
                Optional.of(new BigDecimal(30)),
                ShareBase.REPORTED),
            villages,
            List.of()),
        plan(share(ShareBase.REPORTED), villages, List.of()));
  }

  static Indicator flow(int target) {
    return indicator(
        Kind.FLOW,
        Better.HIGHER,
        Target.of(new BigDecimal(target)),
        Optional.empty(),
        ShareBase.REPORTED);
  }

  static Indicator share(ShareBase base) {
    return indicator(
        Kind.SHARE, Better.HIGHER, Target.of(new BigDecimal(80)), Optional.empty(), base);
  }

  static Indicator indicator(
      Kind kind, Better better, Target target, Optional<BigDecimal> baseline, ShareBase base) {
    return new Indicator(
        new IndicatorId("i"),
        "I",
        List.of(),
        "u",
        kind,
        better,
        target,
        baseline,
        new Pace.Even(),
        List.of(),
        base,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        places("i"));
  }

  static Village village(String id, int households) {
    return new Village(
        new VillageId(id),
        id,
        List.of(),
        Optional.empty(),
        Optional.of(new BigDecimal(households)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        places(id));
  }

  static Plan plan(Indicator indicator, List<Village> villages, List<Assignment> assignments) {
    return plan(indicator, villages, assignments, ReportingMonths.CALENDAR);
  }

  static Plan plan(
      Indicator indicator,
      List<Village> villages,
      List<Assignment> assignments,
      ReportingMonths months) {
    Movement movement =
        new Movement(
            new MovementId("m"),
            "M",
            Optional.empty(),
            new BodyId("b"),
            List.of(),
            List.of(indicator),
            places("m"));
    Signer signer = new Signer(Optional.empty(), "CHỦ TỊCH", Optional.empty());
    return new Plan(
        "p",
        2023,
        new Span(LocalDate.of(2023, 1, 1), YEAR_END),
        "T",
        Optional.empty(),
        new Issuer("N", "N", "N", Optional.empty(), "P", signer),
        Optional.empty(),
        Optional.empty(),
        "thôn",
        List.of(),
        new PlanText("", List.of(), List.of(), List.of(), "", List.of()),
        villages,
        List.of(),
        List.of(),
        new ReportingRules(
            25, months, new BigDecimal(100), new BigDecimal(90), Optional.empty(), places("p")),
        Nesting.NONE,
        List.of(movement),
        List.of(),
        assignments,
        List.of(),
        List.of(),
        new Loudspeaker(180, Map.of(), List.of()),
        Set.of(),
        places("p"));
  }

  static ReportLine line(
      String village,
      int month,
      BigDecimal value,
      BigDecimal of,
      Certainty certainty,
      String reportedOn,
      int place) {
    return new ReportLine(
        new VillageId(village),
        YearMonth.of(2023, month),
        new IndicatorId("i"),
        value,
        Optional.ofNullable(of),
        Optional.empty(),
        certainty,
        LocalDate.parse(reportedOn),
        "",
        "",
        places("r" + place));
  }

  private record FixedPlaces(Place whole) implements Places {
    @Override
    public Place of(String key) {
      return whole;
    }
  }

  static Places places(String file) {
    return new FixedPlaces(new Place(file, 1, 1));
  }

  static IndicatorProgress progress(Plan plan, AsOf day, List<ReportLine> lines) {
    Ledger ledger = new Ledger(plan, day);
    lines.forEach(ledger);
    return Progress.of(plan, day, ledger, new Previous()).indicators().get(0);
  }

  static Standing commune(Plan plan, AsOf day, List<ReportLine> lines) {
    return progress(plan, day, lines).commune();
  }
}
