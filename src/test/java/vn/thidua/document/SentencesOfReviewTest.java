package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.thidua.progress.Actual;
import vn.thidua.progress.LastYear;

/** Facts and words agree: what fell is not said to rise, and a rate is no difference. */
final class SentencesOfReviewTest {
  @Property
  void a_rate_says_which_way_it_went_and_by_how_much(
      @ForAll @IntRange(min = 0, max = 100_000) int now,
      @ForAll @IntRange(min = 1, max = 100_000) int then) {
    LastYear year = flow(now, then);
    String words = Wording.compared(year, UnaryOperator.identity()).orElseThrow();

    assertThat(words).doesNotContain("điểm", "-", "tăng 0%", "tăng 0,0%", "giảm 0,0%");
    if (now > then) {
      assertThat(words).matches("(tăng [\\d.,]+%|gấp [\\d.,]+ lần|xấp xỉ) .*cùng kỳ năm trước");
    } else if (now < then) {
      assertThat(words).matches("(giảm [\\d.,]+%|xấp xỉ) .*cùng kỳ năm trước");
    } else {
      assertThat(words).isEqualTo("bằng cùng kỳ năm trước");
    }
  }

  @Property
  void a_share_rises_and_falls_by_points(
      @ForAll @IntRange(min = 0, max = 1000) int now,
      @ForAll @IntRange(min = 0, max = 1000) int then) {
    String words = Wording.compared(share(now, then), UnaryOperator.identity()).orElseThrow();

    assertThat(words).doesNotContain("%", "lần", "-");
    if (now != then) {
      assertThat(words)
          .matches(
              (now > then ? "tăng" : "giảm") + " [\\d,]+ điểm phần trăm so với cùng kỳ năm trước");
    } else {
      assertThat(words).isEqualTo("bằng cùng kỳ năm trước");
    }
  }

  @Test
  void the_words_are_those_of_officials() {
    assertThat(words(flow(1041, 1000))).isEqualTo("tăng 4,1% so với cùng kỳ năm trước");
    assertThat(words(flow(766, 1000))).isEqualTo("giảm 23,4% so với cùng kỳ năm trước");
    assertThat(words(flow(7, 3))).isEqualTo("gấp 2,3 lần cùng kỳ năm trước");
    assertThat(words(flow(1_000_001, 1_000_000))).isEqualTo("xấp xỉ cùng kỳ năm trước");
    assertThat(words(flow(0, 5))).isEqualTo("giảm 100,0% so với cùng kỳ năm trước");
    assertThat(words(share(583, 542)))
        .isEqualTo("tăng 4,1 điểm phần trăm so với cùng kỳ năm trước");
    assertThat(words(share(500, 500))).isEqualTo("bằng cùng kỳ năm trước");
  }

  private static String words(LastYear year) {
    return Wording.compared(year, UnaryOperator.identity()).orElseThrow();
  }

  private static LastYear flow(int now, int then) {
    BigFraction ratio = BigFraction.of(now, then);
    return new LastYear(
        actual(then),
        Optional.of(ratio),
        Optional.of(ratio.subtract(BigFraction.ONE)),
        Optional.empty());
  }

  /** In tenths of a percent. */
  private static LastYear share(int now, int then) {
    return new LastYear(
        actual(then),
        Optional.empty(),
        Optional.empty(),
        Optional.of(BigFraction.of(now - then, 10)));
  }

  private static Actual actual(int value) {
    return new Actual(BigFraction.of(value), "", List.of());
  }
}
