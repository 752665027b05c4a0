/**
 * From a village's nomination to the register of commendations: what the law grants, how the
 * council voted, and whether all that hangs together.
 *
 * <p>Comes in: a plan, its progress and ranking, nominations, votes, the register, the law. Goes
 * out: what the council may propose and decide, and findings. Must not know: files, how documents
 * are laid out, the terminal.
 */
package vn.thidua.commendation;
