package vn.thidua.announcement;

import java.util.Optional;

/**
 * One who sets an example (điển hình tiên tiến, người tốt việc tốt).
 *
 * @param label {@code tập thể}, {@code cá nhân} or {@code hộ gia đình}
 * @param movement the movement in which it was earned
 * @param decision the decision's number
 * @param date its day, in words
 * @param authority who decided
 */
public record ExemplarView(
    Honoured honoured,
    String label,
    Optional<String> movement,
    String decision,
    String date,
    String authority)
    implements News {
  @Override
  public String kind() {
    return "exemplar";
  }

  @Override
  public String subject() {
    return "Giới thiệu gương điển hình tiên tiến: " + honoured.name();
  }
}
