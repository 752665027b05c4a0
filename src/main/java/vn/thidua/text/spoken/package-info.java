/**
 * Vietnamese as it is read aloud: no digit, abbreviation or symbol is left.
 *
 * <p>Comes in: any text. Goes out: the words of an announcer, with what each stands for. Must not
 * know: plans, files, loudspeakers, anything of the domain.
 */
package vn.thidua.text.spoken;
