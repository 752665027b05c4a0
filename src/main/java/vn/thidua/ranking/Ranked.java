package vn.thidua.ranking;

import java.util.Optional;
import vn.thidua.plan.TieBreaker;
import vn.thidua.plan.VillageGroup;

/**
 * A village's place in the league. Villages with equal points that nothing decides between share a
 * rank, and the next rank is left out as many times.
 *
 * @param rank from 1
 * @param best the rank if all that is open turns out best for it and worst for the others
 * @param worst the rank if it turns out the other way round
 * @param group the villages that it competes with; absent where the rubric has no groups
 * @param groupRank its rank among them; among all where there are no groups
 * @param decidedBy what put it before or behind another with equal points
 * @param standing its class, and why it is not a better one
 */
public record Ranked(
    int rank,
    int best,
    int worst,
    Optional<VillageGroup> group,
    int groupRank,
    Optional<TieBreaker> decidedBy,
    Classed standing,
    Score score) {}
