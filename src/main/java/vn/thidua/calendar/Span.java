package vn.thidua.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days from {@code from} to {@code to}, both included. */
public record Span(LocalDate from, LocalDate to) {
  public Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " … " + to);
    }
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  public boolean contains(Span other) {
    return contains(other.from) && contains(other.to);
  }

  /** The years that it touches: {@code 2023}, {@code 2023 - 2024}. */
  public String years() {
    int first = from.getYear();
    return first == to.getYear() ? String.valueOf(first) : first + " - " + to.getYear();
  }

  /** The number of days, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }
}
