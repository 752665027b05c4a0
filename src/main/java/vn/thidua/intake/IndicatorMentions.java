package vn.thidua.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.Indicator;
import vn.thidua.text.Names;

/**
 * Finds the indicator that a title names: behind {@code Chỉ tiêu:}, or with nothing before it but
 * words such as {@code kết quả thực hiện} and nothing behind it but a time, a place or a unit. With
 * any other word it may be another thing: {@code hộ nghèo được vay vốn} are no {@code hộ nghèo}.
 */
final class IndicatorMentions {
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:báo cáo|kết quả|thực hiện|tiến độ|tổng hợp|số liệu|biểu|bảng|theo dõi|tình hình"
              + "|chỉ tiêu|nội dung|về)(?![\\p{L}])[\\s:.–-]*");

  /** Where what is named may end. */
  private static final Pattern END =
      Pattern.compile(
          "[\\s,;:.–_-]*(?:\\(|;| [–-] |[\\s_-](?:tháng|năm|quý|các|theo|toàn|của|trên địa bàn|xã"
              + "|thôn|đến|từ|đvt|[0-9]+ tháng|(?:t|thang)?\\.?[0-9])|$)");

  private final NamesSent names;

  IndicatorMentions(NamesSent names) {
    this.names = names;
  }

  /** The one that a cell, or the name of a sheet or file, names. */
  Optional<Indicator> within(String text) {
    String rest = Names.fold(text);
    for (boolean more = true; more; ) {
      Optional<Indicator> named = atBegin(rest);
      if (named.isPresent()) {
        return named;
      }
      String shorter = BEFORE.matcher(rest).replaceFirst("");
      more = !shorter.equals(rest);
      rest = shorter;
    }
    return Optional.empty();
  }

  /** The longest name with which a text begins. */
  private Optional<Indicator> atBegin(String text) {
    Optional<Indicator> longest = Optional.empty();
    Matcher end = END.matcher(text);
    for (int from = 0; from <= text.length() && end.find(from); from = end.start() + 1) {
      Optional<Indicator> named =
          end.start() == 0
              ? Optional.empty()
              : names.indicator(text.substring(0, end.start()).strip());
      longest = named.isPresent() ? named : longest;
    }
    return longest;
  }
}
