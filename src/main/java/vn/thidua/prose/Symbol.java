package vn.thidua.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Code;
import vn.thidua.text.Names;

/**
 * The number and symbol of a document: of the state ({@code 03/CT-UBND}, {@code 30/2020/NĐ-CP};
 * Nghị định 30/2020/NĐ-CP, Phụ lục I and III), of the Party ({@code 34-CT/TW}; Hướng dẫn
 * 36-HD/VPTW), or of the National Assembly ({@code 06/2022/QH15}). Stray spaces are a matter of
 * typing, not of form.
 */
public final class Symbol {
  private static final Pattern STATE =
      Pattern.compile("\\d{1,5}[a-zA-Z]?(?:/\\d{4})?/([A-ZĐ][A-Za-zĐđ]*)-([A-ZĐƯƠa-zđ0-9.&/-]+)");
  private static final Pattern PARTY =
      Pattern.compile("\\d{1,5}[a-zA-Z]?-([A-ZĐ][A-Za-zĐđ]*)/([A-ZĐƯƠ][A-ZĐƯƠa-zđ0-9-]*)");
  private static final Pattern YEAR = Pattern.compile("^\\d{1,5}/((?:19|20)\\d\\d)/");
  private static final Pattern LAW = Pattern.compile("\\d{1,5}/\\d{4}/(?:QH|UBTVQH|PL|L)\\S*");

  /** The Fatherland Front's own form, {@code 04/NQ/ĐCT-MTTW}. */
  private static final Pattern FRONT =
      Pattern.compile("\\d{1,5}/[A-ZĐ][A-Za-zĐđ]*/[A-ZĐ]+-(?:MT|UBMT)[A-Z]+");

  /** As the Council of Ministers wrote until 1992, {@code 206-CP}, {@code 111-HĐBT}. */
  private static final Pattern OLD = Pattern.compile("\\d{1,5}-[A-ZĐ]{2,6}[a-z]?");

  private static final Pattern LETTER =
      Pattern.compile("\\d{1,5}[a-zA-Z]?/[A-ZĐƯƠ][A-ZĐƯƠa-zđ0-9&.-]*");

  private static final Map<String, Set<String>> TYPES =
      Map.ofEntries(
          Map.entry("NQ", Set.of("nghị quyết")),
          Map.entry("QĐ", Set.of("quyết định")),
          Map.entry("CT", Set.of("chỉ thị")),
          Map.entry("QC", Set.of("quy chế")),
          Map.entry("TB", Set.of("thông báo")),
          Map.entry("HD", Set.of("hướng dẫn")),
          Map.entry("CTr", Set.of("chương trình")),
          Map.entry("KH", Set.of("kế hoạch")),
          Map.entry("PA", Set.of("phương án")),
          Map.entry("ĐA", Set.of("đề án")),
          Map.entry("BC", Set.of("báo cáo")),
          Map.entry("BB", Set.of("biên bản")),
          Map.entry("TTr", Set.of("tờ trình")),
          Map.entry("CĐ", Set.of("công điện")),
          Map.entry("NĐ", Set.of("nghị định")),
          Map.entry("TT", Set.of("thông tư")),
          Map.entry("KL", Set.of("kết luận")));

  /** The Party writes QĐ for decisions and regulations alike, CT for directives and programmes. */
  private static final Map<String, Set<String>> PARTY_TYPES =
      Map.of(
          "QĐ", Set.of("quyết định", "quy định"),
          "CT", Set.of("chỉ thị", "chương trình"),
          "TB", Set.of("thông báo", "kết luận"));

  private static final Set<String> PARTY_ORGANS =
      Set.of("TW", "TU", "HU", "ĐU", "QU", "ThU", "VPTW", "BTGTW", "BTCTW", "BBT");
  private static final Set<String> STATE_ORGANS = Set.of("UBND", "HĐND", "TTg", "CP");
  private static final List<String> PARTY_BODIES =
      List.of(
          "bộ chính trị",
          "ban bí thư",
          "tỉnh ủy",
          "thành ủy",
          "huyện ủy",
          "thị ủy",
          "đảng ủy",
          "ban chấp hành trung ương",
          "ban chấp hành đảng bộ");

  /** Whose symbol it is, a line for each way of naming it; folded. */
  private static final Map<String, String> OWNERS =
      Map.ofEntries(
          Map.entry("HĐND", "hội đồng nhân dân\nhđnd"),
          Map.entry("UBND", "ủy ban nhân dân\nubnd\nchủ tịch"),
          Map.entry("TTg", "thủ tướng"),
          Map.entry("CP", "chính phủ"),
          Map.entry("BNV", "bộ nội vụ\nbộ trưởng bộ nội vụ"),
          Map.entry("BTC", "bộ tài chính"),
          Map.entry("BYT", "bộ y tế"),
          Map.entry("BTP", "bộ tư pháp"),
          Map.entry("BXD", "bộ xây dựng"),
          Map.entry("BGDĐT", "bộ giáo dục"),
          Map.entry("TW", "trung ương\nbộ chính trị\nban bí thư"),
          Map.entry("TU", "tỉnh ủy\nthành ủy\nđảng bộ tỉnh\nđảng bộ thành phố"),
          Map.entry("HU", "huyện ủy\nđảng bộ huyện"),
          Map.entry("BTV", "ban thường vụ"));

