package vn.thidua.document;

/**
 * What a document was made of; it stands in the document's metadata.
 *
 * @param plan the plan's id
 * @param at the day as of which it was made, ISO
 * @param sha256 of the plan's files, in hexadecimal
 */
public record Origin(String plan, String at, String sha256) {}
