package vn.thidua.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.thidua.finding.Passage;

/**
 * A Word document: each paragraph, those of tables too, is a passage; its number stands for its
 * line. What a tracked change has deleted is not read.
 */
final class DocxManuscript {
  private static final String BODY = "word/document.xml";
  private static final int LARGEST = 64_000_000;

  private final String file;

  DocxManuscript(String file) {
    this.file = file;
  }

  Manuscript read(byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(BODY)) {
          return paragraphs(new ByteArrayInputStream(bounded(zip)));
        }
      }
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw new IOException(BODY, e);
    }
    throw new IOException(BODY);
  }

  /** A part that unpacks to more than any document has is a bomb. */
  private static byte[] bounded(InputStream in) throws IOException {
    byte[] content = in.readNBytes(LARGEST + 1);
    if (content.length > LARGEST) {
      throw new IOException(BODY);
    }
    return content;
  }

  private Manuscript paragraphs(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    List<Passage> passages = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<Manuscript.Label> labels = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    boolean text = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "t" -> text = true;
          case "tab", "br" -> paragraph.append(' ');
          case "noBreakHyphen" -> paragraph.append('-');
          default -> {}
        }
      } else if (event == XMLStreamConstants.CHARACTERS && text) {
        paragraph.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("t")) {
          text = false;
        } else if (xml.getLocalName().equals("p")) {
          lines.add(paragraph.toString());
          labels.add(new Manuscript.Label(0, lines.size()));
          PassageBuilder passage = new PassageBuilder(file);
          passage.add(paragraph.toString(), lines.size(), 1);
          if (!passage.isBlank()) {
            passages.add(passage.passage());
          }
          paragraph.setLength(0);
        }
      }
    }
    return new Manuscript(passages, lines, labels);
  }
}
