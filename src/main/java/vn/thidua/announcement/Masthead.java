package vn.thidua.announcement;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.document.Origin;

/**
 * Who announces, when, and of what it was made.
 *
 * @param commune such as {@code xã Kim Hoa}
 * @param issuer in full
 * @param sign the issuer's short name
 * @param year the plan's year, or both where it runs over New Year
 * @param date the day of the announcement, in words
 * @param numericDate the same in figures
 * @param villageLabel what the reporting units are called
 * @param illustrative a note which figures are examples
 */
public record Masthead(
    String commune,
    String issuer,
    String sign,
    String year,
    String date,
    String numericDate,
    String villageLabel,
    Optional<String> illustrative,
    Origin origin) {
  /** The same with another note which facts are examples. */
  public Masthead noted(Optional<String> note) {
    return new Masthead(commune, issuer, sign, year, date, numericDate, villageLabel, note, origin);
  }

  /** The same on another day. */
  Masthead on(LocalDate day) {
    return new Masthead(
        commune,
        issuer,
        sign,
        year,
        Dates.inWords(day),
        Dates.numeric(day),
        villageLabel,
        illustrative,
        origin);
  }
}
