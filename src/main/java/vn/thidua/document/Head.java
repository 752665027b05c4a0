package vn.thidua.document;

import java.util.List;

/**
 * The head of an official document (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 1 to 4).
 *
 * @param superior the superior body's name in capitals, in lines; empty where there is none
 * @param issuer the issuing body's name in capitals, in lines
 * @param issuerRule the length of the rule below it, in millimetres
 * @param mottoRule the length of the rule below the Tiêu ngữ, in millimetres
 * @param number such as {@code Số: 01/KH-UBND}, or with a blank while it has none; empty for papers
 *     that bear no number
 * @param placeAndDate such as {@code Kim Hoa, ngày 05 tháng 02 năm 2023}
 */
public record Head(
    List<String> superior,
    List<String> issuer,
    int issuerRule,
    int mottoRule,
    String number,
    String placeAndDate) {}
