package vn.thidua.cli;

import java.io.PrintWriter;

/**
 * How far a long run is, in the last line of a terminal; nothing on a pipe, under {@code --quiet},
 * or where there is little to do. What is printed between goes above it.
 */
final class Progress {
  private static final int WIDTH = 24;
  private static final int FEW = 20;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter out;
  private final Messages messages;
  private final String word;
  private final int all;
  private final boolean shown;

  /**
   * @param word the key of what is counted
   */
  Progress(Invocation call, String word, int all) {
    this.word = word;
    this.out = call.out();
    this.messages = call.messages();
    this.all = all;
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
              + messages.get(word, count, all));
      out.flush();
    }
  }

  /** Makes room for what is printed next. */
  void clear() {
    if (shown) {
      out.print(CLEAR);
    }
  }
}
