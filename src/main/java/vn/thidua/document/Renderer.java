package vn.thidua.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import vn.thidua.finding.Place;

/**
 * Renders views: a template makes XHTML of a view, and a format makes its bytes of that XHTML
 * alone.
 */
public final class Renderer {
  /**
   * The parts of a docx, each made by a template of that name, in the order in which they are
   * packed.
   */
  private static final String[] DOCX_PARTS = {
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "docProps/app.xml",
    "docProps/custom.xml",
    "word/document.xml",
    "word/styles.xml",
    "word/settings.xml",
    "word/fontTable.xml",
    "word/header1.xml",
    "word/_rels/document.xml.rels"
  };

  private final Templates templates;

  public Renderer(Templates templates) {
    this.templates = templates;
  }

  /**
   * The bytes of a document.
   *
   * @param template below {@code templates/}, such as {@code documents/plan.ftlh}
   * @throws TemplateFault where a template is wrong
   */
  public byte[] render(String template, Record view, Format format) {
    String xhtml = templates.render(template, Map.of("v", view));
    return switch (format) {
      case HTML -> html(xhtml).getBytes(StandardCharsets.UTF_8);
      case MD ->
          templates
              .render("formats/md.ftl", model(template, xhtml))
              .getBytes(StandardCharsets.UTF_8);
      case DOCX -> docx(model(template, xhtml));
    };
  }

  private String html(String xhtml) {
    String style = "<style>\n" + templates.plain("formats/html.css") + "</style>\n</head>";
    return "<!DOCTYPE html>\n"
        + xhtml.strip().replaceFirst("</head>", java.util.regex.Matcher.quoteReplacement(style))
        + "\n";
  }

  private byte[] docx(Map<String, Object> model) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : DOCX_PARTS) {
      parts.put(
          part,
          templates
              .render(
                  "formats/docx/" + part.replaceAll("[\\[\\]]", "").replace('/', '-') + ".ftlx",
                  model)
              .strip());
    }
    return DocxPackage.of(parts);
  }

  private static Map<String, Object> model(String template, String xhtml) {
    return Map.of("doc", freemarker.ext.dom.NodeModel.wrap(parse(template, xhtml)));
  }

  private static Document parse(String template, String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(xhtml.strip())));
    } catch (SAXParseException e) {
      throw new TemplateFault(
          new Place("templates/" + template, 0, 0),
          "XHTML " + e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage(),
          e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
