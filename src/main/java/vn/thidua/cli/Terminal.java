package vn.thidua.cli;

/**
 * The screen behind standard output.
 *
 * @param interactive whether it is a terminal at all, and not a file or a pipe
 * @param width in characters
 */
public record Terminal(boolean interactive, int width) {
  /** A file or a pipe. */
  public static final Terminal NONE = new Terminal(false, 0);
}
