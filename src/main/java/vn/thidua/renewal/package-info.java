/**
 * Makes next year's plan out of this one's files and results.
 *
 * <p>Comes in: a plan with its progress, and the texts of its files. Goes out: the texts of next
 * year's files, the targets that are proposed with the reason of each, and what a person must
 * decide. Must not know: where files are written, the terminal, the clock, languages.
 */
package vn.thidua.renewal;
