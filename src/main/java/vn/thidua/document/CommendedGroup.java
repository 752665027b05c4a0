package vn.thidua.document;

import java.util.List;

/**
 * Those of one kind in a list of commendations.
 *
 * @param roman the group's number
 * @param name such as {@code Tập thể}
 */
public record CommendedGroup(String roman, String name, List<CommendedRow> rows) {}
