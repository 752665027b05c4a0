package vn.thidua.plan;

import java.util.Optional;

/**
 * Who is nominated or was commended: a person, a collective or a household.
 *
 * @param name as written
 * @param village of that id, name or alias; the text as written where the plan has none such
 * @param role the office or work, in words
 * @param identity the identity number, which is for comparing alone
 * @param phone the telephone number, likewise
 */
public record Person(
    Nomination.Nominee kind,
    String name,
    VillageId village,
    Optional<String> role,
    Optional<Gender> gender,
    Optional<Work> work,
    Optional<Withheld> identity,
    Optional<Withheld> phone) {
  /** A person's gender. */
  public enum Gender {
    FEMALE,
    MALE
  }

  /** Whether somebody leads or does the work (người trực tiếp lao động). */
  public enum Work {
    OFFICIAL,
    DIRECT
  }
}
