package vn.thidua.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody nominated for commendation (đề nghị khen thưởng).
 *
 * @param name as written
 * @param village of that id, name or alias; the text as written where the plan has none such
 * @param movement the movement in which it was earned
 * @param achievement in words
 * @param evidence the report or indicator that shows it
 * @param proposedOn the day of the proposal
 */
public record Nomination(
    String id,
    Nominee kind,
    String name,
    VillageId village,
    MovementId movement,
    String achievement,
    Optional<String> evidence,
    LocalDate proposedOn,
    Places places) {
  /** Who can be commended. */
  public enum Nominee {
    PERSON,
    COLLECTIVE,
    HOUSEHOLD
  }
}
