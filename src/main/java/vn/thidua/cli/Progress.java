package vn.thidua.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How far a long run is, in the last line of a terminal; nothing on a pipe, under {@code --quiet},
 * or where there is little to do. What is printed between goes above it.
 */
final class Progress {
  private static final int WIDTH = 24;
  private static final int FEW = 20;

  /** Milliseconds. */
  private static final int A_WHILE = 1_000;

  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter out;
  private final Messages messages;
  private final String word;
  private final int all;
  private final boolean shown;
  private final Clock clock;
  private final Instant start;

  /**
   * @param word the key of what is counted
   */
  Progress(Invocation call, String word, int all) {
    this.word = word;
    this.out = call.out();
    this.messages = call.messages();
    this.all = all;
    this.clock = call.env().clock();
    this.start = clock.instant();
    this.shown = call.env().terminal().interactive() && !call.quiet() && all >= FEW;
  }

  /** Shows how many are done. */
  void done(int count) {
    if (shown) {
      int filled = (int) ((long) WIDTH * count / all);
      out.print(
          CLEAR
              + "█".repeat(filled)
              + "░".repeat(WIDTH - filled)
              + " "
              + messages.get(word, count, all)
              + rate(count));
      out.flush();
    }
  }

  /** How fast it goes and how long it will take; nothing before that can be told. */
  private String rate(int count) {
    long gone = Duration.between(start, clock.instant()).toMillis();
    if (gone < A_WHILE || count == 0) {
      return "";
    }
    long left = Math.round((double) gone * (all - count) / count / 1000);
    return messages.get(
        "progress.rate",
        Math.max(1, Math.round(1000.0 * count / gone)),
        "%d:%02d".formatted(left / 60, left % 60));
  }

  /** Makes room for what is printed next. */
  void clear() {
    if (shown) {
      out.print(CLEAR);
    }
  }
}
