package vn.thidua.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.thidua.announcement.AgendaItem;
import vn.thidua.announcement.AgendaItem.Responsible;

/** What falls due as CSV, with the keys of the JSON. */
final class DueCsv {
  private static final List<String> HEADER =
      List.of("date", "kind", "id", "title", "days_left", "overdue", "who");

  private DueCsv() {}

  static String of(LocalDate at, List<AgendaItem> items) {
    return Csv.text(
        HEADER,
        items.stream()
            .map(
                item ->
                    List.of(
                        item.date().toString(),
                        item.kind().word(),
                        item.id(),
                        Csv.harmless(item.title()),
                        String.valueOf(ChronoUnit.DAYS.between(at, item.date())),
                        String.valueOf(item.overdue(at)),
                        Csv.harmless(item.who().map(Responsible::name).orElse(""))))
            .toList());
  }
}
