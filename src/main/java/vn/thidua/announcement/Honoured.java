package vn.thidua.announcement;

import java.util.Optional;

/**
 * Somebody who was commended.
 *
 * @param name without private numbers
 * @param about office and village; empty for a collective, whose name says it
 * @param achievement as written, without private numbers
 * @param form such as {@code Giấy khen}
 */
public record Honoured(String name, Optional<String> about, String achievement, String form) {}
