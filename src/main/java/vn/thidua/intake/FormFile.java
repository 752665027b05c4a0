package vn.thidua.intake;

import static vn.thidua.finding.Code.I102;
import static vn.thidua.finding.Code.I115;
import static vn.thidua.finding.Code.I116;
import static vn.thidua.finding.Code.I117;
import static vn.thidua.finding.Code.I121;
import static vn.thidua.finding.Code.I122;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;
import vn.thidua.plan.VillageId;
import vn.thidua.sheet.FormMark;
import vn.thidua.sheet.Sheet;
import vn.thidua.source.FormVersion;

/** A filled form: whose it is and whether it fits the plan as it stands now. */
final class FormFile {
  private final Plan plan;
  private final PlanSent sent;
  private final Told told;
  private final FormMark mark;
  private final String file;
  private final Place whole;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param file the name under which places are told
   */
  FormFile(Plan plan, PlanSent sent, Told told, FormMark mark, String file) {
    this.plan = plan;
    this.sent = sent;
    this.told = told;
    this.mark = mark;
    this.file = file;
    this.whole = Place.ofFile(file);
  }

  /**
   * What its sheet says, the findings about the form as a whole first.
   *
   * @param sheets those of the file that are not hidden
   */
  Submission read(List<Sheet> sheets) {
    if (!mark.plan().equals(plan.id())) {
      return refused(I115.at(whole, mark.plan(), plan.id()));
    }
    VillageId village = new VillageId(mark.village().isEmpty() ? "-" : mark.village());
    if (plan.village(village).isEmpty()) {
      return refused(
          I102.at(
              whole,
              mark.village(),
              plan.villageLabel(),
              "…",
              plan.villages().get(0).id().value()));
    }
    Optional<YearMonth> period = Dates.parseMonth(mark.period());
    for (Sheet sheet : inOrder(sheets)) {
      Grid grid = new Grid(file, sheet);
      Optional<FormTable> table = FormTable.in(grid, mark);
      if (table.isPresent() && period.isPresent()) {
        return read(sheet, grid, table.get(), village, period.get());
      }
    }
    return refused(
        I121.at(whole, mark.columns().name().heading(), mark.columns().value().heading()));
  }

  private Submission refused(Finding finding) {
    return new Submission(List.of(), List.of(finding), List.of());
  }

  /** The sheet that bears the form's name first: it may have been renamed. */
  private List<Sheet> inOrder(List<Sheet> sheets) {
    List<Sheet> ordered = new ArrayList<>(sheets);
    ordered.sort(
        java.util.Comparator.comparing((Sheet sheet) -> !sheet.name().equals(mark.sheet())));
    return ordered;
  }

  private Submission read(
      Sheet sheet, Grid grid, FormTable table, VillageId village, YearMonth period) {
    compareWithTitles(table, village, period);
    compareWithPlan(village, period);
    Submission filled =
        new FormReader(plan, sent.names().known(), mark, village, period, told)
            .read(grid, table, sheet.decimalComma());
    findings.addAll(filled.findings());
    if (filled.lines().isEmpty() && findings.isEmpty()) {
      findings.add(I122.at(whole, sent.nameOf(village), Dates.numeric(period)));
    }
    return new Submission(filled.lines(), findings, filled.passedOver());
  }

  /** A form whose title was changed, or that is imported as another's, is nobody's. */
  private void compareWithTitles(FormTable table, VillageId village, YearMonth period) {
    Titles titles =
        new Titles(sent, new Around(table.above(), List.of(), List.of(), List.of(), "", ""));
    told.village()
        .or(titles::village)
        .filter(other -> !other.equals(village))
        .ifPresent(other -> findings.add(I117.at(whole, sent.nameOf(village), sent.nameOf(other))));
    told.period()
        .or(titles::period)
        .filter(other -> !other.equals(period))
        .ifPresent(
            other ->
                findings.add(
                    I117.at(
                        whole, "tháng " + Dates.numeric(period), "tháng " + Dates.numeric(other))));
  }

  private void compareWithPlan(VillageId village, YearMonth period) {
    LocalDate first = plan.reporting().months().days(period).from();
    if (!mark.planVersion().equals(FormVersion.of(plan, village, first))) {
      findings.add(I116.at(whole, changes(village, first)));
    }
  }

  /** What is no longer asked, is asked anew, or is called otherwise; of targets only that. */
  private String changes(VillageId village, LocalDate day) {
    List<Indicator> asked = plan.reportedBy(village, day);
    List<String> changes = new ArrayList<>();
    for (FormMark.Row row : mark.rows()) {
      Optional<Indicator> now =
          asked.stream().filter(one -> one.id().value().equals(row.indicator())).findFirst();
      if (now.isEmpty()) {
        changes.add("− " + row.name());
      } else if (!now.get().name().equals(row.name())) {
        changes.add(row.name() + " → " + now.get().name());
      }
    }
    asked.stream()
        .filter(
            one -> mark.rows().stream().noneMatch(row -> row.indicator().equals(one.id().value())))
        .forEach(one -> changes.add("+ " + one.name()));
    return changes.isEmpty() ? "targets.csv" : String.join("; ", changes);
  }
}
