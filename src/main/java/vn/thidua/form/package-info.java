/**
 * Blank report forms: what a village is asked for one month, as a workbook and as CSV.
 *
 * <p>Comes in: a plan and its progress up to the month. Goes out: a form, and its bytes with the
 * mark by which a filled one is known again. Must not know: how filled forms are read, where files
 * are written.
 */
package vn.thidua.form;
