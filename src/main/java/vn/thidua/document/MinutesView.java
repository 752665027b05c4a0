package vn.thidua.document;

import java.util.List;
import java.util.Optional;

/**
 * Biên bản họp: who was there, how they voted, and with what result.
 *
 * @param day on which it was held, in words; the hour is left to a pen
 * @param place where
 * @param purpose the sentence on what it met for
 * @param ledBy who led it, with office; a blank where nobody of that role was there
 * @param writtenBy who wrote the minutes, likewise
 * @param present those who were there, each with office
 * @param absent those who were not
 * @param quorum the sentence on the quorum
 * @param ballot the sentence on how one votes
 * @param votes a row a nomination
 * @param result the sentence on the result
 * @param secretary who wrote it
 * @param chair who led the meeting
 */
public record MinutesView(
    Frame frame,
    String day,
    String place,
    String purpose,
    Optional<String> ledBy,
    Optional<String> writtenBy,
    List<String> present,
    List<String> absent,
    String quorum,
    String ballot,
    List<Row> votes,
    String result,
    Signature secretary,
    Signature chair)
    implements FramedView {

  /** The vote on a nomination; {@code needed} is the least number that carries. */
  public record Row(
      String number,
      String name,
      String form,
      String inFavour,
      String against,
      String blank,
      String needed,
      String result) {}
}
