package vn.thidua.plan;

/**
 * Where somebody is reached. Contacts stand in a file of their own, so that a plan can be published
 * without them.
 *
 * @param who the id of a village or body
 * @param email an address such as {@code thon1@example.vn}
 */
public record Contact(String who, String email, Places places) {}
