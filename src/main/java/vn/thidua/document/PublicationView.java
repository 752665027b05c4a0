package vn.thidua.document;

import java.util.List;

/**
 * Niêm yết công khai danh sách đề nghị khen thưởng, on which everybody may have a say.
 *
 * @param opening of the meeting that the list comes from; the sentence goes on
 * @param count such as {@code 02 tập thể, 01 cá nhân}
 * @param places where it is posted
 * @param time from when until when
 * @param addressee who takes what people say
 */
public record PublicationView(
    Frame frame,
    String opening,
    String count,
    List<CommendedGroup> groups,
    String places,
    String time,
    String addressee)
    implements FramedView {
  public PublicationView {
    groups = List.copyOf(groups);
  }
}
