package vn.thidua.prose;

import static vn.thidua.finding.Code.P132;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;

/**
 * {@code P132}: {@code 60 ngày đêm (từ ngày 01/6/2024 đến ngày 30/7/2024)} is as long as it says.
 * Days may be counted with both ends or without one.
 */
final class StatedLengths implements ProseRule {
  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    for (Prose prose : document) {
      if (!prose.text().contains(" ngày ")
          || prose.dates().isEmpty()
          || !prose.text().contains("ừ ")) {
        continue;
      }
      Matcher found = Forms.LENGTH.matcher(prose.text());
      while (found.find()) {
        String firstYear = found.group(4) == null ? found.group(7) : found.group(4);
        Optional<LocalDate> from = date(found.group(2), found.group(3), firstYear);
        Optional<LocalDate> to = date(found.group(5), found.group(6), found.group(7));
        if (from.isEmpty() || to.isEmpty()) {
          continue;
        }
        long between = ChronoUnit.DAYS.between(from.get(), to.get());
        long stated = Long.parseLong(found.group(1));
        if (between > 0 && stated != between && stated != between + 1) {
          findings.accept(
              P132.at(
                  prose.passage().at(found.start(1)),
                  stated,
                  Dates.numeric(from.get()),
                  Dates.numeric(to.get()),
                  between + 1));
        }
      }
    }
  }

  private static Optional<LocalDate> date(String day, String month, String year) {
    return new DateMention(
            0, 0, Integer.parseInt(day), Integer.parseInt(month), Integer.parseInt(year))
        .date();
  }

  /** Compiled when a text first needs them: most need none. */
  private static final class Forms {
    static final Pattern LENGTH =
        Pattern.compile(
            "(?<![\\d.,/-])(\\d{2,3}) ngày(?: đêm)?[^.;()\\d]{0,40}\\(? ?[Tt]ừ (?:ngày )?"
                + "(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))? ?(?:đến|[-–]) ?(?:hết )?(?:ngày )?"
                + "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");
  }
}
