package vn.thidua.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thidua.calendar.Span;

/**
 * The council for emulation and commendation: its members, its rules and its meetings, as written
 * in {@code council.yaml}. What the law leaves to the commune, and what the commune adds to the law
 * or tightens, each with the reason.
 *
 * @param illustrative what of it, and of the nominations, votes and register, is an example
 * @param quorum of the members, without whom a meeting can't vote
 * @param daysOff public holidays and days off in their stead that the calendar alone does not tell
 */
public record Council(
    Optional<String> illustrative,
    List<Member> members,
    Majority quorum,
    AbsentVotes absentVotes,
    List<Ballot> ballots,
    List<Quota> quotas,
    List<Repeat> repeats,
    OptionalInt publicationDays,
    OptionalInt proposalDays,
    Optional<Fund> fund,
    List<DaysOff> daysOff,
    List<LocalMoney> money,
    List<Meeting> meetings,
    Places places) {
  public Council {
    members = List.copyOf(members);
    ballots = List.copyOf(ballots);
    quotas = List.copyOf(quotas);
    repeats = List.copyOf(repeats);
    daysOff = List.copyOf(daysOff);
    money = List.copyOf(money);
    meetings = List.copyOf(meetings);
  }

  /** A member of the council. */
  public record Member(
      String id,
      String name,
      String title,
      Role role,
      Optional<BodyId> body,
      Optional<Withheld> phone,
      Places places) {}

  /** What a member is in the council. */
  public enum Role {
    CHAIR,
    DEPUTY,
    SECRETARY,
    MEMBER
  }

  /** Whether members who are not there can vote. */
  public enum AbsentVotes {
    NONE,
    WRITTEN
  }

  /** Of whom a majority is needed. */
  public enum Base {
    MEMBERS,
    PRESENT
  }

  /** Whether hands are raised or slips are dropped. */
  public enum Secrecy {
    OPEN,
    SECRET
  }

  /**
   * How a form is voted on.
   *
   * @param form absent for all forms that have no rule of their own
   */
  public record Ballot(
      Optional<FormId> form, Majority majority, Base base, Secrecy secrecy, Places places) {}

  /**
   * The largest share of the persons commended at one meeting.
   *
   * @param most percent, 0 to 100
   */
  public record Quota(Person.Work of, int most, String reason, Places places) {}

  /**
   * How long after a commendation the same one is not given again.
   *
   * @param form absent for every form
   */
  public record Repeat(Optional<FormId> form, int months, String reason, Places places) {}

  /**
   * The year's money for commendations.
   *
   * @param amount đồng
   */
  public record Fund(BigDecimal amount, Optional<String> source, Places places) {}

  /** Days on which nobody works. */
  public record DaysOff(Span days, String reason) {}

  /**
   * Money that the commune sets in the place of the law's.
   *
   * @param coefficient multiples of the base salary
   */
  public record LocalMoney(
      FormId form, Nomination.Nominee kind, BigDecimal coefficient, String reason, Places places) {}

  /** The meeting of that id. */
  public Optional<Meeting> meeting(String id) {
    return meetings.stream().filter(meeting -> meeting.id().equals(id)).findFirst();
  }

  /** How a form is voted on: by its own rule, by the general one, or by more than half. */
  public Ballot ballot(FormId form) {
    return ballots.stream()
        .filter(ballot -> ballot.form().filter(form::equals).isPresent())
        .findFirst()
        .or(() -> ballots.stream().filter(ballot -> ballot.form().isEmpty()).findFirst())
        .orElseGet(
            () ->
                new Ballot(
                    Optional.empty(), Majority.MORE_THAN_HALF, Base.MEMBERS, Secrecy.OPEN, places));
  }
}
