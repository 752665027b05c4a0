package vn.thidua.announcement;

import java.util.List;
import java.util.Optional;
import vn.thidua.document.ProgressRow;

/**
 * How a phase or the year came out.
 *
 * @param what such as {@code đợt thi đua thứ nhất năm 2023}
 * @param over whether its time is over; until then the results are the first ones
 * @param until the day up to which the figures go, in figures
 * @param estimatedUntil the day that estimates among them speak of, in figures
 * @param total how many indicators there are
 * @param counts how many came out how
 * @param leaders the villages of the first three ranks
 * @param good the indicators that did best, the best first
 * @param weak those that were missed or lag most, the last first
 * @param commended how many were commended, such as {@code 2 tập thể, 1 cá nhân}
 */
public record ResultsView(
    String what,
    boolean over,
    String until,
    Optional<String> estimatedUntil,
    String total,
    List<String> counts,
    List<Leader> leaders,
    List<ProgressRow> good,
    List<ProgressRow> weak,
    Optional<String> commended)
    implements News {
  public ResultsView {
    counts = List.copyOf(counts);
    leaders = List.copyOf(leaders);
    good = List.copyOf(good);
    weak = List.copyOf(weak);
  }

  /**
   * A village at the head of the league.
   *
   * @param rank {@code Nhất}, {@code Nhì} or {@code Ba}
   * @param village with the word for the unit
   * @param points with one decimal
   * @param rankClass its class; empty where the plan has none
   */
  public record Leader(String rank, String village, String points, Optional<String> rankClass) {}

  @Override
  public String kind() {
    return "results";
  }

  @Override
  public String subject() {
    return "Kết quả " + what;
  }
}
