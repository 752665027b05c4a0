package vn.thidua.finding;

/** How much a finding weighs; an {@link #ERROR} makes {@code check} exit with 1. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
