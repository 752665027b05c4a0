package vn.thidua.document;

import java.util.Optional;

/**
 * What a document was made of; it stands in the document's metadata.
 *
 * @param plan the plan's id
 * @param at the day as of which it was made, ISO
 * @param request the words of the command that makes it, without plan and day
 * @param sha256 of the plan's files, in hexadecimal
 * @param inputs a short digest of each of those files, in one line
 * @param signing the number and date that it was given; absent while it is a draft
 */
public record Origin(
    String plan,
    String at,
    String request,
    String sha256,
    String inputs,
    Optional<Signing> signing) {}
