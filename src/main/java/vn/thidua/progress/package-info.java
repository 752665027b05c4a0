/**
 * Measures the reports against the targets: actual, pace, expected, status, forecast, each traced
 * to its lines.
 *
 * <p>Comes in: a plan, the lines of its reports, the day as of which the world is seen. Goes out:
 * standings with exact fractions. Must not know: files, languages, rounding, how anything is
 * printed.
 */
package vn.thidua.progress;
