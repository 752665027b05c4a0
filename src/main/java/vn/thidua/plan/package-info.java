/**
 * What was written: a plan, its movements and phases, the targets handed out, the lines of the
 * villages' reports.
 *
 * <p>Comes in: values that {@code source} has read. Goes out: immutable records that carry the
 * place of every value. Must not know: files, formats, dates of today, and how anything is judged
 * or computed.
 */
package vn.thidua.plan;
