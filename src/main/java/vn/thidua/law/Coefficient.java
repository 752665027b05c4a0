package vn.thidua.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.thidua.plan.FormId;
import vn.thidua.plan.Nomination;

/**
 * The money that goes with a form of commendation.
 *
 * @param value multiples of the base salary in force on the day of the decision
 */
public record Coefficient(
    FormId form, Nomination.Nominee kind, LocalDate from, BigDecimal value, Provision source)
    implements Dated {}
