package vn.thidua.rollup;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.progress.Status;

/**
 * What a unit's plans come to: a commune's own, or those of all communes below it.
 *
 * @param path the names of the units above it and its own; empty of the whole
 * @param plans how many plans are counted
 * @param leftOut how many are not, since they have errors
 * @param due how many reports were due
 * @param points out of 100; empty where nothing is measured
 */
public record UnitRow(
    List<String> path,
    String name,
    int plans,
    int leftOut,
    int villages,
    int due,
    int onTime,
    int late,
    List<Gathered> indicators,
    Optional<BigFraction> points) {
  public UnitRow {
    path = List.copyOf(path);
    indicators = List.copyOf(indicators);
  }

  /** How many reports came. */
  public int received() {
    return onTime + late;
  }

  /** How many reports have not come. */
  public int missing() {
    return due - received();
  }

  /** Which part of the reports came; empty where none was due. */
  public Optional<BigFraction> rate() {
    return due == 0 ? Optional.empty() : Optional.of(BigFraction.of(received(), due));
  }

  /** How many indicators have a status. */
  public int count(Status status) {
    return (int) indicators.stream().filter(i -> i.judgement().status() == status).count();
  }
}
