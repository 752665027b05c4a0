package vn.thidua.announcement;

import java.util.List;
import java.util.Optional;

/**
 * The launch of a phase (phát động đợt thi đua).
 *
 * @param commune such as {@code xã Kim Hoa}
 * @param issuer in full
 * @param phase its name
 * @param year the year, or both where it runs over New Year
 * @param from its first day, in words
 * @param to its last day, in words
 * @param occasions what it celebrates, without the dates in brackets
 * @param aim a sentence
 * @param movements the names of the movements
 * @param reviewDue the day before which it is reviewed, in words
 * @param villageLabel what the reporting units are called
 * @param dueDay the day of the month on which villages report
 * @param date the day of the announcement, in words
 * @param sign where the article is signed
 */
public record LaunchView(
    String commune,
    String issuer,
    String year,
    String phase,
    String from,
    String to,
    List<String> occasions,
    String aim,
    List<String> movements,
    String reviewDue,
    String villageLabel,
    String dueDay,
    String date,
    Optional<String> sign) {}
