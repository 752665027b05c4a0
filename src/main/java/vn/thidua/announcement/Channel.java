package vn.thidua.announcement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an announcement appears. */
public enum Channel {
  /** Read on the loudspeakers (bản tin truyền thanh). */
  BULLETIN("txt", "ftl"),
  /** An article on the website. */
  WEB("html", "ftlh");

  private final String extension;
  private final String template;

  Channel(String extension, String template) {
    this.extension = extension;
    this.template = template;
  }

  /** The word for the channel in options and file names. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The file name's ending. */
  public String extension() {
    return extension;
  }

  /** The name of the template of a kind of announcement. */
  String template(String kind) {
    return "announcements/" + kind + "." + word() + "." + template;
  }

  /** The channel of that word. */
  public static Optional<Channel> named(String word) {
    return Arrays.stream(values()).filter(channel -> channel.word().equals(word)).findFirst();
  }
}
