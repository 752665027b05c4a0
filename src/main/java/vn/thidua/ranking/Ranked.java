package vn.thidua.ranking;

/**
 * A village's place in the league. Villages with equal points share a rank, and the next rank is
 * left out as many times.
 *
 * @param rank from 1
 * @param best the rank if all that is open turns out best for it and worst for the others
 * @param worst the rank if it turns out the other way round
 */
public record Ranked(int rank, int best, int worst, Score score) {}
