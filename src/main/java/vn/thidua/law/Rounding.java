package vn.thidua.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How prize money is rounded: up.
 *
 * @param step the multiple up to which it is rounded, in đồng
 */
public record Rounding(LocalDate from, BigDecimal step, Provision source) implements Dated {}
