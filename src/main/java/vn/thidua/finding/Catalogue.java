package vn.thidua.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The texts of the codes in one language. Each code has one resource, {@code P102.properties}, with
 * its title, message, hint, explanation and its wrong and right example in both languages; it is
 * read only when the code occurs.
 */
public final class Catalogue {
  private final Language language;
  private final Map<Code, Properties> texts = new EnumMap<>(Code.class);

  public Catalogue(Language language) {
    this.language = language;
  }

  /** What is wrong, in the user's words. */
  public String message(Finding finding) {
    return text(finding.code(), "message", finding.args());
  }

  /** What to do about it. */
  public String hint(Finding finding) {
    return text(finding.code(), "hint", finding.args());
  }

  /** What a finding of this code is called. */
  public String title(Code code) {
    return property(code, "title." + language.tag());
  }

  /** Why it matters and how it is judged. */
  public String explanation(Code code) {
    return property(code, "explanation." + language.tag());
  }

  /** Lines of a plan's file that are wrong in this way. */
  public String wrong(Code code) {
    return property(code, "wrong");
  }

  /** The same lines put right. */
  public String right(Code code) {
    return property(code, "right");
  }

  /**
   * The text of a code under a key such as {@code title}. {@code {0}} stands for the first
   * argument; a part in brackets is left out where an argument in it is empty; an argument
   * {@code @word} is itself a text of the code, {@code arg.word}.
   */
  public String text(Code code, String key, List<String> args) {
    return fill(code, property(code, key + "." + language.tag()), args);
  }

  private String property(Code code, String name) {
    String text = texts.computeIfAbsent(code, Catalogue::load).getProperty(name);
    if (text == null) {
      throw new IllegalStateException(code + " has no text " + name);
    }
    return text;
  }

  private String word(Code code, String arg) {
    String text = texts.get(code).getProperty("arg." + arg.substring(1) + "." + language.tag());
    return text == null ? arg : text;
  }

  private String fill(Code code, String text, List<String> args) {
    StringBuilder filled = new StringBuilder();
    int opened = -1;
    boolean empty = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}') {
        int index = text.charAt(i + 1) - '0';
        String arg = index < args.size() ? args.get(index) : "";
        empty |= arg.isEmpty();
        filled.append(arg.startsWith("@") ? word(code, arg) : arg);
        i += 2;
      } else if (c == '[') {
        opened = filled.length();
        empty = false;
      } else if (c == ']') {
        filled.setLength(empty ? opened : filled.length());
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  private static Properties load(Code code) {
    Properties properties = new Properties();
    try (InputStream in = Catalogue.class.getResourceAsStream(code + ".properties")) {
      if (in == null) {
        throw new IllegalStateException(code + " has no texts");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
