package vn.thidua.document;

/**
 * A village in the table of reports and statuses; the counts are of the indicators that it was
 * handed.
 *
 * @param exceeded this and the next three are results: all 0 before the plan's end
 */
public record VillageRow(
    String number,
    String name,
    String assigned,
    String done,
    String onTrack,
    String slow,
    String behind,
    String noReport,
    String exceeded,
    String met,
    String missed,
    String notAssessed,
    String received,
    String late) {}
