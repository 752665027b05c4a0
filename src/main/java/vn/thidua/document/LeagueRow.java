package vn.thidua.document;

import java.util.Optional;

/**
 * A village's place in the league.
 *
 * @param group with which it competes; absent where there are no groups
 * @param rankClass its class; a dash where there are none
 */
public record LeagueRow(
    String rank, String name, String points, Optional<String> group, String rankClass) {}
