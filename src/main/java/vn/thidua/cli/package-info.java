/**
 * The commands: one class each, which parses, calls and prints.
 *
 * <p>Comes in: arguments and an {@link vn.thidua.cli.Env}. Goes out: text, data and files, and an
 * exit code. Must not know: how anything is read, judged or measured. Only here are picocli, the
 * terminal and the clock known.
 */
package vn.thidua.cli;
