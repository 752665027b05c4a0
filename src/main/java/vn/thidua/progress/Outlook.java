package vn.thidua.progress;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is to be expected and what is to be done until the plan's end, each computed when it is
 * first asked for: of the thousands of standings of a league none is.
 */
public final class Outlook {
  private final Later<Forecast> forecast;
  private final Later<CatchUp> catchUp;

  Outlook(Supplier<Optional<Forecast>> forecast, Supplier<Optional<CatchUp>> catchUp) {
    this.forecast = new Later<>(forecast);
    this.catchUp = new Later<>(catchUp);
  }

  /** A value that is made once, when it is asked for. */
  private static final class Later<T> {
    private final Supplier<Optional<T>> make;
    private Optional<T> made = Optional.empty();
    private boolean known;

    Later(Supplier<Optional<T>> make) {
      this.make = make;
    }

    Optional<T> get() {
      if (!known) {
        made = make.get();
        known = true;
      }
      return made;
    }
  }

  /** The forecast; empty where too little is known for one. */
  public Optional<Forecast> forecast() {
    return forecast.get();
  }

  /** What the months that remain must bring; empty where nothing has to be caught up. */
  public Optional<CatchUp> catchUp() {
    return catchUp.get();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outlook outlook
        && forecast().equals(outlook.forecast())
        && catchUp().equals(outlook.catchUp());
  }

  @Override
  public int hashCode() {
    return 31 * forecast().hashCode() + catchUp().hashCode();
  }

  @Override
  public String toString() {
    return forecast() + ", " + catchUp();
  }
}
