package vn.thidua.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import vn.thidua.finding.Place;

/**
 * The XHTML that a document's template made, as a tree without the white space that only lays out
 * the template. Nothing outside the text is read: a document type declaration is refused.
 */
final class Xhtml {
  /** White space beside these is part of the text. */
  private static final Set<String> INLINE =
      Set.of("a", "abbr", "b", "em", "i", "small", "span", "strong", "sub", "sup", "time", "u");

  private Xhtml() {}

  /**
   * @throws TemplateFault where the text is not well-formed
   */
  static Document parse(String template, String xhtml) {
    try {
      Document document = builder().parse(new InputSource(new StringReader(xhtml.strip())));
      fold(document);
      return document;
    } catch (SAXParseException e) {
      throw new TemplateFault(
          new Place("templates/" + template, 0, 0),
          e.getMessage() + " [XHTML: " + line(xhtml.strip(), e.getLineNumber()) + "]",
          e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    factory.setIgnoringComments(true);
    factory.setCoalescing(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null); // the default one prints
    return builder;
  }

  /** The place counts lines of what was made, which nobody sees: its words say more. */
  private static String line(String xhtml, int number) {
    String line = xhtml.lines().skip(Math.max(0, number - 1)).findFirst().orElse("").strip();
    return line.length() <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
  }

  private static void fold(Node parent) {
    Node next;
    for (Node child = parent.getFirstChild(); child != null; child = next) {
      next = child.getNextSibling();
      if (!(child instanceof Text text)) {
        fold(child);
        continue;
      }
      String folded = folded(text.getData());
      int from = folded.startsWith(" ") && edge(text.getPreviousSibling(), parent) ? 1 : 0;
      int to = folded.length() - (folded.endsWith(" ") && edge(next, parent) ? 1 : 0);
      if (from < to) {
        text.setData(folded.substring(from, to));
      } else {
        parent.removeChild(text);
      }
    }
  }

  /** Whether text ends there: at a block's border or beside a block. */
  private static boolean edge(Node sibling, Node parent) {
    return !INLINE.contains((sibling == null ? parent : sibling).getNodeName());
  }

  /** Runs of white space become one space; a no-break space is no white space. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!white) {
        folded.append(c);
      } else if (!space) {
        folded.append(' ');
      }
      space = white;
    }
    return folded.toString();
  }
}
