package vn.thidua.document;

import java.util.List;

/**
 * Tờ trình: the council proposes to the chairman whom to commend.
 *
 * @param addressee after Kính gửi
 * @param bases citations, each on its line
 * @param meeting the sentence on the meeting and its result
 * @param count how many of each kind
 * @param total đồng
 * @param words the same in words
 * @param fileParts what the file holds
 */
public record ProposalView(
    Frame frame,
    String addressee,
    List<String> bases,
    String meeting,
    String count,
    List<CommendedGroup> groups,
    String total,
    String words,
    List<String> fileParts)
    implements FramedView {}
