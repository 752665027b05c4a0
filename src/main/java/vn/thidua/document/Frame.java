package vn.thidua.document;

import java.util.List;
import java.util.Optional;

/**
 * What surrounds the contents of every document.
 *
 * @param signature empty for papers that nobody signs
 * @param recipients the list below Nơi nhận; empty for papers that go to nobody
 * @param illustrative a note which figures are examples
 */
public record Frame(
    Head head,
    Title title,
    Optional<Signature> signature,
    List<String> recipients,
    Optional<String> illustrative,
    Origin origin) {
  /** The same for other recipients. */
  Frame to(List<String> others) {
    return new Frame(head, title, signature, others, illustrative, origin);
  }
}
