package vn.thidua.progress;

import java.time.YearMonth;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What is known of a month: of a flow what it brought, else the level at its end.
 *
 * @param estimated whether it rests on an estimate
 */
public record MonthValue(YearMonth month, BigFraction value, boolean estimated) {}
