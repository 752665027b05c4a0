package vn.thidua.source;

import java.util.List;
import vn.thidua.finding.Passage;

/**
 * A document written by others, whatever its format: its passages, and its lines as they can be
 * shown.
 *
 * @param lines as written; of a docx its paragraphs, of a pdf its printed lines
 * @param labels what a line is called where its number means nothing to a reader ({@code trang 2,
 *     dòng 5}); none where lines are lines of a file
 */
public record Manuscript(List<Passage> passages, List<String> lines, List<Label> labels) {
  public Manuscript {
    passages = List.copyOf(passages);
    lines = List.copyOf(lines);
    labels = List.copyOf(labels);
  }

  /**
   * Where a line stands for a reader.
   *
   * @param page starting from 1; 0 where the format has no pages
   * @param number of the paragraph, or of the line on its page, starting from 1
   */
  public record Label(int page, int number) {}
}
