package vn.thidua.announcement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an announcement appears. */
public enum Channel {
  /** Read on the loudspeakers (bản tin truyền thanh). */
  BULLETIN("ftl"),
  /** An article on the website. */
  WEB("ftlh"),
  /** An official notice (thông báo) for the notice board. */
  NOTICE("ftlh"),
  /** A message for Zalo or SMS. */
  SHORT("ftl");

  private final String template;

  Channel(String template) {
    this.template = template;
  }

  /** The word for the channel in options. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
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
