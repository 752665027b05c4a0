package vn.thidua.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.thidua.law.Dated;
import vn.thidua.law.Law;
import vn.thidua.law.Provision;
import vn.thidua.plan.FormId;
import vn.thidua.plan.Nomination.Nominee;
import vn.thidua.source.LawFile;

/** Prize money over dates, kinds and laws, each case with the article that it rests on. */
final class MoneyTest {
  private static final Law LAW = LawFile.read();

  @ParameterizedTest
  @CsvFileSource(resources = "money.csv", numLinesToSkip = 1)
  void money_is_the_coefficient_of_the_days_base_salary_rounded_up(
      String form,
      String kind,
      LocalDate day,
      String formula,
      BigDecimal paid,
      String article,
      Boolean confirmed) {
    Entitlement entitlement =
        Entitlement.of(
            LAW, List.of(), new FormId(form), Nominee.valueOf(kind.toUpperCase(Locale.ROOT)), day);
    if (formula == null) {
      assertThat(entitlement.money()).isEmpty();
      return;
    }
    PrizeMoney money = entitlement.money().orElseThrow();
    Provision provision = entitlement.rests().get(1);
    assertThat(money.formula()).isEqualTo(formula);
    assertThat(money.paid()).isEqualByComparingTo(paid);
    assertThat(provision.article()).startsWith(article);
    assertThat(provision.confirmed()).isEqualTo(confirmed);
  }

  @Property
  void what_is_paid_is_the_next_multiple_and_never_less_than_is_due(
      @ForAll @IntRange(min = 1, max = 20_000) int thousandths,
      @ForAll @IntRange(min = 1, max = 9_999_999) int salary) {
    BigDecimal step = BigDecimal.valueOf(10_000);
    PrizeMoney money =
        new PrizeMoney(BigDecimal.valueOf(thousandths, 3), BigDecimal.valueOf(salary), step);
    BigDecimal over = money.paid().subtract(money.exact());

    assertThat(money.paid().remainder(step)).isEqualByComparingTo("0");
    assertThat(over).isGreaterThanOrEqualTo(BigDecimal.ZERO).isLessThan(step);
  }

  @Test
  void a_commune_may_grant_what_the_law_of_the_day_lets_it() {
    assertThat(granted("2023-06-30")).containsExactlyElementsOf(granted("2024-01-01"));
    assertThat(granted("2024-01-01"))
        .containsExactly("giay-khen", "lao-dong-tien-tien", "gia-dinh-van-hoa");
    assertThat(granted("2025-07-01")).contains("thon-van-hoa");
    assertThat(LAW.form(new FormId("thon-van-hoa"), LocalDate.parse("2025-07-01")))
        .hasValueSatisfying(form -> assertThat(form.source().confirmed()).isFalse());
    assertThat(granted("2017-09-30")).isEmpty();
  }

  private static List<String> granted(String day) {
    return LAW.forms(LocalDate.parse(day)).stream()
        .filter(form -> form.grantedBy() == vn.thidua.law.Form.Authority.COMMUNE)
        .map(form -> form.id().value())
        .toList();
  }

  @Test
  void base_salaries_follow_each_other_without_a_gap() {
    for (int i = 1; i < LAW.salaries().size(); i++) {
      assertThat(LAW.salaries().get(i).from())
          .isEqualTo(LAW.salaries().get(i - 1).to().plusDays(1));
    }
    assertThat(LAW.salaries()).isSortedAccordingTo(java.util.Comparator.comparing(Dated::from));
  }
}
