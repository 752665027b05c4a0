package vn.thidua.commendation;

import java.util.HashSet;
import java.util.Set;
import vn.thidua.plan.Council;
import vn.thidua.plan.FormId;
import vn.thidua.plan.Majority;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Vote;

/**
 * A vote counted by the council's rules.
 *
 * @param members how many members the council had at the meeting
 * @param present how many of them were there
 * @param ballot how the form is voted on
 */
public record Tally(Vote vote, int members, int present, Council.Ballot ballot, boolean inWriting) {
  /** A vote of a meeting. */
  static Tally of(Council council, Meeting meeting, Vote vote, FormId form) {
    return new Tally(
        vote,
        members(council, meeting),
        meeting.present().isEmpty() ? vote.cast() : meeting.present().size(),
        council.ballot(form),
        council.absentVotes() == Council.AbsentVotes.WRITTEN);
  }

  /** The council's size at a meeting: as its attendance has it, or as it is now. */
  static int members(Council council, Meeting meeting) {
    Set<String> listed = new HashSet<>(meeting.present());
    listed.addAll(meeting.absent());
    return listed.isEmpty() ? council.members().size() : listed.size();
  }

  /** Whether enough members were there for a vote. */
  static boolean quorate(Council council, Meeting meeting) {
    return meeting.present().size() >= needed(council, meeting);
  }

  /** How many members must be there for a vote. */
  static int needed(Council council, Meeting meeting) {
    return council.quorum().of(members(council, meeting));
  }

  /** Whether the votes and those who did not vote are all members. */
  public boolean addsUp() {
    return vote.members() == members;
  }

  /** Whether more voted than were there and no votes came in writing. */
  public boolean exceedsPresent() {
    return !inWriting && vote.cast() > present;
  }

  /** The least number of votes in favour that carries. */
  public int needed() {
    Majority majority = ballot.majority();
    return majority.of(ballot.base() == Council.Base.MEMBERS ? members : present);
  }

  /** Whether it is carried. */
  public boolean passed() {
    return vote.inFavour() >= needed();
  }
}
