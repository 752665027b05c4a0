package vn.thidua.document;

import java.util.List;

/** Phiếu theo dõi tiến độ: one village, one page. */
public record VillageView(
    Frame frame,
    String village,
    String until,
    List<MovementRows> movements,
    ReviewView.Reporting reporting,
    List<String> missing) {}
