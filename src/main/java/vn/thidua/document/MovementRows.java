package vn.thidua.document;

import java.util.List;

/**
 * A movement with its indicators.
 *
 * @param number in running text
 * @param roman in tables
 * @param lead the name of the body that leads it
 */
public record MovementRows(
    String number, String roman, String name, String lead, List<ProgressRow> rows) {}
