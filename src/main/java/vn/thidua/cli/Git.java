package vn.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Calls git itself, so that whatever names something there names it here.
 *
 * @param folder in which it runs
 * @param variables beside those of the process
 */
record Git(Path folder, Map<String, String> variables) {
  Git {
    variables = Map.copyOf(variables);
  }

  Git(Path folder) {
    this(folder, Map.of());
  }

  /** Git said no. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** What it prints. */
  String say(String... words) throws IOException, Refused {
    Said said = ask(words);
    if (said.exit() != 0) {
      throw new Refused();
    }
    return said.out();
  }

  /**
   * What it printed on its standard output.
   *
   * @param exit its exit code
   */
  record Said(int exit, String out) {}

  Said ask(String... words) throws IOException, Refused {
    List<String> command =
        Stream.concat(Stream.of("git", "-C", folder.toString()), Stream.of(words)).toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(variables);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Said(process.waitFor(), out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      throw new Refused();
    }
  }
}
