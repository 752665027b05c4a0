package vn.thidua.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.thidua.announcement.AgendaItem;
import vn.thidua.announcement.AgendaItem.Responsible;
import vn.thidua.calendar.Dates;

/**
 * What falls due as lines of text, one for each day and thing: when, what, who must act, and the
 * command that helps. What several villages owe is one line.
 */
final class DueText {
  /** More names would push the command off the line; then their number stands. */
  private static final int MOST_NAMES = 3;

  private final Invocation call;
  private final Style style;
  private final Messages messages;

  DueText(Invocation call, Style style) {
    this.call = call;
    this.style = style;
    this.messages = call.messages();
  }

  String of(List<AgendaItem> items) {
    TextTable table = new TextTable("lllll");
    AgendaItem.shared(items).forEach(all -> table.row(cells(all)));
    return items.isEmpty() ? "" : table.toString();
  }

  private List<TextTable.Cell> cells(List<AgendaItem> all) {
    AgendaItem item = all.get(0);
    boolean overdue = item.overdue(call.at());
    return List.of(
        TextTable.Cell.of(Dates.numeric(item.date())),
        overdue
            ? new TextTable.Cell(when(item.date()), style::red)
            : TextTable.Cell.of(when(item.date())),
        TextTable.Cell.of(item.title()),
        TextTable.Cell.of(who(all)),
        TextTable.Cell.of(command(item)));
  }

  private String when(LocalDate date) {
    long days = ChronoUnit.DAYS.between(call.at(), date);
    if (days == 0) {
      return messages.get("due.today");
    }
    return messages.get(days < 0 ? "due.overdue" : "due.left", Math.abs(days));
  }

  private String who(List<AgendaItem> all) {
    List<String> names =
        all.stream().flatMap(one -> one.who().stream()).map(Responsible::name).toList();
    return names.size() > MOST_NAMES
        ? messages.get("due.units", names.size())
        : String.join(", ", names);
  }

  /** In the reader's language, as one would type it. */
  private String command(AgendaItem item) {
    return item.command().isEmpty()
        ? ""
        : "thidua "
            + Commands.word(item.command().get(0), messages.language())
            + " "
            + String.join(" ", item.command().subList(1, item.command().size()));
  }
}
