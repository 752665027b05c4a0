/**
 * The law on commendation as dated data: each rule with its article and the day it takes effect.
 *
 * <p>Comes in: the rows of the rules' file. Goes out: the rule that holds on a day. Must not know:
 * files, the council, money that was paid.
 */
package vn.thidua.law;
