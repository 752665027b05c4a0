package vn.thidua.cli;

import java.util.function.UnaryOperator;
import vn.thidua.progress.Status;

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

  /** The colour of a status. */
  UnaryOperator<String> of(Status status) {
    return switch (status) {
      case DONE -> this::blue;
      case ON_TRACK -> this::green;
      case SLOW -> this::yellow;
      case BEHIND -> this::red;
      case NO_REPORT -> this::faint;
    };
  }

  private String paint(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
