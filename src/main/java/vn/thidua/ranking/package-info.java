/**
 * The league of the villages: points by a rubric, each with its reason. Nothing stands here yet.
 *
 * <p>Comes in: a plan and its progress. Goes out: ranks that explain themselves. Must not know:
 * files, documents, the terminal.
 */
package vn.thidua.ranking;
