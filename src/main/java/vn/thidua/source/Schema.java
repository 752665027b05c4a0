package vn.thidua.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The JSON Schemas of a plan's YAML files and of the catalogue beside many plans, for editors. They
 * are resources kept by hand, and a test holds that they accept what the reader accepts. Draft-07,
 * the newest that every version of the YAML language server knows.
 */
public enum Schema {
  PLAN("plan"),
  MOVEMENTS("movements"),
  PHASES("phases"),
  COUNCIL("council"),
  SCORING("scoring"),
  INDICATORS("indicators");

  private final String word;

  Schema(String word) {
    this.word = word;
  }

  /** The schema of that word; empty when there is none. */
  public static Optional<Schema> named(String word) {
    return Arrays.stream(values()).filter(schema -> schema.word.equals(word)).findFirst();
  }

  /** The name of the YAML file without its ending. */
  public String word() {
    return word;
  }

  /** The name of the schema's own file. */
  public String file() {
    return word + ".schema.json";
  }

  /** The schema's text in UTF-8. */
  public byte[] content() {
    try (InputStream in = Schema.class.getResourceAsStream(file())) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
