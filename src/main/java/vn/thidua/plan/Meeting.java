package vn.thidua.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of the council that votes on nominations.
 *
 * @param phase the phase for which it commends; absent for the whole year
 * @param present the ids of the members who were there, as written
 * @param absent the ids of those who were not
 * @param published the day on which the list was posted for everybody to see
 */
public record Meeting(
    String id,
    LocalDate date,
    Optional<PhaseId> phase,
    List<String> present,
    List<String> absent,
    Optional<LocalDate> published,
    Places places) {
  public Meeting {
    present = List.copyOf(present);
    absent = List.copyOf(absent);
  }
}
