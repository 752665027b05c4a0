package vn.thidua.cli;

/** Colour on a terminal, or none. */
enum Style {
  COLOUR,
  PLAIN;

  String red(String text) {
    return paint("31", text);
  }

  String yellow(String text) {
    return paint("33", text);
  }

  String green(String text) {
    return paint("32", text);
  }

  String blue(String text) {
    return paint("36", text);
  }

  String bold(String text) {
    return paint("1", text);
  }

  /** Dark on red. */
  String alarm(String text) {
    return paint("7;31", text);
  }

  /** Dark on yellow. */
  String warning(String text) {
    return paint("7;33", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
