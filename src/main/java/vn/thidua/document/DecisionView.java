package vn.thidua.document;

import java.util.List;

/**
 * Quyết định khen thưởng: the chairman's own.
 *
 * @param authority who decides, in capitals
 * @param bases citations, each on its line
 * @param granted what is granted to how many, for what
 * @param total đồng
 * @param words the same in words
 * @param fund out of which it is paid
 */
public record DecisionView(
    Frame frame,
    String authority,
    List<String> bases,
    String granted,
    List<CommendedGroup> groups,
    String total,
    String words,
    String fund)
    implements FramedView {}
