package vn.thidua.prose;

import static vn.thidua.finding.Code.P120;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;

/**
 * {@code P120}: a document that sets a year's targets is issued before the year's last month. One
 * that mends or adds to them may come later.
 */
final class LateTargets implements ProseRule {
  private static final Pattern TARGETS =
      Pattern.compile(
          "^[^.;]{0,120}?(?:giao|phân bổ) (?:chỉ tiêu|kế hoạch|dự toán)[^.;]{0,120}?năm (20\\d\\d)(?!\\d)");
  private static final Pattern MENDED = Pattern.compile("điều chỉnh|bổ sung|giai đoạn");

  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    Set<String> said = new HashSet<>();
    for (Prose prose : document) {
      for (CitationMention cited : prose.citations()) {
        Optional<LocalDate> issued = cited.date().flatMap(DateMention::date);
        if (issued.isEmpty()) {
          continue;
        }
        String after = prose.text().substring(cited.date().orElseThrow().end());
        Matcher targets = TARGETS.matcher(after);
        if (!targets.find() || MENDED.matcher(targets.group()).find()) {
          continue;
        }
        int year = Integer.parseInt(targets.group(1));
        boolean late =
            issued.get().getYear() > year
                || (issued.get().getYear() == year && issued.get().getMonth() == Month.DECEMBER);
        if (late && said.add(cited.plainNumber())) {
          findings.accept(
              P120.at(
                  prose.passage().at(cited.date().orElseThrow().start()),
                  Dates.numeric(issued.get()),
                  year));
        }
      }
    }
  }
}
