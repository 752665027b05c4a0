package vn.thidua.document;

import java.util.List;
import vn.thidua.plan.Indicator;
import vn.thidua.progress.Standing;

/**
 * A bar to be drawn.
 *
 * @param name of the indicator, or of the village of which it is
 */
public record Drawn(String name, Indicator indicator, Standing standing) {

  /** Bars under one heading. */
  public record Group(String name, List<Drawn> bars) {
    public Group {
      bars = List.copyOf(bars);
    }
  }
}
