package vn.thidua.announcement;

import java.util.List;
import java.util.Optional;
import vn.thidua.document.ProgressRow;

/**
 * Where the campaign, or one movement, stands.
 *
 * @param scope {@code các phong trào thi đua}, or the movement with its name
 * @param until the day up to which the figures go, in figures
 * @param estimatedUntil the day that estimates among them speak of, in figures
 * @param total how many indicators there are
 * @param counts how many stand where, such as {@code 5 chỉ tiêu đã hoàn thành}
 * @param good the indicators that do best, the best first
 * @param weak those that lag most, the last first
 * @param received how many of the monthly reports that were due have come
 * @param due how many were due
 */
public record ProgressView(
    String scope,
    String until,
    Optional<String> estimatedUntil,
    String total,
    List<String> counts,
    List<ProgressRow> good,
    List<ProgressRow> weak,
    String received,
    String due)
    implements News {
  public ProgressView {
    counts = List.copyOf(counts);
    good = List.copyOf(good);
    weak = List.copyOf(weak);
  }

  @Override
  public String kind() {
    return "progress";
  }

  @Override
  public String subject() {
    return "Tiến độ thực hiện " + scope + " đến ngày " + until;
  }
}
