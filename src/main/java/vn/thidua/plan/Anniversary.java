package vn.thidua.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.calendar.LunarDay;

/**
 * An anniversary that a phase celebrates.
 *
 * @param origin the day it commemorates; of a lunar one the day celebrated
 * @param celebrated the day on which it is celebrated, as printed
 * @param years the count of years as printed
 * @param lunar its day of the lunar calendar, where it has one
 * @param asPrinted the whole phrase, where the plan prints another than the tool would
 */
public record Anniversary(
    String name,
    LocalDate origin,
    LocalDate celebrated,
    Optional<Integer> years,
    Optional<LunarDay> lunar,
    Optional<String> asPrinted,
    Places places) {}
