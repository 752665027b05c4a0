package vn.thidua.commendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.law.Form;
import vn.thidua.law.Law;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Council;
import vn.thidua.plan.FormId;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Nomination;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Vote;

/**
 * All that lies before the council: nominations, its rules and meetings, votes, the register of
 * what was decided, and the law.
 *
 * @param at the day on which it is looked at
 */
public record Dossier(
    Plan plan,
    Optional<Council> council,
    List<Nomination> nominations,
    List<Vote> votes,
    List<Commendation> register,
    Law law,
    LocalDate at) {
  public Dossier {
    nominations = List.copyOf(nominations);
    votes = List.copyOf(votes);
    register = List.copyOf(register);
  }

  /** The nomination of that id. */
  public Optional<Nomination> nomination(String id) {
    return nominations.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** What a nominee's village is called, with the word for it. */
  public String village(Nomination nomination) {
    return plan.village(nomination.village())
        .map(village -> plan.villageLabel() + " " + village.name())
        .orElse(nomination.village().value());
  }

  /** The last vote on a nomination. */
  public Optional<Vote> vote(Nomination nomination) {
    return votes.stream()
        .filter(vote -> vote.nomination().equals(nomination.id()))
        .reduce((first, last) -> last);
  }

  /** The meeting of that id. */
  public Optional<Meeting> meeting(String id) {
    return council.flatMap(known -> known.meeting(id));
  }

  /** The meeting that voted on a nomination last. */
  public Optional<Meeting> meeting(Nomination nomination) {
    return vote(nomination).flatMap(vote -> meeting(vote.meeting()));
  }

  /** A vote counted; empty where its meeting or nomination is not known. */
  public Optional<Tally> tally(Vote vote) {
    return council.flatMap(
        known ->
            known
                .meeting(vote.meeting())
                .flatMap(
                    meeting ->
                        nomination(vote.nomination())
                            .map(nomination -> Tally.of(known, meeting, vote, form(nomination)))));
  }

  /** Whether the council has agreed to a nomination. */
  public boolean agreed(Nomination nomination) {
    return vote(nomination).flatMap(this::tally).filter(Tally::passed).isPresent();
  }

  /** What the register says of a nomination of this plan. */
  public Optional<Commendation> registered(Nomination nomination) {
    return register.stream()
        .filter(row -> row.year() == plan.year())
        .filter(row -> row.nomination().filter(nomination.id()::equals).isPresent())
        .findFirst();
  }

  /**
   * The day whose law decides on a nomination: that of the decision, or before there is one that of
   * the meeting, or the day of looking.
   */
  public LocalDate decisionDay(Nomination nomination) {
    return registered(nomination)
        .map(Commendation::decidedOn)
        .or(() -> meeting(nomination).map(Meeting::date))
        .orElse(at);
  }

  /** The form that a nomination asks for, by its id where it was written by its name. */
  public FormId form(Nomination nomination) {
    return form(nomination.form());
  }

  /** The form's id where it was written by its name. */
  public FormId form(FormId written) {
    return law.named(written).map(Form::id).orElse(written);
  }

  /** What a form brings on a day. */
  public Entitlement entitlement(FormId form, Nomination.Nominee kind, LocalDate day) {
    return Entitlement.of(
        law, council.map(Council::money).orElse(List.of()), form(form), kind, day);
  }

  /** What a nomination brings. */
  public Entitlement entitlement(Nomination nomination) {
    return entitlement(nomination.form(), nomination.kind(), decisionDay(nomination));
  }

  /** The working days of the commune. */
  public WorkingDays workingDays() {
    return new WorkingDays(
        council.map(Council::daysOff).orElse(List.of()).stream()
            .map(Council.DaysOff::days)
            .toList());
  }
}
