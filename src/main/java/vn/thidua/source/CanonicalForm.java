package vn.thidua.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The one form in which a plan's files stand when nobody is in a hurry: UTF-8 in NFC, lines ended
 * by a line feed, nothing at their ends; YAML indented by two; CSV with the columns' English keys.
 * No comment is lost, and what is read stays the same: a form that read otherwise is never given
 * out.
 */
public sealed interface CanonicalForm {
  /** The file is canonical already. */
  record Already() implements CanonicalForm {}

  /** The file in its canonical form, to be written as UTF-8. */
  record Rewritten(String text) implements CanonicalForm {}

  /** The file can't be read, or its canonical form would be read otherwise. */
  record Refused() implements CanonicalForm {}

  /**
   * The canonical form of a file.
   *
   * @param file its path in the plan's folder, which tells what it is
   */
  static CanonicalForm of(String file, byte[] content) throws IOException {
    Optional<String> text = new SafeForm(file, content).text();
    if (text.isEmpty()) {
      return new Refused();
    }
    byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(bytes, content) ? new Already() : new Rewritten(text.get());
  }
}
