package vn.thidua.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.VillageId;
import vn.thidua.sheet.FormMark;
import vn.thidua.sheet.Sheet;
import vn.thidua.sheet.SheetFile;
import vn.thidua.text.Numbers;

/** Reads all tables of one file: those that are not hidden and are more than a page of text. */
public final class FileReader {
  private final Plan plan;
  private final PlanSent sent;

  public FileReader(Plan plan) {
    this.plan = plan;
    this.sent = new PlanSent(plan);
  }

  /**
   * What a file says.
   *
   * @param file the name under which places are told
   * @param fileName the file's own name
   */
  public Submission read(Told told, String file, String fileName, SheetFile sheets) {
    List<Finding> findings = new ArrayList<>(sheets.findings());
    Map<String, ReportLine> lines = new LinkedHashMap<>();
    List<String> passedOver = new ArrayList<>();
    if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
      Told known = FormMark.of(sheets).map(mark -> told(told, mark)).orElse(told);
      List<Finding> without = new ArrayList<>();
      boolean any = false;
      for (Sheet sheet : sheets.sheets()) {
        if (!sheet.hidden()) {
          Submission one = new TableReader(sent, known).read(file, fileName, sheet);
          boolean table = one.findings().stream().noneMatch(f -> f.code() == Code.I101);
          any |= table;
          (table ? findings : without).addAll(one.findings());
          one.lines().forEach(line -> add(lines, line, findings));
          passedOver.addAll(one.passedOver());
        }
      }
      if (!any) {
        findings.addAll(without);
      }
    }
    return new Submission(List.copyOf(lines.values()), findings, passedOver);
  }

  /** Two tables of one file may say the same thing twice, but not two things. */
  private static void add(Map<String, ReportLine> lines, ReportLine line, List<Finding> findings) {
    ReportLine other = lines.putIfAbsent(ReportLines.subject(line), line);
    if (other != null && other.value().compareTo(line.value()) != 0) {
      findings.add(
          Code.I112.at(
              line.places().whole(),
              line.indicator().value(),
              Numbers.vietnamese(line.value()),
              Numbers.vietnamese(other.value()),
              other.places().whole()));
    }
  }

  /** A form says itself whose it is and for which month, unless the person who imports does. */
  private Told told(Told told, FormMark mark) {
    return new Told(
        told.village()
            .or(
                () ->
                    Optional.of(new VillageId(mark.village()))
                        .filter(id -> plan.village(id).isPresent())),
        told.period().or(() -> Dates.parseMonth(mark.period())),
        told.reportedOn());
  }
}
