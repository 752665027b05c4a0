package vn.thidua.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date in a document's head: {@code Kim Hoa, ngày 05 tháng 02 năm 2023}, with which its line
 * begins, unless its number stands before it. A date that is cited stands behind other words.
 */
final class DocumentDate {
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:Số:? ?[^,]{0,60}? )?\\p{Lu}[\\p{L} .-]{1,40}, ngày (\\d{1,2}) tháng (\\d{1,2}) năm"
              + " (\\d{4})(?=$|[ .])");
  private static final int HEAD_PASSAGES = 25;

  private DocumentDate() {}

  /** The date, where the head has a whole one. */
  static Optional<LocalDate> of(List<Prose> document) {
    for (Prose prose : document.subList(0, Math.min(HEAD_PASSAGES, document.size()))) {
      Matcher found = HEAD.matcher(prose.text());
      if (prose.text().length() < 400 && found.find()) {
        return new DateMention(
                0,
                0,
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)))
            .date();
      }
    }
    return Optional.empty();
  }
}
