package vn.thidua.progress;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is to be expected at the plan's end, computed when it is first asked for: of the thousands
 * of standings of a league none is.
 */
public final class Outlook {
  private final Supplier<Optional<Forecast>> made;
  private Optional<Forecast> forecast = Optional.empty();
  private boolean known;

  Outlook(Supplier<Optional<Forecast>> made) {
    this.made = made;
  }

  /** The forecast; empty where too little is known for one. */
  public Optional<Forecast> forecast() {
    if (!known) {
      forecast = made.get();
      known = true;
    }
    return forecast;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outlook outlook && forecast().equals(outlook.forecast());
  }

  @Override
  public int hashCode() {
    return forecast().hashCode();
  }

  @Override
  public String toString() {
    return forecast().toString();
  }
}
