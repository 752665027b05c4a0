package vn.thidua.verification;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import vn.thidua.document.Block;
import vn.thidua.document.Format;

/** Reads a PDF by its tags, which say what is a paragraph and what a row (ISO 14289-1). */
final class PdfReader {
  private static final String OURS = "urn:vn:thidua";
  private static final Set<String> PARAGRAPHS =
      Set.of("P", "LI", "LBody", "Caption", "H2", "H3", "H4");
  private static final Pattern BAR_LABEL = Pattern.compile("[0-9.,]+%?");
  private static final Set<String> UNREAD = Set.of("Figure", "Formula", "Artifact");

  private final IdentityHashMap<COSDictionary, Map<Integer, String>> texts =
      new IdentityHashMap<>();
  private final List<Block> blocks = new ArrayList<>();

  private PdfReader() {}

  static FiledDocument read(byte[] bytes) throws Unreadable {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      Map<String, String> metadata = metadata(document.getDocumentCatalog().getMetadata());
      if (document.getDocumentCatalog().getStructureTreeRoot() == null) {
        throw new Unreadable(
            metadata.isEmpty() ? Unreadable.Reason.NOT_OURS : Unreadable.Reason.UNTAGGED);
      }
      PdfReader reader = new PdfReader();
      for (PDPage page : document.getPages()) {
        reader.texts(page);
      }
      reader.visit(document.getDocumentCatalog().getStructureTreeRoot(), false);
      return new FiledDocument(Format.PDF, metadata, reader.blocks);
    } catch (InvalidPasswordException e) {
      throw new Unreadable(Unreadable.Reason.ENCRYPTED, e);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // The library throws whatever a damaged file makes it stumble over.
      throw new Unreadable(Unreadable.Reason.DAMAGED, e);
    }
  }

  private static Map<String, String> metadata(PDMetadata packet)
      throws IOException, XMLStreamException {
    Map<String, String> metadata = new HashMap<>();
    if (packet == null) {
      return metadata;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = packet.createInputStream()) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (OURS.equals(xml.getNamespaceURI())) {
          metadata.put(xml.getLocalName(), xml.getElementText());
          continue;
        }
        // Programs that write the packet anew make attributes of simple elements.
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          if (OURS.equals(xml.getAttributeNamespace(i))) {
            metadata.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
          }
        }
      }
    }
    return metadata;
  }

  /** What each marked content of a page says. */
  private void texts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> ofPage = new HashMap<>();
    extractor.getMarkedContents().forEach(content -> text(content, ofPage));
    texts.put(page.getCOSObject(), ofPage);
  }

  private static void text(PDMarkedContent content, Map<Integer, String> ofPage) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        text(inner, ofPage);
      }
    }
    if (content.getMCID() >= 0) {
      ofPage.merge(content.getMCID(), text.toString(), (a, b) -> a + " " + b);
    }
  }

  private void visit(PDStructureNode node, boolean head) {
    for (PDStructureElement element : elements(node)) {
      String type = element.getStandardStructureType();
      if (UNREAD.contains(type)) {
        continue;
      }
      if (type.equals("TR")) {
        // The head of a table is printed on each of its pages and is one row all the same.
        List<String> cells =
            elements(element).stream().map(cell -> head ? onFirstPage(cell) : text(cell)).toList();
        blocks.add(new Block(head ? Block.Kind.HEAD_ROW : Block.Kind.ROW, cells));
      } else if (type.equals("H1")) {
        title(element);
      } else if (PARAGRAPHS.contains(type) || holdsText(element)) {
        paragraph(type.startsWith("H"), text(element));
      } else {
        visit(element, head || type.equals("THead"));
      }
    }
  }

  /**
   * A bar of a picture is a frame, which is tagged behind the text of its page: which number
   * belongs to which bar is lost, and the tables say the same.
   */
  private void paragraph(boolean heading, String text) {
    if (heading || !BAR_LABEL.matcher(text.strip()).matches()) {
      blocks.add(Block.of(heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, text));
    }
  }

  /** Type and subject; the lines of a subject are one. */
  private void title(PDStructureElement h1) {
    List<PDStructureElement> lines = elements(h1);
    if (lines.isEmpty()) {
      blocks.add(Block.of(Block.Kind.HEADING, text(h1)));
      return;
    }
    blocks.add(Block.of(Block.Kind.HEADING, text(lines.get(0))));
    blocks.add(
        Block.of(
            Block.Kind.HEADING,
            lines.stream().skip(1).map(this::text).collect(Collectors.joining(" "))));
  }

  private boolean holdsText(PDStructureElement element) {
    return element.getKids().stream().anyMatch(kid -> !(kid instanceof PDStructureElement));
  }

  /** The elements below one; a table's title first, which is tagged behind the rows. */
  private static List<PDStructureElement> elements(PDStructureNode parent) {
    return parent.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .sorted(Comparator.comparing(one -> !one.getStandardStructureType().equals("Caption")))
        .toList();
  }

  private String onFirstPage(PDStructureElement cell) {
    List<Printed> parts = parts(cell);
    return parts.stream()
        .filter(part -> part.page() == parts.get(0).page())
        .map(Printed::text)
        .collect(Collectors.joining(" "));
  }

  private String text(PDStructureElement element) {
    return parts(element).stream().map(Printed::text).collect(Collectors.joining(" "));
  }

  /** A piece of text on its page. */
  private record Printed(COSDictionary page, String text) {}

  private List<Printed> parts(PDStructureElement element) {
    List<Printed> parts = new ArrayList<>();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        if (!UNREAD.contains(inner.getStandardStructureType())) {
          parts.addAll(parts(inner));
        }
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage page = reference.getPage();
        printed(page == null ? element.getPage() : page, reference.getMCID(), parts);
      } else if (kid instanceof Integer id) {
        printed(element.getPage(), id, parts);
      }
    }
    return parts;
  }

  private void printed(PDPage page, int id, List<Printed> parts) {
    String text = page == null ? null : texts.getOrDefault(page.getCOSObject(), Map.of()).get(id);
    if (text != null) {
      parts.add(new Printed(page.getCOSObject(), text));
    }
  }
}
