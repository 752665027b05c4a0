/**
 * Reads the files of a plan and keeps file, line and column of every value; knows the form in which
 * the files should stand.
 *
 * <p>Comes in: a folder. Goes out: the records of {@code plan}, and a finding for each thing that
 * could not be read, reading always going on; or a file in its canonical form. Must not know: what
 * a good plan is, progress, documents, the terminal.
 */
package vn.thidua.source;
