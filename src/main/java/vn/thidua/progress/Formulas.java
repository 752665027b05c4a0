package vn.thidua.progress;

/**
 * How the numbers of a standing come about, in the letters of the definitions: {@code a} actual,
 * {@code T} target, {@code b} baseline, {@code p} pace, {@code e} expected.
 */
public record Formulas(String expected, String paceRatio, String achievement, String forecast) {}
