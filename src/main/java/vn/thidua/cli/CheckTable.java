package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.finding.Catalogue;
import vn.thidua.finding.Finding;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.Table;

/** Findings as a sheet of a workbook, a row each. */
final class CheckTable {
  private final Messages messages;
  private final Catalogue catalogue;

  CheckTable(Invocation call) {
    this.messages = call.messages();
    this.catalogue = new Catalogue(messages.language());
  }

  Table of(List<LocatedFinding> findings) {
    List<List<Optional<Cell.Value>>> rows = new ArrayList<>();
    for (LocatedFinding located : findings) {
      Finding finding = located.finding();
      rows.add(
          List.of(
              Table.text(
                  messages.get("severity." + finding.severity().name().toLowerCase(Locale.ROOT))),
              Table.text(finding.code().name()),
              Table.text(located.path()),
              place(finding.place().line()),
              place(finding.place().column()),
              Table.text(catalogue.message(finding)),
              Table.text(catalogue.hint(finding))));
    }
    List<String> headings = new ArrayList<>();
    for (String column :
        new String[] {"severity", "code", "file", "line", "column", "message", "hint"}) {
      headings.add(messages.get("check.sheet." + column));
    }
    return new Table(messages.get("check.sheet"), headings, rows);
  }

  /** 0 means the whole file or line. */
  private static Optional<Cell.Value> place(int number) {
    return number == 0 ? Optional.empty() : Table.number(number);
  }
}
