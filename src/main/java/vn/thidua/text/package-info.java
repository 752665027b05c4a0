/**
 * Vietnamese text: names compared as people read them, numbers as officials write them.
 *
 * <p>Comes in: strings and exact numbers. Goes out: strings. Must not know: plans, files, anything
 * of the domain.
 */
package vn.thidua.text;
