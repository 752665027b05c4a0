/**
 * Ranks the villages by points, each point with its reason.
 *
 * <p>Comes in: the progress of a plan on a day. Goes out: a league of scores with exact fractions.
 * Must not know: files, languages, rounding, how anything is printed.
 */
package vn.thidua.ranking;
