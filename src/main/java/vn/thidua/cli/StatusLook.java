package vn.thidua.cli;

import java.util.function.UnaryOperator;
import vn.thidua.progress.Status;

/** How a judgement looks: a colour, and a sign that says the same without it. */
final class StatusLook {
  private final Style style;

  StatusLook(Style style) {
    this.style = style;
  }

  UnaryOperator<String> paint(Status status) {
    return switch (status) {
      case DONE -> style::blue;
      case ON_TRACK -> style::green;
      case SLOW -> style::yellow;
      case BEHIND -> style::red;
      case NO_REPORT -> style::faint;
    };
  }

  /** As {@link #paint}, of a whole field, so that trouble stands out of many. */
  UnaryOperator<String> field(Status status) {
    return switch (status) {
      case SLOW -> style::warning;
      case BEHIND -> style::alarm;
      default -> paint(status);
    };
  }

  static String sign(Status status) {
    return switch (status) {
      case DONE -> "✓";
      case ON_TRACK -> "=";
      case SLOW -> "~";
      case BEHIND -> "!";
      case NO_REPORT -> "?";
    };
  }

  /** A shade for a bar of parts, the darker the better. */
  static String shade(Status status) {
    return switch (status) {
      case DONE -> "█";
      case ON_TRACK -> "▓";
      case SLOW -> "▒";
      case BEHIND -> "░";
      case NO_REPORT -> "·";
    };
  }
}
