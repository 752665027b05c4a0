/**
 * Takes in what villages really send: tables in any of the layouts that offices use, turned into
 * the lines of a report, with a word on everything that was not taken.
 *
 * <p>Comes in: sheets of cells, the plan, the lines that stand already. Goes out: lines to write
 * and findings. Must not know: how files are read or written, how anything is printed.
 */
package vn.thidua.intake;
