package vn.thidua.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import vn.thidua.finding.Place;

/** A value together with where it comes from, to be printed further on. */
public record Sourced<T>(T value, Supplier<Source> source) {
  /** What stands in a file of the plan. */
  public static <T> Sourced<T> written(T value, Place place) {
    return new Sourced<>(value, () -> Source.written(place).exactly(value.toString()));
  }

  /** What an option asked for. */
  public static <T> Sourced<T> asked(T value, String option) {
    return new Sourced<>(value, () -> Source.asked(option, value.toString()));
  }

  /** The day on which a document is made. */
  static Optional<Sourced<LocalDate>> at(LocalDate day) {
    return Optional.of(asked(day, "--at"));
  }
}
