package vn.thidua.plan;

/** The id of a form of commendation, such as {@code giay-khen}. */
public record FormId(String value) {
  /** The certificate of merit (giấy khen): what a nomination asks for if it does not say. */
  public static final FormId CERTIFICATE = new FormId("giay-khen");

  @Override
  public String toString() {
    return value;
  }
}
