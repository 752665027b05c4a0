package vn.thidua.announcement;

import java.util.List;

/**
 * Whom a decision commends (biểu dương).
 *
 * @param decision its number, such as {@code 52/QĐ-UBND}
 * @param date its day, in words
 * @param numericDate the same in figures
 * @param authority who decided, such as {@code Chủ tịch Ủy ban nhân dân xã Kim Hoa}
 * @param occasion such as {@code đợt thi đua thứ nhất}
 * @param counted such as {@code 2 tập thể, 1 cá nhân}
 * @param groups collectives, persons, households
 */
public record CommendationView(
    String decision,
    String date,
    String numericDate,
    String authority,
    String occasion,
    String counted,
    List<Group> groups)
    implements News {
  public CommendationView {
    groups = List.copyOf(groups);
  }

  /** Those of one kind. */
  public record Group(String name, List<Honoured> members) {
    public Group {
      members = List.copyOf(members);
    }
  }

  @Override
  public String kind() {
    return "commendation";
  }

  @Override
  public String subject() {
    return "Biểu dương tập thể, cá nhân có thành tích trong " + occasion;
  }
}
