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
  private String[] lines = {};

  public SourceLines(Path folder) {
    this.folder = folder;
  }

  /**
   * The line of that number, starting from 1; empty where the file has none such or can't be read.
   */
  public Optional<String> line(String name, int number) {
    if (!name.equals(file)) {
      file = name;
      lines = read(name);
    }
    return number <= lines.length ? Optional.of(lines[number - 1]) : Optional.empty();
  }

  private String[] read(String name) {
    try (InputStream in = Files.newInputStream(folder.resolve(name))) {
      return ShownLines.of(name, new Lines(name, in, finding -> {}).whole().split("\n", -1));
    } catch (IOException | InvalidPathException e) {
      // A place in a workbook names the sheet too, and that may be no name of a file.
      return new String[0];
    }
  }
}
