package vn.thidua.announcement;

import java.util.List;

/**
 * The launch of a phase (phát động đợt thi đua).
 *
 * @param phase its name
 * @param year the year, or both where it runs over New Year
 * @param from its first day, in words
 * @param to its last day, in words
 * @param span both days in figures
 * @param occasions what it celebrates, without the dates in brackets
 * @param aim a sentence
 * @param movements the names of the movements
 * @param reviewDue the day before which it is reviewed, in words
 * @param review what is held then: {@code sơ kết} or {@code tổng kết}
 * @param dueDay the day of the month on which villages report
 */
public record LaunchView(
    String phase,
    String year,
    String from,
    String to,
    String span,
    List<String> occasions,
    String aim,
    List<String> movements,
    String reviewDue,
    String review,
    String dueDay)
    implements News {
  public LaunchView {
    occasions = List.copyOf(occasions);
    movements = List.copyOf(movements);
  }

  @Override
  public String kind() {
    return "launch";
  }

  @Override
  public String subject() {
    return "Về việc phát động " + phase + " năm " + year;
  }
}
