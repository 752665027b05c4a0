package vn.thidua.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A docx read back with nothing but the JDK. */
final class Docx {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  static Docx of(byte[] bytes) throws IOException {
    Docx docx = new Docx();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        docx.parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return docx;
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  String text(String part) {
    return new String(parts.get(part), UTF_8);
  }

  Document xml(String part) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(parts.get(part)));
    } catch (Exception e) {
      throw new AssertionError(part, e);
    }
  }

  List<Element> elements(String part, String name) {
    return within(xml(part).getDocumentElement(), name);
  }

  static List<Element> within(Element element, String name) {
    NodeList nodes = element.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
