package vn.thidua.intake;

import java.util.ArrayList;
import java.util.List;
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

/** Reads all tables of one file: those that are not hidden and are more than a page of text. */
public final class FileReader {
  private FileReader() {}

  /**
   * What a file says.
   *
   * @param file the name under which places are told
   * @param fileName the file's own name
   */
  public static Submission read(
      Plan plan, Told told, String file, String fileName, SheetFile sheets) {
    List<Finding> findings = new ArrayList<>(sheets.findings());
    List<ReportLine> lines = new ArrayList<>();
    List<String> passedOver = new ArrayList<>();
    if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
      Told known = FormMark.of(sheets).map(mark -> told(plan, told, mark)).orElse(told);
      List<Finding> without = new ArrayList<>();
      boolean any = false;
      for (Sheet sheet : sheets.sheets()) {
        if (!sheet.hidden()) {
          Submission one = new TableReader(plan, known).read(file, fileName, sheet);
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
    return new Submission(lines, findings, passedOver);
  }

  /** Two tables of one file may say the same thing twice, but not two things. */
  private static void add(List<ReportLine> lines, ReportLine line, List<Finding> findings) {
    for (ReportLine other : lines) {
      if (other.village().equals(line.village())
          && other.period().equals(line.period())
          && other.indicator().equals(line.indicator())) {
        if (other.value().compareTo(line.value()) != 0) {
          findings.add(
              Code.I112.at(
                  line.places().whole(),
                  line.indicator().value(),
                  line.value().toPlainString(),
                  other.value().toPlainString(),
                  other.places().whole()));
        }
        return;
      }
    }
    lines.add(line);
  }

  /** A form says itself whose it is and for which month, unless the person who imports does. */
  private static Told told(Plan plan, Told told, FormMark mark) {
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
