package vn.thidua.document;

/**
 * Biên bản hội nghị: the conference that reviews a phase. What only those who were there know is
 * left to a pen.
 *
 * @param name of the conference, as it stands inside a sentence
 * @param day on which it was held, in words; blanks for a pen while it is to come
 * @param review the report that was read there
 */
public record ConferenceView(
    Frame frame, String name, String day, ReviewView review, Signature secretary, Signature chair)
    implements FramedView {}
