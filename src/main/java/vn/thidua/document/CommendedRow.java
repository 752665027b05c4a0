package vn.thidua.document;

/**
 * Somebody in a list of commendations.
 *
 * @param about the office of a person or the place of a household; empty for collectives
 * @param form what is granted
 * @param money đồng; a dash where it is not known or there is none
 */
public record CommendedRow(
    String number, String name, String about, String achievement, String form, String money) {}
