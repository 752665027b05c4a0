package vn.thidua.prose;

import static vn.thidua.finding.Code.P119;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.calendar.CanChi;
import vn.thidua.finding.Finding;
import vn.thidua.text.Names;

/** {@code P119}: {@code Xuân Quý Mão 2023} names the year by its own name. */
final class CanChiNames implements ProseRule {
  private static final List<String> CAN =
      List.of(
          "Giáp ", "Ất ", "Bính ", "Đinh ", "Mậu ", "Kỷ ", "Kỉ ", "Canh ", "Tân ", "Nhâm ", "Quý ",
          "Quí ");

  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    for (Prose prose : document) {
      if (CAN.stream().noneMatch(prose.text()::contains)) {
        continue;
      }
      Matcher found = Forms.NAMED.matcher(prose.text());
      while (found.find()) {
        int year = Integer.parseInt(found.group(2));
        if (!spelled(found.group(1)).equals(spelled(CanChi.of(year)))) {
          findings.accept(
              P119.at(prose.passage().at(found.start(1)), year, CanChi.of(year), found.group(1)));
        }
      }
    }
  }

  /** Tị and Tỵ, Quí and Quý, Mẹo and Mão are the same. */
  static String spelled(String name) {
    return Names.fold(name)
        .replace("quí", "quý")
        .replace("kỉ", "kỷ")
        .replace("tị", "tỵ")
        .replace("tí", "tý")
        .replace("mẹo", "mão");
  }

  /** Compiled when a text first needs them: most need none. */
  private static final class Forms {
    static final Pattern NAMED =
        Pattern.compile(
            "(?<!\\p{L})((?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Kỉ|Canh|Tân|Nhâm|Quý|Quí)"
                + " (?:Tý|Tí|Sửu|Dần|Mão|Mẹo|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi))"
                + "(?: ?[-–(,] ?| năm | )(\\d{4})(?![\\d/]|[.-]\\d)");
  }
}
