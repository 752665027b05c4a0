package vn.thidua.cli;

/**
 * The screen behind standard output.
 *
 * @param interactive whether it is a terminal at all, and not a file or a pipe
 * @param width in columns
 */
public record Terminal(boolean interactive, int width) {
  private static final int STANDARD = 80;

  /** A file or a pipe; who reads it later has most likely a screen of the usual width. */
  public static final Terminal NONE = new Terminal(false, STANDARD);
}
