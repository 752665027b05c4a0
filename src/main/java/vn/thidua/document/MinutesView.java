package vn.thidua.document;

import java.util.List;

/**
 * Biên bản họp: who was there, how they voted, and with what result.
 *
 * @param opened the sentence on day and purpose
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
    String opened,
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
