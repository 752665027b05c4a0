/**
 * From a village's nomination to the certificate of merit. Nothing stands here yet.
 *
 * <p>Comes in: a plan, its progress and ranking, nominations and votes. Goes out: what the council
 * proposes and decides. Must not know: files, how documents are laid out, the terminal.
 */
package vn.thidua.commendation;
