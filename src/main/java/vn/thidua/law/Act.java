package vn.thidua.law;

import java.time.LocalDate;

/**
 * The law in force from a day, with the decree under it.
 *
 * @param law its name as one cites it
 * @param decree the government's decree
 */
public record Act(LocalDate from, String law, String decree) {}
