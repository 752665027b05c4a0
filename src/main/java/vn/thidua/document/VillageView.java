package vn.thidua.document;

import java.util.List;
import java.util.Optional;

/**
 * Phiếu theo dõi tiến độ: one village, one page.
 *
 * @param until the day up to which figures are counted, printed
 * @param estimatedUntil the later day that estimates speak of; absent where none counts
 */
public record VillageView(
    Frame frame,
    String village,
    String until,
    Optional<String> estimatedUntil,
    List<MovementRows> movements,
    ReviewView.Reporting reporting,
    List<String> missing)
    implements FramedView {}
