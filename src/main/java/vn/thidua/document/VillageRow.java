package vn.thidua.document;

/** A village in the table of reports and statuses; the counts are of indicators. */
public record VillageRow(
    String number,
    String name,
    String assigned,
    String done,
    String onTrack,
    String slow,
    String behind,
    String noReport,
    String received,
    String late) {}
