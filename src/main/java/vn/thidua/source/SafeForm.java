package vn.thidua.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.thidua.finding.Finding;

/** A file's canonical form, given out only where both are read and say the same. */
final class SafeForm {
  private final String file;
  private final byte[] content;

  /** Whether something could not be read; that something is odd does not matter here. */
  private boolean broken;

  SafeForm(String file, byte[] content) {
    this.file = file;
    this.content = content;
  }

  /** The canonical text; empty where it would not be safe. */
  Optional<String> text() throws IOException {
    return file.endsWith(".yaml") ? yaml() : csv();
  }

  private Optional<String> yaml() throws IOException {
    String text = new Lines(file, new ByteArrayInputStream(content), this::note).whole();
    Optional<Node> before = YamlReader.read(file, text, this::note);
    if (before.isEmpty() || broken) {
      return Optional.empty();
    }
    try {
      String form = YamlForm.of(text);
      Optional<Node> after = YamlReader.read(file, form, this::note);
      boolean same = after.map(NodeWords::of).equals(before.map(NodeWords::of));
      return same && !broken ? Optional.of(form) : Optional.empty();
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  private Optional<String> csv() throws IOException {
    CsvForm before = CsvForm.of(file, content, this::note);
    String form = before.text();
    CsvForm after = CsvForm.of(file, form.getBytes(StandardCharsets.UTF_8), this::note);
    return before.equals(after) && !broken ? Optional.of(form) : Optional.empty();
  }

  private void note(Finding finding) {
    broken |= finding.code().isOfStructure();
  }
}
