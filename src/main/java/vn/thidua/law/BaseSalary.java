package vn.thidua.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The base salary (lương cơ sở).
 *
 * @param to the last day for which it is known to hold
 * @param amount đồng a month
 */
public record BaseSalary(LocalDate from, LocalDate to, BigDecimal amount, Provision source)
    implements Dated {}
