package vn.thidua.cli;

/** The exit codes, as they stand in {@code --help}. */
final class Exit {
  static final int FINE = 0;

  /** A finding of severity error. */
  static final int FINDINGS = 1;

  static final int USAGE = 2;

  /** A file could not be read or written. */
  static final int FILES = 3;

  /** A mistake of ours. */
  static final int BUG = 70;

  private Exit() {}
}
