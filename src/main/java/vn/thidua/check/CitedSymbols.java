package vn.thidua.check;

import static vn.thidua.finding.Code.P111;
import static vn.thidua.finding.Code.P112;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Basis;
import vn.thidua.plan.Plan;
import vn.thidua.text.Names;

/**
 * {@code P111}, {@code P112}: a cited number has the form of a state document ({@code 03/CT-UBND},
 * Nghị định 30/2020/NĐ-CP, Phụ lục I and III), of a law ({@code 06/2022/QH15}) or of a Party
 * document ({@code 34-CT/TW}, Hướng dẫn 36-HD/VPTW), and its letters are those of its type. Stray
 * spaces are a matter of typing, not of form.
 */
final class CitedSymbols implements Rule {
  private static final Pattern STATE =
      Pattern.compile("\\d{1,5}(?:/\\d{4})?/([A-ZĐ][A-Za-zĐđ]*)-[A-ZĐƯƠa-zđ0-9.&-]+");
  private static final Pattern PARTY =
      Pattern.compile("\\d{1,5}-([A-ZĐ][A-Za-zĐđ]*)/[A-ZĐƯƠ0-9-]+");
  private static final Pattern LAW = Pattern.compile("\\d{1,5}/\\d{4}/(?:QH|UBTVQH)\\d+");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("NQ", "nghị quyết"),
          Map.entry("QĐ", "quyết định"),
          Map.entry("CT", "chỉ thị"),
          Map.entry("QC", "quy chế"),
          Map.entry("TB", "thông báo"),
          Map.entry("HD", "hướng dẫn"),
          Map.entry("CTr", "chương trình"),
          Map.entry("KH", "kế hoạch"),
          Map.entry("ĐA", "đề án"),
          Map.entry("BC", "báo cáo"),
          Map.entry("BB", "biên bản"),
          Map.entry("TTr", "tờ trình"),
          Map.entry("CĐ", "công điện"),
          Map.entry("NĐ", "nghị định"),
          Map.entry("TT", "thông tư"),
          Map.entry("KL", "kết luận"));

  @Override
  public Stream<Finding> check(Plan plan) {
    return plan.bases().stream().flatMap(basis -> check(basis).stream());
  }

  private static Optional<Finding> check(Basis basis) {
    String number = basis.number().replace(" ", "");
    if (LAW.matcher(number).matches()) {
      return Optional.empty();
    }
    Optional<String> letters =
        Stream.of(STATE, PARTY)
            .map(form -> form.matcher(number))
            .filter(Matcher::matches)
            .map(m -> m.group(1))
            .findFirst();
    if (letters.isEmpty()) {
      return Optional.of(P112.at(basis.places().of("number"), basis.number()));
    }
    String type = Names.fold(basis.type());
    String named = TYPES.get(letters.get());
    boolean differs = named != null && TYPES.containsValue(type) && !named.equals(type);
    return differs
        ? Optional.of(P111.at(basis.places().of("number"), basis.type(), basis.number(), named))
        : Optional.empty();
  }
}
