package vn.thidua.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.thidua.document.Block;
import vn.thidua.document.Format;

/**
 * Reads a docx, be it that a word processor saved it anew. What a tracked change has deleted is not
 * read.
 */
final class WordReader {
  private static final String BODY = "word/document.xml";
  private static final String PROPERTIES = "docProps/custom.xml";
  private static final String OURS = "thidua-";
  private static final int LARGEST = 64_000_000;
  private static final int MOST_PARTS = 5_000;

  /** What a word processor keeps beside the text that is read. */
  private static final List<String> UNREAD = List.of("moveFrom", "Fallback", "txbxContent");

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private final StringBuilder paragraph = new StringBuilder();
  private String style = "";

  /** A table, and the row that is being read; one that lays out the page has no head. */
  private static final class Table {
    private boolean figures;
    private boolean head;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
  }

  FiledDocument read(byte[] bytes) throws Unreadable {
    Map<String, String> metadata = new HashMap<>();
    boolean body = false;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++parts > MOST_PARTS) {
          throw new Unreadable(Unreadable.Reason.TOO_LARGE);
        }
        if (entry.getName().equals(BODY)) {
          body = true;
          body(xml(zip));
        } else if (entry.getName().equals(PROPERTIES)) {
          properties(xml(zip), metadata);
        } else if (zip.skip(LARGEST + 1L) > LARGEST) {
          throw new Unreadable(Unreadable.Reason.TOO_LARGE);
        }
      }
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // Rows outside of tables and the like are nothing that a word processor writes.
      throw new Unreadable(Unreadable.Reason.DAMAGED, e);
    }
    if (!body) {
      throw new Unreadable(parts == 0 ? Unreadable.Reason.DAMAGED : Unreadable.Reason.NOT_OURS);
    }
    return new FiledDocument(Format.DOCX, metadata, blocks);
  }

  private static XMLStreamReader xml(InputStream in)
      throws IOException, XMLStreamException, Unreadable {
    byte[] content = in.readNBytes(LARGEST + 1);
    if (content.length > LARGEST) {
      throw new Unreadable(Unreadable.Reason.TOO_LARGE);
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(content));
  }

  /** A long one comes in parts, whose names are numbered. */
  private static void properties(XMLStreamReader xml, Map<String, String> metadata)
      throws XMLStreamException {
    String name = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("property")) {
        name = String.valueOf(xml.getAttributeValue(null, "name"));
      } else if (xml.getLocalName().startsWith("lp") && name.startsWith(OURS)) {
        String word = name.substring(OURS.length()).replaceAll("-\\d+$", "");
        metadata.merge(word, xml.getElementText(), String::concat);
      }
    }
  }

  private void body(XMLStreamReader xml) throws XMLStreamException {
    int unread = 0;
    boolean text = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        unread += UNREAD.contains(xml.getLocalName()) ? 1 : 0;
        text = unread == 0 && xml.getLocalName().equals("t");
        if (unread == 0) {
          start(xml);
        }
      } else if (event == XMLStreamConstants.CHARACTERS && text) {
        paragraph.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        text = false;
        if (unread == 0) {
          end(xml.getLocalName());
        }
        unread -= UNREAD.contains(xml.getLocalName()) ? 1 : 0;
      }
    }
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "tab", "br" -> paragraph.append(' ');
      case "noBreakHyphen" -> paragraph.append('-');
      case "pStyle" -> style = String.valueOf(xml.getAttributeValue(xml.getNamespaceURI(), "val"));
      case "tbl" -> tables.push(new Table());
      case "tblHeader" -> {
        tables.peek().figures = true;
        tables.peek().head = true;
      }
      case "tr" -> {
        tables.peek().head = false;
        tables.peek().rows.add(new ArrayList<>());
      }
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "p" -> paragraph();
      case "tc" -> {
        Table table = tables.peek();
        if (table.figures) {
          table.rows.get(table.rows.size() - 1).add(table.cell.toString());
        }
        table.cell.setLength(0);
      }
      case "tr" -> {
        Table table = tables.peek();
        List<String> row = table.rows.get(table.rows.size() - 1);
        if (table.figures) {
          blocks.add(new Block(table.head ? Block.Kind.HEAD_ROW : Block.Kind.ROW, row));
        }
      }
      case "tbl" -> tables.pop();
      default -> {}
    }
  }

  private void paragraph() {
    String text = paragraph.toString();
    if (!tables.isEmpty() && tables.peek().figures) {
      tables.peek().cell.append(tables.peek().cell.isEmpty() ? "" : " ").append(text);
    } else {
      boolean heading = style.startsWith("Heading");
      blocks.add(Block.of(heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, text));
    }
    style = "";
    paragraph.setLength(0);
  }
}
