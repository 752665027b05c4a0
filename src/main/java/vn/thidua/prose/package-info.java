/**
 * What running text says of dates, anniversaries, documents and figures, and what is wrong with it.
 *
 * <p>Comes in: passages, from a plan's paragraphs or from any administrative document. Goes out:
 * findings. Must not know: plans, files, how findings are printed.
 */
package vn.thidua.prose;
