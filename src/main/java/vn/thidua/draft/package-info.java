/**
 * Drafts a plan that does not exist yet.
 *
 * <p>Comes in: who issues it, for which year, for which villages. Goes out: the texts of its files.
 * Must not know: where they are written, the terminal, the clock.
 */
package vn.thidua.draft;
