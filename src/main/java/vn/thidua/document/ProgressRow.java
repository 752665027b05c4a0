package vn.thidua.document;

import java.util.Optional;

/**
 * An indicator in a table or a sentence. Numbers are printed as officials write them; what is
 * missing is empty.
 *
 * @param expected what should be reached by now
 * @param actual without unit and without the word for an estimate
 * @param amount the actual value with its unit
 * @param estimated whether the actual value rests on an estimate
 * @param silent that villages have not yet reported, so that the actual value is not whole
 * @param sense how a sentence speaks of it: {@code reach}, {@code remain} (less is better) or
 *     {@code ceiling}
 * @param achievement % KH
 * @param growth against last year's same period, for a table: a ratio, of a share the difference
 * @param compared the same in words, such as {@code tăng 4,1% so với cùng kỳ năm trước}; a rate or
 *     a difference, never both
 * @param prospect what is to be expected of the whole year, in words; empty where too little is
 *     known, and where the plan's time is over
 * @param judgement such as {@code Đúng tiến độ}, or at the year's end {@code Vượt}
 * @param missing what is still missing to the target, without unit
 * @param during what the reported period alone brought; empty of a level or a share, and where a
 *     document speaks of no period
 */
public record ProgressRow(
    String number,
    String name,
    String unit,
    String target,
    String expected,
    Optional<String> actual,
    Optional<String> amount,
    boolean estimated,
    Optional<String> silent,
    String sense,
    Optional<String> achievement,
    Optional<String> growth,
    Optional<String> compared,
    Optional<String> prospect,
    String judgement,
    Optional<String> missing,
    Optional<During> during) {}
