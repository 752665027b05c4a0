package vn.thidua.document;

import java.util.List;
import java.util.Optional;

/**
 * Tóm tắt: one page with pictures for the chairman.
 *
 * @param until the day up to which figures are counted, printed
 * @param whole the whole commune, in a table of villages
 * @param weakChart the indicators furthest behind; absent where none is
 * @param villageChart where each village stands; absent where there are too many for the page
 * @param tasks what needs his word, a sentence each
 */
public record SummaryView(
    Frame frame,
    String until,
    Optional<String> estimatedUntil,
    VillageRow whole,
    boolean over,
    Optional<Chart> weakChart,
    Optional<Chart> villageChart,
    List<String> tasks)
    implements FramedView {}
