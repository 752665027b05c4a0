package vn.thidua.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document cited in running text, with all that the text says of it.
 *
 * @param start the offset of the word for its type
 * @param end the offset after the last word that speaks of it
 * @param number without stray spaces
 * @param about its subject, from {@code về} on
 * @param asPrinted all that the text says of it, in its words
 */
public record Citation(
    int start,
    int end,
    String type,
    String number,
    Optional<LocalDate> date,
    Optional<String> issuer,
    Optional<String> about,
    String asPrinted) {
  private static final Pattern ISSUER =
      Pattern.compile(
          "^,? ?(?:của )?((?:Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Thủ tướng|Chính phủ|Chủ tịch|Bộ|Ban"
              + "|Thường trực|Đảng|Tỉnh|Huyện|Thành|Quốc hội|Văn phòng|Sở|Phòng|Trung ương|Đoàn|Hội"
              + "|Liên đoàn|Công đoàn|Trường)[^,;.:“\"()]*?)"
              + "(?= (?:về|V/v|quy định|ban hành|phê duyệt|triển khai|phát động|tổ chức|hướng dẫn|giao)"
              + "(?: |$)|[,;.:“\"()]|$)");
  private static final Pattern ABOUT =
      Pattern.compile("^,? ?((?:về|V/v|quy định|ban hành|phê duyệt|phát động|giao) .+)");

  /** The citations of a text, in their order. */
  public static List<Citation> in(String text) {
    List<Citation> citations = new ArrayList<>();
    List<CitationMention> mentions = CitationMention.in(text, DateMention.in(text));
    for (int i = 0; i < mentions.size(); i++) {
      CitationMention mention = mentions.get(i);
      int most = i + 1 < mentions.size() ? mentions.get(i + 1).start() : text.length();
      citations.add(of(text, mention, most));
    }
    return citations;
  }

  private static Citation of(String text, CitationMention mention, int most) {
    int named =
        mention
            .date()
            .map(DateMention::end)
            .orElse(mention.numberStart() + mention.number().length());
    int clause = clauseEnd(text, named, most);
    Matcher issuer = ISSUER.matcher(text.substring(named, clause));
    boolean said = issuer.find();
    int issued = said ? named + issuer.end() : named;
    Matcher about = ABOUT.matcher(text.substring(issued, clause));
    boolean tells = about.find();
    int end = tells ? issued + about.end() : issued;
    return new Citation(
        mention.start(),
        stripped(text, end),
        mention.type(),
        mention.plainNumber(),
        mention.date().flatMap(DateMention::date),
        said ? Optional.of(issuer.group(1).strip()) : Optional.empty(),
        tells
            ? Optional.of(text.substring(issued + about.start(1), stripped(text, end)))
            : Optional.empty(),
        text.substring(mention.start(), stripped(text, end)));
  }

  /** A clause ends with a semicolon or sentence, or where the text goes on with the plan's own. */
  private static int clauseEnd(String text, int from, int most) {
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      boolean sentence = c == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
      boolean goesOn =
          text.startsWith(" và lập thành tích", i)
              || text.startsWith(", hàng ", i)
              || text.startsWith(", hằng ", i)
              || text.startsWith(", Ủy ban nhân dân ", i)
              || text.startsWith(", UBND ", i);
      if (c == ';' || sentence || goesOn) {
        return i;
      }
    }
    return most;
  }

  private static int stripped(String text, int end) {
    int at = end;
    while (at > 0 && " ,:".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
