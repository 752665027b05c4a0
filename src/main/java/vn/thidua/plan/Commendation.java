package vn.thidua.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A commendation that was decided; a row of {@code commendations.csv}, the register over the years.
 *
 * @param movement the movement in which it was earned, as written
 * @param decision the decision's number, such as {@code 45/QĐ-UBND}
 * @param money đồng; absent where none was paid
 * @param year the year for which it was given
 * @param phase the phase for which it was given; absent for the whole year
 * @param nomination the nomination that led to it; absent in rows of other years
 */
public record Commendation(
    String id,
    Person person,
    FormId form,
    Optional<String> movement,
    String achievement,
    String decision,
    LocalDate decidedOn,
    Optional<BigDecimal> money,
    int year,
    Optional<String> phase,
    Optional<String> nomination,
    Places places) {}
