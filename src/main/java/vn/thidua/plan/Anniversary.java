package vn.thidua.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An anniversary that a phase celebrates.
 *
 * @param origin the day it commemorates
 * @param celebrated the day on which it is celebrated, as printed
 * @param years the count of years as printed
 * @param asPrinted the whole phrase, where the plan prints another than the tool would
 */
public record Anniversary(
    String name,
    LocalDate origin,
    LocalDate celebrated,
    Optional<Integer> years,
    Optional<String> asPrinted,
    Places places) {}
