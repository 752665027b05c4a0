package vn.thidua.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The world outside a run, so that tests come through the same door as users.
 *
 * @param directory against which relative paths are resolved
 * @param terminal what is known of the screen behind {@code out}
 */
public record Env(
    Path directory,
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Map<String, String> variables,
    Clock clock,
    Terminal terminal) {
  public Env {
    variables = Map.copyOf(variables);
  }
}
