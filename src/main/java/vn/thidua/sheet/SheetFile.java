package vn.thidua.sheet;

import java.util.List;
import vn.thidua.finding.Finding;

/**
 * What became of a file that somebody sent.
 *
 * @param sheets its tables; none where it was refused
 * @param findings what was refused, converted or is doubtful, with its place
 */
public record SheetFile(List<Sheet> sheets, List<Finding> findings) {
  public SheetFile {
    sheets = List.copyOf(sheets);
    findings = List.copyOf(findings);
  }
}
