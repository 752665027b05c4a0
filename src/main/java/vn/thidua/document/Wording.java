package vn.thidua.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Target;
import vn.thidua.progress.LastYear;
import vn.thidua.progress.Result;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.text.Numbers;

/**
 * Numbers and judgements as documents print them: rounded once, half up, at most two decimals,
 * percentages with one.
 */
final class Wording {
  static final String NONE = "–";

  /** What {@link #counted} says, in the order of a summary. */
  static final List<String> COUNTED =
      List.of(
          "đã hoàn thành",
          "bảo đảm tiến độ",
          "chậm",
          "rất chậm",
          "sát mức khống chế",
          "có nguy cơ vượt mức khống chế",
          "đã vượt mức khống chế",
          "chưa có số liệu");

  private Wording() {}

  /** Of a share one decimal at most, of anything else two. */
  static String amount(BigFraction value, boolean share) {
    int decimals = share ? 1 : 2;
    return Numbers.vietnamese(Numbers.decimal(value, decimals), decimals);
  }

  static String withUnit(String amount, String unit) {
    return unit.equals("%") ? amount + unit : amount + " " + unit;
  }

  /** A difference of percentages in a table, with one decimal always: {@code +4,1 điểm}. */
  static String signed(BigFraction points) {
    BigDecimal rounded = Numbers.decimal(points, 1);
    return (rounded.signum() > 0 ? "+" : "") + Numbers.vietnamese(rounded) + " điểm";
  }

  /**
   * Against the same months a year earlier, in words: of a share by how many points it rose, of
   * anything else by what rate; never both. Empty where nothing can be compared.
   *
   * @param noted gives the figure its footnote
   */
  static Optional<String> compared(LastYear then, UnaryOperator<String> noted) {
    Optional<BigFraction> change = then.points().or(then::growth);
    if (change.isEmpty()) {
      return Optional.empty();
    }
    if (change.get().signum() == 0) {
      return Optional.of("bằng cùng kỳ năm trước");
    }
    String words = rate(then, noted);
    return Optional.of(
        words.isEmpty()
            ? "xấp xỉ cùng kỳ năm trước"
            : words.startsWith("gấp")
                ? words + " cùng kỳ năm trước"
                : words + " so với cùng kỳ năm trước");
  }

  /**
   * {@code tăng 4,1%}, {@code gấp 2,3 lần}, {@code giảm 0,8 điểm phần trăm}; empty where the change
   * is too small to be printed. Rates are taken from the ratio as it is printed, so that a sentence
   * and the table beside it agree.
   *
   * @param noted gives the figure its footnote
   */
  static String rate(LastYear then, UnaryOperator<String> noted) {
    BigDecimal hundred = BigDecimal.valueOf(100);
    boolean points = then.points().isPresent();
    BigDecimal change =
        then.points()
            .map(value -> Numbers.decimal(value, 1))
            .orElseGet(
                () ->
                    Numbers.decimal(then.ratio().orElseThrow().multiply(100), 1).subtract(hundred));
    if (change.signum() == 0) {
      return "";
    }
    if (!points && change.compareTo(hundred) >= 0) {
      return "gấp "
          + noted.apply(Numbers.vietnamese(Numbers.decimal(then.ratio().orElseThrow(), 1), 1))
          + " lần";
    }
    return (change.signum() < 0 ? "giảm " : "tăng ")
        + (points
            ? noted.apply(Numbers.vietnamese(change.abs(), 1)) + " điểm phần trăm"
            : noted.apply(Numbers.vietnamese(change.abs()) + "%"));
  }

  /**
   * What each of the months that remain must bring, with its unit; of what is counted in whole
   * pieces a whole number, which is enough.
   *
   * @param noted gives the figure its footnote
   */
  static String need(BigFraction each, Indicator indicator, UnaryOperator<String> noted) {
    boolean share = indicator.kind() == Kind.SHARE;
    String amount =
        whole(indicator)
            ? Numbers.vietnamese(each.bigDecimalValue(0, RoundingMode.CEILING))
            : amount(each, share);
    return share
        ? noted.apply(amount) + " điểm phần trăm"
        : withUnit(noted.apply(amount), indicator.unit());
  }

