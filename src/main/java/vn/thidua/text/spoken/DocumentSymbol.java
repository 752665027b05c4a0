package vn.thidua.text.spoken;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The number and symbol of a document. An announcer says its type and number, with the year where
 * the symbol has one, and leaves the letters out: who listens can do nothing with them, and the
 * issuer is named beside it. {@code Chỉ thị số 03/CT-UBND} is "Chỉ thị số ba", {@code
 * 30/2020/NĐ-CP} "Nghị định số ba mươi năm hai nghìn không trăm hai mươi".
 */
record DocumentSymbol(String type, boolean numbered, String number, Optional<String> year)
    implements Token {
  private static final String ORGAN =
      "[A-ZĐƯƠ][\\p{L}0-9&]*(?: ?- ?[A-ZĐ][\\p{L}0-9]*|\\.[A-ZĐ][\\p{L}0-9]*)*";

  /** Of the state, the Party, the Front, the National Assembly, and as written until 1992. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(\\d{1,5})[a-zA-Z]?(?:/(\\d{4}))? ?/ ?([A-ZĐ][A-Za-zĐđ]{1,5}) ?- ?" + ORGAN),
          Pattern.compile("(\\d{1,5})()? ?- ?([A-ZĐ][A-Za-zĐđ]{1,3}) ?/ ?" + ORGAN),
          Pattern.compile("(\\d{1,5})()?/([A-ZĐ][A-Za-zĐđ]{1,3})/" + ORGAN),
          Pattern.compile("(\\d{1,4})/(\\d{4})/(QH|UBTVQH|L-CTN|PL-UBTVQH)\\d*"),
          Pattern.compile("(\\d{1,5})()?-(CP|HĐBT|TTg|CT)(?!\\p{L})"),
          Pattern.compile("(\\d{1,5})()?/([A-ZĐ][A-ZĐ]+)(?![\\p{L}/])"));

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("NQ", "Nghị quyết"),
          Map.entry("QĐ", "Quyết định"),
          Map.entry("CT", "Chỉ thị"),
          Map.entry("QC", "Quy chế"),
          Map.entry("QyĐ", "Quy định"),
          Map.entry("TC", "Thông cáo"),
          Map.entry("TB", "Thông báo"),
          Map.entry("HD", "Hướng dẫn"),
          Map.entry("CTr", "Chương trình"),
          Map.entry("KH", "Kế hoạch"),
          Map.entry("PA", "Phương án"),
          Map.entry("ĐA", "Đề án"),
          Map.entry("DA", "Dự án"),
          Map.entry("BC", "Báo cáo"),
          Map.entry("BB", "Biên bản"),
          Map.entry("TTr", "Tờ trình"),
          Map.entry("HĐ", "Hợp đồng"),
          Map.entry("CĐ", "Công điện"),
          Map.entry("GM", "Giấy mời"),
          Map.entry("GUQ", "Giấy ủy quyền"),
          Map.entry("GGT", "Giấy giới thiệu"),
          Map.entry("NĐ", "Nghị định"),
          Map.entry("TT", "Thông tư"),
          Map.entry("TTLT", "Thông tư liên tịch"),
          Map.entry("KL", "Kết luận"),
          Map.entry("QH", "Luật"),
          Map.entry("PL-UBTVQH", "Pháp lệnh"));

  private static final List<String> OTHER_TYPES =
      List.of("văn bản", "công văn", "luật", "bộ luật", "quy định", "hướng dẫn", "giấy phép");

  static Optional<Lexeme> at(Written text, int start) {
    return FORMS.stream()
        .flatMap(form -> text.looking(form, start).stream())
        .findFirst()
        .map(m -> new Lexeme(start, m.end(), of(text, start, m)));
  }

  private static DocumentSymbol of(Written text, int start, MatchResult form) {
    boolean numbered = text.follows(start, "số", "số:");
    boolean typed =
        numbered
            || TYPES.values().stream()
                .anyMatch(type -> text.follows(start, type.toLowerCase(Locale.ROOT)))
            || OTHER_TYPES.stream().anyMatch(type -> text.follows(start, type));
    return new DocumentSymbol(
        typed ? "" : TYPES.getOrDefault(form.group(3), "văn bản"),
        numbered,
        form.group(1),
        Optional.ofNullable(form.group(2)).filter(year -> !year.isEmpty()));
  }

  @Override
  public String spoken() {
    return (type.isEmpty() ? "" : type + " ")
        + (numbered ? "" : "số ")
        + Numerals.cardinal(number)
        + year.map(digits -> " năm " + Numerals.cardinal(digits)).orElse("");
  }
}
