/**
 * Whether a document that was filed still says what the data say.
 *
 * <p>Comes in: the bytes of a document in any format, and the same document made anew. Goes out:
 * where they differ, and whether the data or a person changed it. Must not know: the plan, how a
 * document is composed, the terminal.
 */
package vn.thidua.verification;