  /**
   * An amount that nobody has counted yet: of what is counted in whole pieces a whole number.
   *
   * @param noted gives the figure its footnote
   */
  static String foreseen(BigFraction value, Indicator indicator, UnaryOperator<String> noted) {
    boolean share = indicator.kind() == Kind.SHARE;
    String amount =
        whole(indicator) ? Numbers.vietnamese(Numbers.decimal(value, 0)) : amount(value, share);
    return withUnit(noted.apply(amount), indicator.unit());
  }

  private static boolean whole(Indicator indicator) {
    return indicator.kind() != Kind.SHARE
        && indicator.target().low().stripTrailingZeros().scale() <= 0;
  }

  static String percent(BigFraction ratio) {
    return Numbers.vietnamese(Numbers.decimal(ratio.multiply(100), 1)) + "%";
  }

  /** Points of the league, with two decimals at most. */
  static String points(BigFraction points) {
    return Numbers.vietnamese(Numbers.decimal(points, 2), 2);
  }

  static String target(Optional<Target> target) {
    return target
        .map(
            t ->
                t.isRange()
                    ? Numbers.vietnamese(t.low()) + "–" + Numbers.vietnamese(t.high())
                    : Numbers.vietnamese(t.low()))
        .orElse(NONE);
  }

  /** The official result once the plan's time is over, until then the status in words. */
  static String judgement(Indicator indicator, Standing standing) {
    if (standing.result().isPresent()) {
      return of(standing.result().get());
    }
    if (standing.target().isEmpty()) {
      return "Không giao";
    }
    if (standing.broken()) {
      return "Vượt mức";
    }
    Status status = standing.status().orElse(Status.NO_REPORT);
    if (standing.notYetDue(indicator)) {
      return "Chưa đến kỳ";
    }
    return ceiling(indicator) ? ofCeiling(status) : of(status);
  }

  private static boolean ceiling(Indicator indicator) {
    return indicator.kind() == Kind.FLOW && indicator.better() == Better.LOWER;
  }

  /** The words under which a summary counts an indicator while the plan's time runs. */
  static String counted(Indicator indicator, Standing standing) {
    if (standing.broken()) {
      return "đã vượt mức khống chế";
    }
    return switch (standing.status().orElse(Status.NO_REPORT)) {
      case DONE -> "đã hoàn thành";
      case ON_TRACK -> "bảo đảm tiến độ";
      case SLOW -> ceiling(indicator) ? "sát mức khống chế" : "chậm";
      case BEHIND -> ceiling(indicator) ? "có nguy cơ vượt mức khống chế" : "rất chậm";
      case NO_REPORT -> "chưa có số liệu";
    };
  }

  static String of(Status status) {
    return switch (status) {
      case DONE -> "Hoàn thành";
      case ON_TRACK -> "Đúng tiến độ";
      case SLOW -> "Chậm";
      case BEHIND -> "Rất chậm";
      case NO_REPORT -> "Chưa có số liệu";
    };
  }

  /** Of a ceiling nobody says that it is late. */
  static String ofCeiling(Status status) {
    return switch (status) {
      case DONE, ON_TRACK -> "Trong mức";
      case SLOW -> "Sát mức";
      case BEHIND -> "Nguy cơ vượt mức";
      case NO_REPORT -> "Chưa có số liệu";
    };
  }

  static String of(Result result) {
    return switch (result) {
      case EXCEEDED -> "Vượt";
      case MET -> "Đạt";
      case MISSED -> "Không đạt";
      case NOT_ASSESSED -> "Không đánh giá";
    };
  }
}
