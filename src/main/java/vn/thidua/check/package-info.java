/**
 * Judges a plan: each rule is one small class that turns what was written into findings.
 *
 * <p>Comes in: a plan and the lines of its reports. Goes out: findings. Must not know: files, the
 * terminal, languages.
 */
package vn.thidua.check;
