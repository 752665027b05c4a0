package vn.thidua.prose;

import static vn.thidua.finding.Code.P113;
import static vn.thidua.finding.Code.P134;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;

/**
 * {@code P113}, {@code P134}: a document that bears a date cites what was there by then, and greets
 * no anniversary of an earlier year. Calls are often issued after their phase began: the same year
 * passes.
 */
final class AgainstDocumentDate implements ProseRule {
  private static final int SEVERAL = 3;

  private static final Pattern GREETS =
      Pattern.compile("(?i)chào mừng|hướng tới|phát động|chuẩn bị");

  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    Optional<LocalDate> date = DocumentDate.of(document);
    if (date.isEmpty()) {
      return;
    }
    List<Finding> later = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Prose prose : document) {
      for (CitationMention cited : prose.citations()) {
        Optional<LocalDate> issued = cited.date().flatMap(DateMention::date);
        if (issued.isPresent()
            && issued.get().isAfter(date.get())
            && said.add(cited.plainNumber())) {
          later.add(
              P113.at(
                  prose.passage().at(cited.date().get().start()),
                  Dates.numeric(issued.get()),
                  Dates.numeric(date.get())));
        }
      }
      for (AnniversaryMention anniversary : prose.anniversaries()) {
        Optional<LocalDate> celebrated = anniversary.to().date();
        if (celebrated.isPresent()
            && celebrated.get().getYear() < date.get().getYear()
            && celebrated.get().plusDays(31).isBefore(date.get())
            && GREETS.matcher(prose.text()).find()) {
          findings.accept(
              P134.at(
                  prose.passage().at(anniversary.to().start()),
                  Dates.numeric(date.get()),
                  anniversary.name().strip(),
                  Dates.numeric(celebrated.get())));
        }
      }
    }
    // Several mean that the head bears the wrong date, which is one mistake.
    later.stream().limit(later.size() >= SEVERAL ? 1 : later.size()).forEach(findings);
  }
}
