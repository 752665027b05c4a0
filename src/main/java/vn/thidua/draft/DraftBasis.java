package vn.thidua.draft;

import java.util.List;

/**
 * A document that a plan to be cites.
 *
 * @param issued in ISO form
 * @param about its subject in lines; none where the text tells none
 * @param asPrinted the whole citation in lines
 */
public record DraftBasis(
    String id,
    String type,
    String number,
    String issuer,
    String issued,
    List<String> about,
    List<String> asPrinted) {}
