package vn.thidua.document;

import freemarker.ext.dom.NodeModel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.thidua.sheet.OfficePackage;

/**
 * Renders views: a template makes XHTML of a view, and the templates of a format make its bytes of
 * that XHTML alone.
 */
public final class Renderer {
  /** The parts of a docx and the template of each, in the order in which they are packed. */
  private static final Map<String, String> DOCX_PARTS = new LinkedHashMap<>();

  static {
    for (String part :
        new String[] {
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
        }) {
      String name = part.replace("[", "").replace("]", "").replace('/', '-');
      DOCX_PARTS.put(part, "formats/docx/" + name + ".ftlx");
    }
  }

  private static final String TEXT = "thidua-text";

  private final Templates templates;
  private final IntConsumer missing;

  /**
   * @param missing takes each code point that the fonts of a PDF lack; a box is printed in its
   *     place
   */
  public Renderer(Templates templates, IntConsumer missing) {
    this.templates = templates;
    this.missing = missing;
  }

  /**
   * The bytes of a document; the same view and templates give the same bytes.
   *
   * @param template below {@code templates/}, such as {@code documents/plan.ftlh}
   * @throws TemplateFault where a template is wrong
   */
  public byte[] render(String template, Record view, Format format) {
    String xhtml = templates.render(template, Map.of("v", view));
    Document page = Xhtml.parse(template, xhtml);
    mark(page, page);
    Map<String, Object> model = Map.of("doc", NodeModel.wrap(page));
    return switch (format) {
      case HTML -> bytes(templates.render("formats/html.ftlh", model));
      case MD -> bytes(templates.render("formats/md.ftl", model));
      case DOCX -> {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        DOCX_PARTS.forEach((part, name) -> parts.put(part, bytes(templates.render(name, model))));
        int charts = page.getElementsByTagName("figure").getLength();
        for (int i = 1; i <= charts; i++) {
          parts.put(
              "word/charts/chart" + i + ".xml",
              bytes(
                  templates.render(
                      "formats/docx/word-charts-chart.xml.ftlx",
                      Map.of("doc", model.get("doc"), "so_hinh", i))));
        }
        yield OfficePackage.of(parts);
      }
      case PDF -> {
        Document printed =
            Xhtml.parse("formats/pdf.ftlh", templates.render("formats/pdf.ftlh", model));
        // Pictures are words and frames on paper, tables elsewhere.
        mark(page, printed);
        yield PdfFile.of(printed, bytes(templates.render("formats/pdf.xmp.ftlx", model)), missing);
      }
    };
  }

  /** Keeps what each block said, so that what is written into the document later can be told. */
  private static void mark(Document page, Document read) {
    Node head = page.getElementsByTagName("head").item(0);
    if (head == null) {
      return;
    }
    if (head.getLastChild() instanceof Element last && last.getAttribute("name").equals(TEXT)) {
      head.removeChild(last);
    }
    Element meta = page.createElement("meta");
    meta.setAttribute("name", TEXT);
    meta.setAttribute("content", Blocks.marks(read));
    head.appendChild(meta);
  }

  /** Without the blank lines that a template's own directives leave at both ends. */
  private static byte[] bytes(String text) {
    return (text.strip() + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
