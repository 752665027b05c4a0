package vn.thidua.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.thidua.finding.Passage;

/**
 * A PDF with text in it: its printed lines, joined where a sentence runs on. A scan has none, which
 * is a fault of reading.
 */
final class PdfManuscript {
  private final String file;

  PdfManuscript(String file) {
    this.file = file;
  }

  Manuscript read(byte[] bytes) throws IOException {
    List<String> lines = new ArrayList<>();
    List<Manuscript.Label> labels = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        int number = 1;
        for (String line : stripper.getText(document).lines().toList()) {
          lines.add(line);
          labels.add(new Manuscript.Label(page, number++));
        }
      }
    }
    List<Passage> passages = new ArrayList<>();
    PassageBuilder passage = new PassageBuilder(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!passage.isBlank() && !PlainManuscript.continues(lines.get(i - 1), lines.get(i))) {
        passages.add(passage.passage());
        passage = new PassageBuilder(file);
      }
      passage.space(i + 1, 1);
      passage.add(lines.get(i), i + 1, 1);
    }
    if (!passage.isBlank()) {
      passages.add(passage.passage());
    }
    if (passages.isEmpty()) {
      throw new IOException("no text");
    }
    return new Manuscript(passages, lines, labels);
  }
}
