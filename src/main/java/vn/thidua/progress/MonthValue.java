package vn.thidua.progress;

import java.time.YearMonth;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What is known of a month: of a flow what it brought, else the level at its end.
 *
 * @param estimated whether it rests on an estimate
 * @param terms the reported figures that it is made of
 */
public record MonthValue(
    YearMonth month, BigFraction value, boolean estimated, List<Figure> terms) {}
