package vn.thidua.intake;

import static vn.thidua.finding.Code.I114;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.plan.VillageId;
import vn.thidua.sheet.Cell;

/** Whose the figures of a table are; what is not known is told once. */
final class NamedVillages {
  private final Grid grid;
  private final Header header;
  private final Titles titles;
  private final PlanSent plan;
  private final Consumer<Finding> findings;
  private final Optional<VillageId> ofTable;
  private final Set<Finding> before = new HashSet<>();

  NamedVillages(
      Grid grid,
      Header header,
      Titles titles,
      PlanSent plan,
      Told told,
      Consumer<Finding> findings) {
    this.grid = grid;
    this.header = header;
    this.titles = titles;
    this.plan = plan;
    this.ofTable = told.village().or(titles::village);
    this.findings = findings;
  }

  /** The village of a figure; empty where none is named, or none that the plan knows. */
  Optional<VillageId> of(int row, HeadedColumn column) {
    Optional<VillageId> ofColumn = column.village();
    if (ofColumn.isPresent()) {
      return ofColumn;
    }
    Optional<Integer> own = header.column(Role.VILLAGE, column);
    if (own.isEmpty()) {
      if (ofTable.isEmpty()) {
        tell(none(header.first()));
      }
      return ofTable;
    }
    Optional<Cell> cell = grid.subject(row, own);
    if (cell.isEmpty()) {
      tell(none(row));
      return Optional.empty();
    }
    String text = cell.get().value().text();
    Optional<VillageId> found = plan.names().village(text);
    if (found.isEmpty()) {
      tell(plan.names().unknownVillage(grid.place(cell.get()), text));
    }
    return found;
  }

  private Finding none(int row) {
    Optional<String> unknown = titles.unknownVillage();
    return unknown.isPresent() && header.column(Role.VILLAGE).isEmpty()
        ? plan.names().unknownVillage(grid.place(row), unknown.get())
        : I114.at(grid.place(row), plan.villageLabel(), plan.names().firstVillage());
  }

  private void tell(Finding finding) {
    if (before.add(finding)) {
      findings.accept(finding);
    }
  }
}
