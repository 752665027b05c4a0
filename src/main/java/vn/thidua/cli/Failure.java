package vn.thidua.cli;

/** Ends a command with a message for the user and an exit code. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exit;

  private Failure(int exit, String message) {
    super(message, null, false, false);
    this.exit = exit;
  }

  /** What was asked for can't be understood or does not exist. */
  static Failure usage(String message) {
    return new Failure(Exit.USAGE, message);
  }

  /** A file could not be read or written. */
  static Failure files(String message) {
    return new Failure(Exit.FILES, message);
  }

  /** The plan has mistakes that make the result meaningless; they have been printed. */
  static Failure findings(String message) {
    return new Failure(Exit.FINDINGS, message);
  }

  /** There is no reason to make what was asked for, which is no mistake; nothing was made. */
  static Failure unneeded(String message) {
    return new Failure(Exit.FINE, message);
  }

  int exit() {
    return exit;
  }
}
