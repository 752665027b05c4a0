/**
 * Dates, spans, reporting months and their printed forms.
 *
 * <p>Comes in: dates. Goes out: spans, periods, dates as Nghị định 30/2020 writes them. Must not
 * know: plans, files, the clock.
 */
package vn.thidua.calendar;
