package vn.thidua.finding;

/** The languages in which the tool speaks to its user. Documents are always Vietnamese. */
public enum Language {
  VI("vi"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, {@code vi} or {@code en}. */
  public String tag() {
    return tag;
  }

  /**
   * The language of a POSIX locale name such as {@code vi_VN.UTF-8}: Vietnamese under {@code vi*},
   * else English.
   */
  public static Language ofLocale(String locale) {
    return locale.startsWith("vi") ? VI : EN;
  }
}
