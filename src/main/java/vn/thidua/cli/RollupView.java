package vn.thidua.cli;

import java.util.Locale;

/** What the rows of a table over many plans are. */
enum RollupView {
  INDICATOR,
  MOVEMENT,
  UNIT,
  LEVEL;

  static RollupView of(Invocation call) {
    String word = call.option("--by").orElse("indicator");
    for (RollupView view : values()) {
      if (view.name().toLowerCase(Locale.ROOT).equals(word)) {
        return view;
      }
    }
    throw Failure.usage(
        call.messages().get("error.choice", "--by", word, "indicator, movement, unit, level"));
  }
}
