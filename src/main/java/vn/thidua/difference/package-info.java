/**
 * Says what changed between two states of a plan, in the plan's own things.
 *
 * <p>Comes in: two plans with their report lines and what they lead to. Goes out: differences, each
 * with its subject, before and after. Must not know: files, git, languages, the terminal.
 */
package vn.thidua.difference;
