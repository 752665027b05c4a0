package vn.thidua.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document cited in running text: {@code Chỉ thị số 03/CT-UBND, ngày 30/01/2023 của Ủy ban nhân
 * dân huyện …}.
 *
 * @param start the offset of the word for its type
 * @param numberStart the offset of its number
 * @param number as printed
 * @param issuer who issued it, as far as the next word that can't belong to a name
 */
record CitationMention(
    int start,
    int numberStart,
    String type,
    String number,
    Optional<DateMention> date,
    Optional<String> issuer) {
  private static final Pattern CITATION =
      Pattern.compile(
          "(?<!\\p{L})((?i:Nghị quyết liên tịch|Thông tư liên tịch|Nghị quyết|Nghị định|Quyết định"
              + "|Chỉ thị|Kế hoạch|Thông báo|Hướng dẫn|Chương trình|Kết luận|Báo cáo|Tờ trình"
              + "|Công văn|Công điện|Đề án|Quy định|Quy chế|Thông tư|Phương án)"
              + "|(?:Bộ luật|Luật|Pháp lệnh)(?:,? \\p{L}[\\p{L}-]*){0,10}?(?= số:? ?\\d| \\d))"
              + "(?: hành động| phối hợp)?(?: ?số:?)? ?"
              + "(\\d{1,5}[a-zA-Z]? ?[/-] ?(?:\\d{1,4} ?/ ?)?[A-ZĐ][A-Za-zĐđ0-9]*"
              + "(?:(?: ?[/-]|[/-] )[A-ZĐƯƠ0-9][A-Za-zĐđƯƠ0-9&]*)*"
              + "|[A-ZĐ][A-Za-zĐđ]{1,3}-\\d{1,5}/[A-ZĐ][A-ZĐƯƠ-]*)");

  /** Characters around a stroke within which a citation's type and number stand. */
  private static final int REACH = 110;

  private static final Pattern AFTER = Pattern.compile("^,? *(?:ngày|ký ngày|ban hành ngày|,)? *$");
  private static final Pattern ISSUER =
      Pattern.compile(
          "^,? *(?:của )((?:[\\p{L}0-9-]+ ?){2,14}?)(?= *(?:về|V/v|[,;.:()“\"\\[]|quy định|ban hành|$))");

  /** The citations of a text, in their order. */
  static List<CitationMention> in(String text, List<DateMention> dates) {
    List<CitationMention> mentions = new ArrayList<>();
    Matcher found = null;
    int from = 0;
    for (int at = stroke(text, 0); at >= 0; at = stroke(text, Math.max(at + 1, from))) {
      found = found == null ? CITATION.matcher(text).useTransparentBounds(true) : found;
      found.region(Math.max(from, at - REACH), Math.min(text.length(), at + REACH));
      // What begins behind this stroke may be cut off where the region ends; its own stroke finds
      // it.
      if (!found.find() || found.start(2) > at) {
        continue;
      }
      from = found.end();
      int end = found.end();
      Optional<DateMention> date =
          dates.stream()
              .filter(mention -> mention.start() >= end)
              .findFirst()
              .filter(
                  mention ->
                      mention.start() - end < 20
                          && AFTER.matcher(text.substring(end, mention.start())).find());
      int after = date.map(DateMention::end).orElse(end);
      boolean said = text.startsWith("của ", skip(text, after));
      Matcher issuer =
          ISSUER.matcher(said ? text.substring(after, Math.min(text.length(), after + 120)) : "");
      mentions.add(
          new CitationMention(
              found.start(),
              found.start(2),
              found.group(1),
              found.group(2),
              date,
              issuer.find() ? Optional.of(issuer.group(1).strip()) : Optional.empty()));
    }
    return mentions;
  }

  /**
   * The next stroke or hyphen between a number and a capital, without which nothing is cited; -1
   * where there is none.
   */
  private static int stroke(String text, int from) {
    for (int i = Math.max(1, from); i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c != '/' && c != '-') {
        continue;
      }
      boolean letter = capital(text, i + 1) || (text.charAt(i + 1) == ' ' && capital(text, i + 2));
      if (letter && digitBefore(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Past commas and spaces. */
  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == ' ')) {
      at++;
    }
    return at;
  }

  private static boolean capital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private static boolean digitBefore(String text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 12); i--) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The number without stray spaces. */
  String plainNumber() {
    return number.replace(" ", "");
  }
}
