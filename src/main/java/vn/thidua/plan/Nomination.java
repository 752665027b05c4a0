package vn.thidua.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody nominated for commendation (đề nghị khen thưởng).
 *
 * @param nominee who is nominated
 * @param movement the movement in which it was earned
 * @param achievement in words
 * @param evidence the report or indicator that shows it
 * @param proposedBy who proposes, in words
 * @param proposedOn the day of the proposal
 * @param form what is asked for: an id or name as written
 */
public record Nomination(
    String id,
    Person nominee,
    MovementId movement,
    String achievement,
    Optional<String> evidence,
    Optional<String> proposedBy,
    LocalDate proposedOn,
    FormId form,
    Places places) {
  /** Who can be commended. */
  public enum Nominee {
    PERSON,
    COLLECTIVE,
    HOUSEHOLD
  }

  /** Who or what is nominated. */
  public Nominee kind() {
    return nominee.kind();
  }

  /** The nominee's name, as written. */
  public String name() {
    return nominee.name();
  }

  /** The nominee's village. */
  public VillageId village() {
    return nominee.village();
  }
}
