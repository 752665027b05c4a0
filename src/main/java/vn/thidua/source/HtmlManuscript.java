package vn.thidua.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import vn.thidua.finding.Passage;

/**
 * A page: each block of text is a passage, placed at the line of the file in which its text begins.
 */
final class HtmlManuscript {
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "head", "noscript", "template", "nav");

  private final String file;
  private final List<Passage> passages = new ArrayList<>();
  private PassageBuilder passage;

  HtmlManuscript(String file) {
    this.file = file;
    this.passage = new PassageBuilder(file);
  }

  Manuscript read(String html) {
    List<String> lines = html.lines().toList();
    Document document = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
    document.traverse(
        new NodeVisitor() {
          private int unseen;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
              if (element.isBlock() || element.normalName().equals("br")) {
                close();
              }
            } else if (node instanceof TextNode text && unseen == 0) {
              add(text, lines);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
              if (element.isBlock()) {
                close();
              }
            }
          }
        });
    close();
    return new Manuscript(passages, lines, List.of());
  }

  /** A text over several lines is added line by line, so that each keeps its place. */
  private void add(TextNode text, List<String> lines) {
    var start = text.sourceRange().start();
    int line = Math.max(1, start.lineNumber());
    int column = Math.max(1, start.columnNumber());
    for (String piece : text.getWholeText().split("\n", -1)) {
      passage.add(piece, Math.min(line, Math.max(1, lines.size())), column);
      line++;
      column = 1;
      passage.space(line, column);
    }
    if (!text.getWholeText().isEmpty()
        && !Character.isWhitespace(text.getWholeText().charAt(text.getWholeText().length() - 1))) {
      passage.withoutTrailingSpace();
    }
  }

  private void close() {
    if (!passage.isBlank()) {
      passages.add(passage.passage());
      passage = new PassageBuilder(file);
    }
  }
}
