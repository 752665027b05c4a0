package vn.thidua.document;

import java.util.Optional;

/**
 * An indicator in a table. Numbers are printed as officials write them; what is missing is a dash.
 *
 * @param expected what should be reached by now
 * @param actual without the word for an estimate
 * @param estimated whether the actual value rests on an estimate
 * @param achievement % KH
 * @param growth the actual value in % of last year's for the same period
 * @param judgement such as {@code Đúng tiến độ}, or at the year's end {@code Vượt}
 * @param perMonth what each remaining month must bring; empty where nothing is missing
 */
public record ProgressRow(
    String number,
    String name,
    String unit,
    String target,
    String expected,
    Optional<String> actual,
    boolean estimated,
    Optional<String> achievement,
    Optional<String> growth,
    String judgement,
    Optional<String> perMonth) {}
