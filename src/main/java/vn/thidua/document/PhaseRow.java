package vn.thidua.document;

import java.util.Optional;

/**
 * An indicator in a phase: what it was to reach by the phase's end, counted from the plan's
 * beginning.
 *
 * @param target empty where nothing was due in the phase
 * @param set whether the plan set it for the phase; else it is what the year's pace says
 * @param actual without unit and without the word for an estimate
 * @param achievement the part of the phase's target that is reached
 * @param judgement the official result once the phase is over, until then the status; empty before
 *     it has begun
 * @param missing what is still missing to the target, without unit
 */
public record PhaseRow(
    String number,
    String name,
    String unit,
    Optional<String> target,
    boolean set,
    Optional<String> actual,
    boolean estimated,
    Optional<String> achievement,
    Optional<String> judgement,
    Optional<String> missing) {}
