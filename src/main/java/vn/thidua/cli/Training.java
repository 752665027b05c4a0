package vn.thidua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the command lines of a file in one JVM, so that the build can archive the classes they load.
 * In the jar because an archive holds only what came from the class path it was made with.
 */
final class Training {
  private Training() {}

  /** Takes the file's name. Goes on after a command that fails, and names it at the end. */
  public static void main(String[] args) throws IOException {
    List<String> failed =
        Files.readAllLines(Path.of(args[0])).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .filter(line -> !runs(line))
            .toList();
    if (!failed.isEmpty()) {
      throw new IllegalStateException("training: these failed, so are not archived: " + failed);
    }
  }

  private static boolean runs(String line) {
    int code = Main.execute(line.split(" "));
    return code == 0 || code == 1; // 1: the plan has findings
  }
}
