package vn.thidua.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The entry point: the only place that knows the process's streams, clock, locale and exit. */
public final class Main {
  private static final int DEFAULT_WIDTH = 100;

  private Main() {}

  /** Runs one command line in the process's own world and exits with its code. */
  public static void main(String[] args) {
    System.exit(execute(args));
  }

  /** Runs one command line in the process's own world and returns its exit code. */
  static int execute(String... args) {
    Map<String, String> variables = new HashMap<>(System.getenv());
    String told = System.getProperty("thidua.locale");
    if (told != null) {
      // The launcher gives Java a locale of its own and tells the user's.
      variables.keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES", "LANG"));
      variables.put("LANG", told);
    }
    if (!variables.containsKey("LC_ALL")
        && !variables.containsKey("LC_MESSAGES")
        && !variables.containsKey("LANG")) {
      variables.put("LANG", Locale.getDefault().toString());
    }
    StandardStream out = new StandardStream(new FileOutputStream(FileDescriptor.out));
    StandardStream err = new StandardStream(new FileOutputStream(FileDescriptor.err));
    Env env =
        new Env(
            Path.of("").toAbsolutePath(),
            System.in,
            out.writer(),
            err.writer(),
            variables,
            Clock.systemUTC(),
            terminal(variables),
            out);
    int exit = run(env, args);
    if (out.failed() && exit == Exit.FINE) {
      env.err().println("thidua: " + new Messages(UserLanguage.of(env, args)).get("error.output"));
      exit = Exit.FILES;
    }
    env.err().flush();
    return exit;
  }

  /**
   * Runs one command line in a given world.
   *
   * @return the exit code: 0 fine, 1 findings of severity error, 2 wrong usage, 3 a file could not
   *     be read or written, 70 a mistake of ours
   */
  public static int run(Env env, String... args) {
    Messages messages = new Messages(UserLanguage.of(env, args));
    try {
      return new Commands(env, messages).run(args);
    } catch (Failure failure) {
      env.err().println("thidua: " + failure.getMessage());
      return failure.exit();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      env.err()
          .println(
              "thidua: "
                  + messages.get("error.bug", fault.toString().lines().findFirst().orElse("")));
      if (java.util.Arrays.asList(args).contains("--verbose")) {
        fault.printStackTrace(env.err());
      }
      return Exit.BUG;
    } finally {
      env.out().flush();
      env.err().flush();
    }
  }

  /** The launcher knows whether standard output is a terminal; without it the JVM must guess. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean terminal() {
    String told = System.getProperty("thidua.terminal");
    return told == null ? System.console() != null : told.equals("true");
  }

  private static Terminal terminal(Map<String, String> variables) {
    boolean interactive = terminal();
    return width(variables.getOrDefault("COLUMNS", ""))
        .or(() -> interactive ? width(System.getProperty("thidua.columns", "")) : Optional.empty())
        .map(width -> new Terminal(interactive, width))
        .orElse(interactive ? new Terminal(true, DEFAULT_WIDTH) : Terminal.NONE);
  }

  private static Optional<Integer> width(String columns) {
    return columns.matches("[1-9][0-9]{1,3}")
        ? Optional.of(Integer.valueOf(columns))
        : Optional.empty();
  }

  /**
   * Standard output in UTF-8, whatever the platform's charset, that remembers a fault other than a
   * reader gone away.
   */
  private static final class StandardStream extends java.io.FilterOutputStream {
    private boolean failed;

    StandardStream(FileOutputStream stream) {
      super(stream);
    }

    PrintWriter writer() {
      Writer writer =
          new java.io.OutputStreamWriter(
              new java.io.BufferedOutputStream(this, 1 << 14), StandardCharsets.UTF_8);
      return new PrintWriter(writer);
    }

    boolean failed() {
      return failed;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws java.io.IOException {
      try {
        out.write(bytes, offset, length);
      } catch (java.io.IOException e) {
        failed |= !String.valueOf(e.getMessage()).contains("Broken pipe");
        throw e;
      }
    }
  }
}
