package vn.thidua.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Subject;
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
    Map<Subject, ReportLine> lines = new LinkedHashMap<>();
    List<String> passedOver = new ArrayList<>();
    if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
      List<Sheet> shown = sheets.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
      Optional<FormMark> mark = FormMark.of(sheets);
      if (mark.isPresent()) {
        // The column of ids is hidden by the form itself.
        findings.removeIf(finding -> finding.code() == Code.I038);
        Submission filled = new FormFile(plan, sent, told, mark.get(), file).read(shown);
        findings.addAll(filled.findings());
        return new Submission(filled.lines(), findings, filled.passedOver());
      }
      FormMark.layoutOf(sheets)
          .ifPresent(
              layout -> findings.add(Code.I118.at(Place.ofFile(file), layout, FormMark.VERSION)));
      List<Finding> without = new ArrayList<>();
      boolean any = false;
      for (Sheet sheet : shown) {
        for (Submission one : new SheetReader(sent, told, fileName).read(file, sheet)) {
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
  private static void add(Map<Subject, ReportLine> lines, ReportLine line, List<Finding> findings) {
    ReportLine other = lines.putIfAbsent(line.subject(), line);
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
}
