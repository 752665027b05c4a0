package vn.thidua.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A document in the plan's register of documents.
 *
 * @param number under which it went out; counted for each symbol and year on its own
 * @param type its letters, such as {@code BC}
 * @param symbol the whole of it, such as {@code 07/BC-UBND}
 * @param date of signing
 * @param file where it lies, seen from the plan's folder
 * @param request the command line that made it; absent where it was written otherwise
 */
public record FiledPaper(
    int number,
    String type,
    String symbol,
    LocalDate date,
    String subject,
    Optional<String> file,
    Optional<String> request,
    Places places) {

  /** The letters of the named types of documents (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I). */
  private static final Set<String> TYPES =
      Set.of(
          "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC",
          "BB", "TTr", "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB");

  /** What stands for the type of a letter, whose symbol names none. */
  public static final String LETTER = "CV";

  /** The type that a symbol's letters name: those before the first hyphen, or a letter. */
  public static String typeOf(String letters) {
    int hyphen = letters.indexOf('-');
    String first = hyphen < 0 ? letters : letters.substring(0, hyphen);
    return TYPES.contains(first) ? first : LETTER;
  }

  /** What its number is counted in: the letters behind the number, and the year. */
  public String series() {
    return letters() + " " + date.getYear();
  }

  /** What stands behind the number, such as {@code BC-UBND}. */
  public String letters() {
    return symbol.substring(symbol.indexOf('/') + 1);
  }
}
