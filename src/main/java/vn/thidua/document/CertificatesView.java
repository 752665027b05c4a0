package vn.thidua.document;

import java.util.List;
import java.util.Optional;

/**
 * Giấy khen, a page each.
 *
 * @param title of the file
 * @param mottoRule the length of the rule below the Tiêu ngữ, in millimetres
 * @param illustrative a note that names and decisions are examples
 */
public record CertificatesView(
    String title,
    String issuer,
    int mottoRule,
    List<Certificate> certificates,
    Optional<String> illustrative,
    Origin origin) {
  public CertificatesView {
    certificates = List.copyOf(certificates);
  }

  /**
   * One certificate.
   *
   * @param form in capitals, such as {@code GIẤY KHEN}
   * @param name with {@code Ông} or {@code Bà} where the gender is known
   * @param about office and village of a person, commune of a collective
   * @param occasion in what it was earned
   * @param decision number and day, or blanks for a pen while there is none
   * @param register the row of the register; absent while it is not entered
   */
  public record Certificate(
      String form,
      String name,
      String about,
      String occasion,
      String achievement,
      String decision,
      Optional<String> register,
      String placeAndDate,
      Signature signature) {}
}
