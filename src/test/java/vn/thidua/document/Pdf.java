package vn.thidua.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF read back: its lines of text and its rules, with their places in points from the top left.
 */
final class Pdf implements AutoCloseable {
  private static final double MILLIMETRES = 25.4 / 72;

  private final PDDocument document;

  Pdf(byte[] bytes) throws IOException {
    document = Loader.loadPDF(bytes);
  }

  /**
   * What stands side by side on one baseline, as far as it is not parted by more than a wide space.
   *
   * @param page from 1
   * @param y of the baseline
   * @param size in points
   * @param fonts the names of all fonts in it
   */
  record Line(
      int page, String text, double left, double right, double y, double size, Set<String> fonts) {
    double centre() {
      return (left + right) / 2;
    }

    double width() {
      return right - left;
    }

    boolean bold() {
      return fonts.stream().allMatch(font -> font.contains("Bold"));
    }

    boolean italic() {
      return fonts.stream().allMatch(font -> font.contains("Italic"));
    }
  }

  /** A filled bar that is no higher than a point and a half. */
  record Rule(double left, double right, double y) {
    double centre() {
      return (left + right) / 2;
    }

    double width() {
      return right - left;
    }
  }

  static double millimetres(double points) {
    return points * MILLIMETRES;
  }

  PDDocument document() {
    return document;
  }

  int pages() {
    return document.getNumberOfPages();
  }

  String text(int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  String text() throws IOException {
    return new PDFTextStripper().getText(document);
  }

  Set<PDFont> fonts() throws IOException {
    Set<PDFont> fonts = new HashSet<>();
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  /** The lines of a page from top to bottom, from left to right. */
  List<Line> lines(int page) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            letters.add(letter);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= letters.size(); i++) {
      if (i == letters.size() || !together(letters.get(i - 1), letters.get(i))) {
        line(page, letters.subList(from, i)).ifPresent(lines::add);
        from = i;
      }
    }
    lines.sort(Comparator.comparingDouble(Line::y).thenComparing(Line::left));
    return lines;
  }

  private static boolean together(TextPosition before, TextPosition letter) {
    double gap = letter.getX() - before.getX() - before.getWidth();
    boolean atSpace = before.getUnicode().isBlank() || letter.getUnicode().isBlank();
    return Math.abs(before.getY() - letter.getY()) < 0.5 && gap > -1 && gap < (atSpace ? 20 : 2);
  }

  private static java.util.Optional<Line> line(int page, List<TextPosition> letters) {
    List<TextPosition> ink =
        letters.stream().filter(letter -> !letter.getUnicode().isBlank()).toList();
    if (ink.isEmpty()) {
      return java.util.Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.getUnicode()));
    Set<String> fonts = new HashSet<>();
    ink.forEach(letter -> fonts.add(letter.getFont().getName()));
    TextPosition first = ink.get(0);
    TextPosition last = ink.get(ink.size() - 1);
    return java.util.Optional.of(
        new Line(
            page,
            text.toString().strip(),
            first.getX(),
            last.getX() + last.getWidth(),
            first.getY(),
            first.getFontSize(),
            fonts));
  }

  /** The rules of a page from top to bottom; the lines of tables too, as far as they lie flat. */
  List<Rule> rules(int page) throws IOException {
    Rules rules = new Rules(document.getPage(page - 1));
    rules.processPage(document.getPage(page - 1));
    rules.found.sort(Comparator.comparingDouble(Rule::y));
    return rules.found;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private static final class Rules extends PDFGraphicsStreamEngine {
    private final List<Rule> found = new ArrayList<>();
    private final List<Point2D> path = new ArrayList<>();
    private final double height;

    Rules(PDPage page) {
      super(page);
      height = page.getMediaBox().getHeight();
    }

    @Override
    public void moveTo(float x, float y) {
      path.add(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
      path.add(new Point2D.Float(x, y));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
      path.addAll(List.of(p0, p1, p2, p3));
    }

    @Override
    public void fillPath(int windingRule) {
      double left = path.stream().mapToDouble(Point2D::getX).min().orElse(0);
      double right = path.stream().mapToDouble(Point2D::getX).max().orElse(0);
      double low = path.stream().mapToDouble(Point2D::getY).min().orElse(0);
      double high = path.stream().mapToDouble(Point2D::getY).max().orElse(0);
      if (high - low < 1.5 && right - left > 10) {
        found.add(new Rule(left, right, height - high));
      }
      path.clear();
    }

    @Override
    public void endPath() {
      path.clear();
    }

    @Override
    public void strokePath() {
      path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
      path.clear();
    }

    @Override
    public Point2D getCurrentPoint() {
      return path.isEmpty() ? new Point2D.Float() : path.get(path.size() - 1);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public void closePath() {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
  }
}
