package vn.thidua.announcement;

import java.util.Optional;

/**
 * An anniversary that a phase celebrates.
 *
 * @param name such as {@code Ngày Thương binh Liệt sỹ}
 * @param years how many years it is; empty for a day of the lunar calendar
 * @param date the day on which it is kept, in words
 * @param numericDate the same in figures
 * @param origin the day that it commemorates, in figures; empty for a day of the lunar calendar
 * @param lunar the day of the lunar calendar with the year's name
 * @param when how far off it is: {@code hôm nay}, {@code còn 5 ngày nữa}; empty once it is past
 * @param phase the phase that celebrates it
 * @param aim of the phase, a sentence
 */
public record AnniversaryView(
    String name,
    Optional<String> years,
    String date,
    String numericDate,
    Optional<String> origin,
    Optional<String> lunar,
    Optional<String> when,
    String phase,
    String aim)
    implements News {
  @Override
  public String kind() {
    return "anniversary";
  }

  @Override
  public String subject() {
    return "Về việc thi đua lập thành tích kỷ niệm "
        + years.map(count -> count + " năm ").orElse("")
        + name;
  }
}
