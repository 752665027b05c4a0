package vn.thidua.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Passage;
import vn.thidua.text.Names;

/**
 * A paragraph of a document with the mark it begins with.
 *
 * @param whole all of it, without what Markdown marks it up with
 * @param mark {@code II.}, {@code 4.1.}, {@code a)}, {@code -}; empty where there is none
 * @param text what stands behind the mark
 */
record DocumentLine(Passage passage, String whole, String mark, String text) {
  private static final Pattern MARKED =
      Pattern.compile(
          "((?:[IVX]{1,5}|[A-E])\\s?[./)-]|(?:\\d{1,2}\\.){2,4}(?:\\d{1,2})?|\\d{1,2}\\.\\d{1,2}|\\d{1,2}\\s?[./)]|[a-zđ]\\s?[)]"
              + "|[-–—+*•●▪o])\\s+(.*)");

  /** No heading is longer. */
  private static final int LONGEST_HEADING = 130;

  private static final int SHORT = 70;

  private static final int BROKEN_FROM = 60;

  static DocumentLine of(Passage passage) {
    return of(passage, unmarked(passage.text()));
  }

  private static DocumentLine of(Passage passage, String whole) {
    Matcher marked = MARKED.matcher(whole);
    return marked.matches()
        ? new DocumentLine(passage, whole, marked.group(1), marked.group(2).strip())
        : new DocumentLine(passage, whole, "", whole);
  }

  /** Without the signs of Markdown for headings, bold and italics, and for broken lines. */
  private static String unmarked(String text) {
    String plain =
        text.strip()
            .replaceFirst("^#{1,6} ", "")
            .replace("**", "")
            .replaceFirst("\\\\$", "")
            .replaceAll("\\\\([.()*_#+-])", "$1")
            .strip();
    return plain.replaceFirst("^[*_]([^*_ ].*[^*_ ])[*_]$", "$1");
  }

  /** Whether a page or a hand broke it, so that it goes on in the next. */
  boolean goesOnIn(DocumentLine next) {
    char last = whole.charAt(whole.length() - 1);
    // A numbered paragraph may be broken behind a semicolon, a list of grounds is not one of them.
    boolean ended = ".:!?…”\")]/".indexOf(last) >= 0 || (last == ';' && !isNumbered());
    char first = next.whole().charAt(0);
    boolean begins = Character.isUpperCase(first) || first == '“' || first == '"';
    return !ended
        && whole.length() >= BROKEN_FROM
        && next.mark().isEmpty()
        && (!begins || !mark.isEmpty())
        && !next.isCapitals()
        && !DocumentEnd.begins(next);
  }

  /** Both in one. */
  DocumentLine with(DocumentLine next) {
    return of(passage, whole + " " + next.whole());
  }

  /** The number of a page, or nothing at all. */
  boolean isBlank() {
    return whole.isEmpty() || whole.matches("\\d{1,3}|[-–—*_=. ]+");
  }

  /** Numbered by Roman figures or capitals, as main parts are. */
  boolean isPart() {
    return mark.matches("(?:[IVX]{1,5}|[A-E])\\s?[./)-]");
  }

  /** Numbered by Arabic figures. */
  boolean isNumbered() {
    return !mark.isEmpty() && Character.isDigit(mark.charAt(0));
  }

  /** Short, and no sentence. */
  boolean isHeading() {
    boolean ended = text.endsWith(".") || text.endsWith(";") || text.endsWith(",");
    boolean part = isPart() && (isCapitals() || text.length() < SHORT);
    return text.length() <= LONGEST_HEADING && (part || !ended);
  }

  /** In small letters, to be compared. */
  String folded() {
    return Names.fold(text);
  }

  boolean isCapitals() {
    return text.chars().anyMatch(Character::isLetter)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
