package vn.thidua.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.calendar.WorkingDays;

/**
 * A peak phase of a plan to be, tied to the anniversaries of its months. Dates are in ISO form.
 *
 * @param asPrinted the words of its span; none where they are the tool's own
 * @param aim in lines
 * @param reviewDue a working day, unless a document says another
 * @param reviewPrinted the sentence on its review in lines; none where it is the tool's own
 */
public record DraftPhase(
    String id,
    String name,
    String from,
    String to,
    List<String> asPrinted,
    List<Anniversary> anniversaries,
    List<String> aim,
    String reviewKind,
    Optional<String> reviewWith,
    String reviewDue,
    List<String> reviewPrinted) {
  public DraftPhase {
    anniversaries = List.copyOf(anniversaries);
  }

  /**
   * An anniversary in the plan's year.
   *
   * @param from the day that is remembered
   */
  public record Anniversary(
      String name, String from, String to, Optional<Integer> years, List<String> asPrinted) {
    static Anniversary in(int year, String name, LocalDate day) {
      return new Anniversary(
          name,
          day.toString(),
          day.withYear(year).toString(),
          Optional.of(year - day.getYear()),
          List.of());
    }

    private static Anniversary of(FoundPlan.Anniversary found) {
      return new Anniversary(
          found.name(),
          found.from().toString(),
          found.to().toString(),
          found.years(),
          DraftText.lines(found.asPrinted()));
    }
  }

  /** The phases that a document has. */
  static List<DraftPhase> of(List<FoundPlan.Phase> found) {
    List<DraftPhase> phases = new ArrayList<>();
    for (FoundPlan.Phase phase : found) {
      phases.add(
          new DraftPhase(
              "dot-" + (phases.size() + 1),
              phase.name(),
              phase.from().toString(),
              phase.to().toString(),
              DraftText.lines(phase.asPrinted()),
              phase.anniversaries().stream().map(Anniversary::of).toList(),
              DraftText.lines(phase.aim().isEmpty() ? aim(phase) : phase.aim()),
              phase.isFinal() ? "final" : "interim",
              phase.reviewWith(),
              phase.due().map(LocalDate::toString).orElseGet(() -> working(phase.to())),
              phase.reviewPrinted().map(DraftText::lines).orElse(List.of())));
    }
    return phases;
  }

  /** Where a document says no more than what is celebrated. */
  private static String aim(FoundPlan.Phase phase) {
    return phase.anniversaries().isEmpty()
        ? phase.name() + "."
        : "Thi đua lập thành tích chào mừng "
            + phase.anniversaries().stream()
                .map(FoundPlan.Anniversary::name)
                .collect(Collectors.joining(", "))
            + ".";
  }

  /** The days that plans of communes name most often, by the half of the year in which they lie. */
  private static List<Anniversary> days(int year, int half) {
    List<Anniversary> days = new ArrayList<>();
    if (half == 1) {
      days.add(day(year, "Ngày thành lập Đảng Cộng sản Việt Nam", 1930, 2, 3));
      days.add(day(year, "Ngày giải phóng miền Nam, thống nhất đất nước", 1975, 4, 30));
      days.add(day(year, "Ngày sinh Chủ tịch Hồ Chí Minh", 1890, 5, 19));
      days.add(day(year, "Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc", 1948, 6, 11));
    } else {
      days.add(day(year, "Ngày Thương binh - Liệt sĩ", 1947, 7, 27));
      days.add(day(year, "Ngày Cách mạng tháng Tám thành công", 1945, 8, 19));
      days.add(day(year, "Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam", 1945, 9, 2));
      days.add(day(year, "Ngày truyền thống Mặt trận Tổ quốc Việt Nam", 1930, 11, 18));
    }
    return days;
  }

  private static Anniversary day(int year, String name, int of, int month, int day) {
    return Anniversary.in(year, name, LocalDate.of(of, month, day));
  }

  /** The two halves of a year, as plans of communes have them. */
  static List<DraftPhase> halves(int year) {
    return List.of(
        new DraftPhase(
            "dot-1",
            "Đợt thi đua thứ nhất",
            LocalDate.of(year, 1, 1).toString(),
            LocalDate.of(year, 6, 30).toString(),
            List.of(),
            days(year, 1),
            List.of(
                "Phấn đấu hoàn thành các nhiệm vụ, chỉ tiêu kế hoạch 06 tháng đầu năm "
                    + year
                    + "."),
            "interim",
            Optional.of("sơ kết thực hiện nhiệm vụ 06 tháng đầu năm " + year),
            working(LocalDate.of(year, 7, 10)),
            List.of()),
        new DraftPhase(
            "dot-2",
            "Đợt thi đua thứ hai",
            LocalDate.of(year, 7, 1).toString(),
            LocalDate.of(year, 12, 31).toString(),
            List.of(),
            days(year, 2),
            List.of("Phấn đấu hoàn thành toàn diện các chỉ tiêu, nhiệm vụ năm " + year + "."),
            "final",
            Optional.of("hội nghị tổng kết công tác năm " + year),
            working(LocalDate.of(year + 1, 1, 10)),
            List.of()));
  }

  /** The day, or the working day before it. */
  private static String working(LocalDate day) {
    return new WorkingDays(List.of()).before(day.plusDays(1), 1).toString();
  }
}
