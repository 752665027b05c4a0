package vn.thidua.source;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Certainty;
import vn.thidua.plan.Closing;
import vn.thidua.plan.PhaseAssignment;
import vn.thidua.plan.PhaseId;
import vn.thidua.plan.ReportLine;

/** Reads {@code closings.csv} and the values that were closed, kept in {@code closings/}. */
final class ClosingsFile {
  static final String FILE = "closings.csv";
  static final String FOLDER = "closings";

  private final KnownNames names;
  private final Predicate<String> exists;
  private final BiConsumer<String, Consumer<Table.Cells>> tables;
  private final Consumer<Finding> findings;

  /**
   * @param exists whether a file stands in the plan's folder: values that are gone match no stamp
   * @param tables reads a table of the plan's folder row by row
   */
  ClosingsFile(
      KnownNames names,
      Predicate<String> exists,
      BiConsumer<String, Consumer<Table.Cells>> tables,
      Consumer<Finding> findings) {
    this.names = names;
    this.exists = exists;
    this.tables = tables;
    this.findings = findings;
  }

  /** All closings, in the order of the file. */
  List<Closing> read() {
    List<Closing> closings = new ArrayList<>();
    tables.accept(FILE, cells -> closing(cells).ifPresent(closings::add));
    return closings;
  }

  private Optional<Closing> closing(Table.Cells cells) {
    String what = cells.text(Column.PERIOD);
    Optional<YearMonth> period = Dates.parseMonth(what);
    if (period.isEmpty() && !what.equals(Closing.TARGETS) && !what.isEmpty()) {
      findings.accept(Code.S012.at(cells.places().of("period"), what, "2023-05, targets"));
      return Optional.empty();
    }
    List<ReportLine> lines = new ArrayList<>();
    List<Assignment> targets = new ArrayList<>();
    List<PhaseAssignment> byPhase = new ArrayList<>();
    Closing bare =
        new Closing(
            period,
            cells.date(Column.CLOSED_ON),
            cells.text(Column.CLOSED_BY),
            cells.optionalText(Column.REASON).orElse(""),
            cells.text(Column.SHA256),
            "",
            lines,
            targets,
            byPhase,
            cells.places());
    if (!cells.complete()) {
      return Optional.empty();
    }
    String file = FOLDER + "/" + what + ".csv";
    if (exists.test(file)) {
      tables.accept(
          file,
          row -> {
            if (period.isPresent()) {
              line(row).ifPresent(lines::add);
            } else {
              target(row, targets, byPhase);
            }
          });
    }
    String found =
        period.isPresent()
            ? ClosedValues.digestOfLines(lines)
            : ClosedValues.digestOfTargets(targets, byPhase);
    return Optional.of(
        new Closing(
            period,
            bare.closedOn(),
            bare.closedBy(),
            bare.reason(),
            bare.sha256(),
            found,
            lines,
            targets,
            byPhase,
            bare.places()));
  }

  private Optional<ReportLine> line(Table.Cells cells) {
    ReportLine line =
        new ReportLine(
            names.village(cells.text(Column.VILLAGE)),
            cells.month(Column.PERIOD),
            names.indicator(cells.text(Column.INDICATOR)),
            cells.number(Column.VALUE),
            cells.optionalNumber(Column.OF),
            Optional.empty(),
            cells.choice(Column.KIND, Certainty.class, Certainty.ACTUAL),
            cells.date(Column.REPORTED_ON),
            "",
            "",
            cells.places());
    return cells.complete() ? Optional.of(line) : Optional.empty();
  }

  private void target(Table.Cells cells, List<Assignment> targets, List<PhaseAssignment> byPhase) {
    Assignment target =
        new Assignment(
            names.village(cells.text(Column.VILLAGE)),
            names.indicator(cells.text(Column.INDICATOR)),
            cells.target(Column.TARGET),
            cells.optionalNumber(Column.BASELINE),
            cells.places());
    Optional<PhaseId> phase = cells.optionalText(Column.PHASE).map(PhaseId::new);
    if (cells.complete() && phase.isPresent()) {
      byPhase.add(
          new PhaseAssignment(
              target.village(), target.indicator(), phase.get(), target.target(), target.places()));
    } else if (cells.complete()) {
      targets.add(target);
    }
  }
}
