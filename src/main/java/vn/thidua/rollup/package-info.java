/**
 * Adds up many plans: what each brings, exact, and what it makes together by unit, movement and
 * indicator.
 *
 * <p>Comes in: the totals of plans, or rows of earlier sums. Goes out: one table. Must not know:
 * files, the terminal, languages.
 */
package vn.thidua.rollup;
