package vn.thidua.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The world outside a run, so that tests come through the same door as users.
 *
 * @param directory against which relative paths are resolved
 * @param terminal what is known of the screen behind {@code out}
 * @param bytes standard output for what is no text; flush {@code out} before
 */
public record Env(
    Path directory,
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Map<String, String> variables,
    Clock clock,
    Terminal terminal,
    OutputStream bytes) {
  public Env {
    variables = Map.copyOf(variables);
  }

  /** A world in which only texts are printed. */
  public Env(
      Path directory,
      InputStream in,
      PrintWriter out,
      PrintWriter err,
      Map<String, String> variables,
      Clock clock,
      Terminal terminal) {
    this(directory, in, out, err, variables, clock, terminal, OutputStream.nullOutputStream());
  }

  /** The same world at another time. */
  Env at(Clock time) {
    return new Env(directory, in, out, err, variables, time, terminal, bytes);
  }
}
