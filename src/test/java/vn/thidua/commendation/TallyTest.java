package vn.thidua.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.thidua.finding.Place;
import vn.thidua.plan.Council.Ballot;
import vn.thidua.plan.Council.Base;
import vn.thidua.plan.Council.Secrecy;
import vn.thidua.plan.Majority;
import vn.thidua.plan.Places;
import vn.thidua.plan.Vote;

/** Laws of counting votes. */
final class TallyTest {
  private static final Places NOWHERE =
      new Places() {
        @Override
        public Place whole() {
          return Place.ofFile("votes.csv");
        }

        @Override
        public Place of(String key) {
          return whole();
        }
      };

  private static Tally tally(Majority majority, Base base, int members, int present, int... votes) {
    return new Tally(
        new Vote("hop", "n1", votes[0], votes[1], votes[2], votes[3], NOWHERE),
        members,
        present,
        new Ballot(Optional.empty(), majority, base, Secrecy.SECRET, NOWHERE),
        false);
  }

  @Property
  void a_majority_is_the_least_number_that_is_one(
      @ForAll Majority majority, @ForAll @IntRange(min = 1, max = 5000) int all) {
    int least = majority.of(all);
    assertThat(reaches(majority, least, all)).isTrue();
    assertThat(reaches(majority, least - 1, all)).isFalse();
    assertThat(least).isBetween(1, all);
  }

  /** By the words of each, in whole numbers. */
  private static boolean reaches(Majority majority, long votes, long all) {
    return switch (majority) {
      case MORE_THAN_HALF -> 2 * votes > all;
      case TWO_THIRDS -> 3 * votes >= 2 * all;
      case THREE_QUARTERS -> 4 * votes >= 3 * all;
      case FOUR_FIFTHS -> 5 * votes >= 4 * all;
      case NINE_TENTHS -> 10 * votes >= 9 * all;
      case ALL -> votes >= all;
    };
  }

  @Property
  void a_majority_of_more_is_never_less(
      @ForAll Majority majority, @ForAll @IntRange(min = 1, max = 5000) int all) {
    assertThat(majority.of(all + 1)).isBetween(majority.of(all), majority.of(all) + 1);
  }

  @Property
  void votes_add_up_exactly_where_everybody_is_counted_once(
      @ForAll @IntRange(max = 40) int inFavour,
      @ForAll @IntRange(max = 40) int against,
      @ForAll @IntRange(max = 40) int absent,
      @ForAll @IntRange(max = 40) int blank,
      @ForAll @IntRange(min = -3, max = 3) int slip) {
    int all = inFavour + against + absent + blank;
    Tally tally =
        tally(
            Majority.MORE_THAN_HALF,
            Base.MEMBERS,
            all + slip,
            all,
            inFavour,
            against,
            absent,
            blank);
    assertThat(tally.addsUp()).isEqualTo(slip == 0);
    assertThat(tally.exceedsPresent()).isFalse();
  }

  @Property
  void one_more_in_favour_never_loses_and_blank_votes_count_as_none(
      @ForAll Majority majority,
      @ForAll Base base,
      @ForAll @IntRange(min = 1, max = 60) int members,
      @ForAll @IntRange(max = 60) int inFavour) {
    int votes = Math.min(inFavour, members - 1);
    Tally fewer = tally(majority, base, members, members, votes, members - votes, 0, 0);
    Tally blank = tally(majority, base, members, members, votes, 0, 0, members - votes);
    Tally more = tally(majority, base, members, members, votes + 1, members - votes - 1, 0, 0);
    assertThat(fewer.passed()).isEqualTo(blank.passed());
    assertThat(more.passed() || !fewer.passed()).isTrue();
  }

  @Property
  void of_those_present_no_more_is_needed_than_of_the_members(
      @ForAll Majority majority,
      @ForAll @IntRange(min = 1, max = 60) int members,
      @ForAll @IntRange(min = 1, max = 60) int there) {
    int present = Math.min(there, members);
    int ofPresent = tally(majority, Base.PRESENT, members, present, 0, 0, 0, 0).needed();
    int ofMembers = tally(majority, Base.MEMBERS, members, present, 0, 0, 0, 0).needed();
    assertThat(ofPresent).isLessThanOrEqualTo(ofMembers);
  }
}
