package vn.thidua.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Lines of a plan's files as they were written, to be shown beside findings; private details of
 * people are masked. Reads forward; findings come in order.
 */
public final class SourceLines {
  private final Path folder;
  private String file = "";
  private String text = "";

  /** The line that was asked for last, and where it begins. */
  private int current = 1;

  private int start;

  public SourceLines(Path folder) {
    this.folder = folder;
  }

  /**
   * The line of that number, starting from 1; empty where the file has none such or can't be read.
   */
  public Optional<String> line(String name, int number) {
    if (!name.equals(file)) {
      file = name;
      text = read(name);
      current = 1;
      start = 0;
    }
    if (number < current) {
      current = 1;
      start = 0;
    }
    while (current < number) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return Optional.empty();
      }
      start = end + 1;
      current++;
    }
    int end = text.indexOf('\n', start);
    return start == 0 && text.isEmpty()
        ? Optional.empty()
        : Optional.of(text.substring(start, end < 0 ? text.length() : end));
  }

  private String read(String name) {
    try (InputStream in = Files.newInputStream(folder.resolve(name))) {
      return ShownLines.of(name, new Lines(name, in, finding -> {}).whole());
    } catch (IOException | InvalidPathException e) {
      // A place in a workbook names the sheet too, and that may be no name of a file.
      return "";
    }
  }
}