  /** How the name of another issuer begins, which the symbol can't be that of. */
  private static final List<String> OTHERS =
      List.of(
          "ủy ban nhân dân",
          "ubnd",
          "hội đồng nhân dân",
          "hđnd",
          "chính phủ",
          "thủ tướng",
          "bộ ",
          "ban bí thư",
          "ban thường vụ tỉnh ủy",
          "ban thường vụ huyện ủy",
          "ban thường vụ thành ủy",
          "tỉnh ủy",
          "huyện ủy",
          "thành ủy");

  private final boolean party;
  private final String type;
  private final String organ;

  private Symbol(boolean party, String type, String organ) {
    this.party = party;
    this.type = type;
    this.organ = organ;
  }

  /** The year within the number of a legal normative document. */
  public static Optional<String> year(String printed) {
    Matcher found = YEAR.matcher(printed.replace(" ", ""));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /**
   * Whether a state document's number below 10 lacks its leading nought (Nghị định 30/2020/NĐ-CP,
   * Phụ lục I): a matter of style.
   */
  public static boolean lacksNought(String printed) {
    return printed.length() > 1
        && printed.charAt(0) != '0'
        && !Character.isDigit(printed.charAt(1))
        && parse(printed).isPresent();
  }

  /**
   * What is wrong with a number, as a code with its arguments.
   *
   * @param part which part of the citation is wrong: {@code number} or {@code issuer}
   */
  public record Fault(Code code, String part, List<String> args) {}

  /** The symbol of a number as printed; empty for a law, a letter, or no form that is known. */
  public static Optional<Symbol> parse(String printed) {
    String number = printed.replace(" ", "");
    Matcher state = STATE.matcher(number);
    if (state.matches()) {
      return Optional.of(new Symbol(false, state.group(1), state.group(2)));
    }
    Matcher party = PARTY.matcher(number);
    return party.matches()
        ? Optional.of(new Symbol(true, party.group(1), party.group(2)))
        : Optional.empty();
  }

  /**
   * The first thing that is wrong with a citation's number.
   *
   * @param type the word for its type, as printed
   * @param issuer who issued it, where that is said
   */
  public static Optional<Fault> fault(String type, String printed, Optional<String> issuer) {
    String number = printed.replace(" ", "");
    Optional<Symbol> symbol = parse(printed);
    if (symbol.isPresent()) {
      return symbol.get().fault(type, printed, issuer.orElse(""));
    }
    boolean letter = Names.fold(type).equals("công văn") || knownType(number).isEmpty();
    boolean known =
        LAW.matcher(number).matches()
            || FRONT.matcher(number).matches()
            || OLD.matcher(number).matches()
            || (letter && LETTER.matcher(number).matches());
    return known ? Optional.empty() : Optional.of(new Fault(Code.P112, "number", List.of(printed)));
  }

  /** The letters of a type that stand in a number of no known form. */
  private static Optional<String> knownType(String number) {
    for (String part : number.split("[/-]", -1)) {
      if (TYPES.containsKey(part)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private Optional<Fault> fault(String typeWord, String printed, String issuer) {
    String word = Names.fold(typeWord);
    Set<String> named =
        party && PARTY_TYPES.containsKey(type)
            ? PARTY_TYPES.get(type)
            : TYPES.getOrDefault(type, Set.of());
    boolean judged = TYPES.values().stream().anyMatch(words -> words.contains(word));
    if (!named.isEmpty() && judged && !named.contains(word)) {
      return Optional.of(
          new Fault(
              Code.P111, "number", List.of(typeWord, printed, TYPES.get(type).iterator().next())));
    }
    return otherSide(printed, issuer).or(() -> otherIssuer(printed, issuer));
  }

  private Optional<Fault> otherSide(String printed, String issuer) {
    String first = organ.contains("-") ? organ.substring(0, organ.indexOf('-')) : organ;
    String body = Names.fold(issuer);
    boolean ofParty =
        PARTY_ORGANS.contains(first)
            || PARTY_ORGANS.contains(organ)
            || PARTY_BODIES.stream().anyMatch(body::startsWith);
    boolean ofState = STATE_ORGANS.contains(first);
    if (party ? !ofState : !ofParty || ofState) {
      return Optional.empty();
    }
    String digits = printed.replace(" ", "").split("[/-]", 2)[0];
    String mended = party ? digits + "/" + type + "-" + organ : digits + "-" + type + "/" + organ;
    String who = issuer.isEmpty() ? organ : issuer;
    return Optional.of(
        new Fault(
            Code.P117,
            "number",
            List.of(
                who, party ? "@state" : "@party", printed, party ? "@party" : "@state", mended)));
  }

  private Optional<Fault> otherIssuer(String printed, String issuer) {
    String body = Names.fold(issuer);
    Optional<String> owner = Optional.ofNullable(OWNERS.get(organ));
    boolean other =
        owner.isPresent()
            && !body.equals("bộ trưởng")
            && OTHERS.stream().anyMatch(body::startsWith)
            && (owner.get().lines().noneMatch(body::contains)
                || (organ.equals("CP") && body.startsWith("thủ tướng")));
    return other
        ? Optional.of(
            new Fault(
                Code.P118,
                "issuer",
                List.of(printed, owner.get().lines().findFirst().orElseThrow(), issuer)))
        : Optional.empty();
  }
}
