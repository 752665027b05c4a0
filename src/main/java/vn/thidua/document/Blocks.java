package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads the blocks of a page in their order; pictures are left out. */
public final class Blocks {
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "dt", "dd", "caption", "figcaption");
  private static final Set<String> UNREAD = Set.of("head", "style", "script", "svg", "img");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> variants = new ArrayList<>();

  private Blocks() {}

  /** The blocks of a page, those without text left out. */
  public static List<Block> of(Document page) {
    Blocks read = new Blocks();
    read.visit(page.getDocumentElement(), false);
    return read.blocks.stream().filter(block -> !block.key().isEmpty()).toList();
  }

  /**
   * The marks of a page's blocks, one behind the other; a title in lines has one for each way in
   * which a format may set it.
   */
  static String marks(Document page) {
    Blocks read = new Blocks();
    read.visit(page.getDocumentElement(), false);
    read.blocks.addAll(read.variants);
    return read.blocks.stream()
        .filter(block -> !block.key().isEmpty())
        .map(Block::mark)
        .distinct()
        .collect(Collectors.joining());
  }

  private void visit(Element element, boolean head) {
    String name = name(element);
    if (UNREAD.contains(name)) {
      return;
    }
    if (name.equals("tr")) {
      bars(element);
      List<String> cells = children(element).stream().map(Blocks::text).toList();
      blocks.add(new Block(head ? Block.Kind.HEAD_ROW : Block.Kind.ROW, cells));
    } else if (name.equals("h1")) {
      title(element);
    } else if (HEADINGS.contains(name)) {
      blocks.add(Block.of(Block.Kind.HEADING, text(element)));
    } else if (PARAGRAPHS.contains(name) || holdsText(element)) {
      blocks.add(Block.of(Block.Kind.PARAGRAPH, text(element)));
    } else {
      for (Element child : children(element)) {
        visit(child, head || name.equals("thead"));
      }
    }
  }

  /** On paper a bar is a row of frames, which stand behind the text in a PDF's own order. */
  private void bars(Element row) {
    List<Element> cells = children(row);
    List<Element> frames =
        cells.stream()
            .flatMap(cell -> children(cell).stream())
            .filter(one -> name(one).equals("div"))
            .toList();
    if (!frames.isEmpty()) {
      variants.add(Block.of(Block.Kind.PARAGRAPH, text(cells.get(0))));
      frames.forEach(frame -> variants.add(Block.of(Block.Kind.PARAGRAPH, text(frame))));
    }
  }

  /** Type and subject; the lines of a subject are one. */
  private void title(Element h1) {
    List<Element> lines = children(h1);
    variants.add(Block.of(Block.Kind.HEADING, text(h1)));
    lines.forEach(line -> variants.add(Block.of(Block.Kind.HEADING, text(line))));
    if (lines.isEmpty()) {
      blocks.add(Block.of(Block.Kind.HEADING, text(h1)));
      return;
    }
    blocks.add(Block.of(Block.Kind.HEADING, text(lines.get(0))));
    blocks.add(
        Block.of(
            Block.Kind.HEADING,
            lines.stream().skip(1).map(Blocks::text).collect(Collectors.joining(" "))));
  }

  private static boolean holdsText(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text && !text.getData().isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element one) {
        children.add(one);
      }
    }
    return children;
  }

  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    gather(element, text);
    return text.toString();
  }

  private static void gather(Element element, StringBuilder text) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text data) {
        text.append(data.getData());
      } else if (child instanceof Element one && !UNREAD.contains(name(one))) {
        if (name(one).equals("br")) {
          text.append(' ');
        }
        gather(one, text);
      }
    }
  }

  private static String name(Element element) {
    return element.getNodeName().toLowerCase(Locale.ROOT);
  }
}
