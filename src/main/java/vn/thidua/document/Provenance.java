package vn.thidua.document;

import java.util.Optional;

/**
 * Where one figure of a document comes from.
 *
 * @param printed as the document has it
 * @param spot where it stands
 * @param column the head of its column, where it stands in a table
 * @param text the paragraph or cell that it stands in
 * @param offset the characters of that text before it
 */
public record Provenance(
    String printed, Spot spot, Optional<String> column, String text, int offset, Source source) {}
