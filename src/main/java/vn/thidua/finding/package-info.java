/**
 * What is wrong, and where: places, severities, codes and findings, with the catalogue of their
 * texts in both languages.
 *
 * <p>Comes in: codes and arguments from whoever reads or judges. Goes out: findings in a total
 * order, and their texts, made late. Must not know: the plan, files on disk, how findings are
 * printed.
 */
package vn.thidua.finding;
