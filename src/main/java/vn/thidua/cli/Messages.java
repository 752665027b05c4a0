package vn.thidua.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import vn.thidua.finding.Language;

/** What the commands say, in the user's language. */
final class Messages {
  /** More than there are, so that the table need not grow while a user waits. */
  private static final int TEXTS = 2048;

  private final Language language;
  private final Properties texts = new Properties(TEXTS);

  Messages(Language language) {
    this.language = language;
    String name = "messages_" + language.tag() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      texts.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Language language() {
    return language;
  }

  /** The text of a key, {@code {0}} and so on filled with the arguments. */
  String get(String key, Object... args) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no text " + key);
    }
    for (int i = 0; i < args.length; i++) {
      String arg = String.valueOf(args[i]);
      text = numbered(text, "{" + i + "|", arg).replace("{" + i + "}", arg);
    }
    return text;
  }

  /** {@code {0|error|errors}} is the first word where the argument is 1, else the second. */
  private static String numbered(String text, String opening, String arg) {
    String rest = text;
    for (int at = rest.indexOf(opening); at >= 0; at = rest.indexOf(opening)) {
      int bar = rest.indexOf('|', at + opening.length());
      int end = rest.indexOf('}', bar);
      String word =
          arg.equals("1")
              ? rest.substring(at + opening.length(), bar)
              : rest.substring(bar + 1, end);
      rest = rest.substring(0, at) + word + rest.substring(end + 1);
    }
    return rest;
  }

  /** The text of a key in lines; none where the key has no text. */
  String[] lines(String key) {
    String text = texts.getProperty(key);
    return text == null ? new String[0] : text.split("\n", -1);
  }
}
