package vn.thidua.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Whatever stands in the data comes out as that text, and breaks no format. */
final class HostileDataTest {
  private final Renderer renderer = new Renderer(new Templates(Path.of("target")), c -> {});

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "A & B &amp; C &#x41;",
        "${777*777} #{777*777} [=777*777] ${v.frame.origin}",
        "<#if true>x</#if><@quoc_hieu/>",
        "]]> <!-- --> <?x?> <![CDATA[",
        "\"'><b>",
        "thôn 🌾 nhà 🏠",
        "C:\\thôn|cột*đậm*_nghiêng_`mã`[liên kết](x)",
        "tiếng Việt: ữợẫ Ủy ban hòa",
        "{\"a\": 1}",
        "=1+1"
      })
  void a_name_stays_the_text_it_is(String name) throws IOException {
    VillageView view = view(name);

    Docx docx = Docx.of(renderer.render("documents/village.ftlh", view, Format.DOCX));
    assertThat(texts(docx)).contains(name);
    assertThat(docx.xml("docProps/core.xml").getElementsByTagName("dc:title").item(0))
        .extracting(node -> node.getTextContent())
        .isEqualTo("PHIẾU " + name);

    String html = text(view, Format.HTML);
    assertThat(html).doesNotContain("<script>alert").doesNotContain("603729");
    Element page = Xhtml.parse("x", html.replace("<!DOCTYPE html>", "")).getDocumentElement();
    assertThat(page.getTextContent()).contains(name);

    String unescaped = text(view, Format.MD).replaceAll("\\\\([\\\\`*_\\[\\]<>&|])", "$1");
    assertThat(unescaped).contains("| " + name);
  }

  @Test
  void characters_that_xml_forbids_and_marks_that_turn_the_writing_are_left_out()
      throws IOException {
    VillageView view =
        view("A\u0000B\u0001C\u000bD\u001bE\ufffeF\ud800G\u202eH\u200fI\u2066J\u007fK\u0085L");

    Docx docx = Docx.of(renderer.render("documents/village.ftlh", view, Format.DOCX));

    assertThat(texts(docx)).contains("ABCDEFGHIJKL");
    assertThat(text(view, Format.HTML)).contains("ABCDEFGHIJKL");
    assertThat(text(view, Format.MD)).contains("ABCDEFGHIJKL");
  }

  @Test
  void a_line_break_or_a_tab_in_the_data_is_a_space() throws IOException {
    VillageView view = view("dòng một\r\n\tdòng hai");

    Docx docx = Docx.of(renderer.render("documents/village.ftlh", view, Format.DOCX));

    assertThat(texts(docx)).contains("dòng một dòng hai");
    assertThat(text(view, Format.MD)).contains("| dòng một dòng hai");
  }

  private String text(Record view, Format format) {
    return new String(renderer.render("documents/village.ftlh", view, format), UTF_8);
  }

  private static List<String> texts(Docx docx) {
    return docx.elements("word/document.xml", "w:t").stream().map(Element::getTextContent).toList();
  }

  /** The name stands alone in the subject, which the real one is broken into lines for. */
  private static Frame frame(String name) {
    Frame frame = Samples.village().frame();
    return new Frame(
        frame.head(),
        new Title("PHIẾU", List.of(name), 20),
        frame.signature(),
        List.of(name),
        Optional.of(name),
        frame.origin());
  }

  private static VillageView view(String name) {
    VillageView sample = Samples.village();
    return new VillageView(
        frame(name),
        name,
        sample.until(),
        sample.estimatedUntil(),
        List.of(
            new MovementRows(
                "1",
                "I",
                name,
                name,
                List.of(
                    new ProgressRow(
                        "1",
                        name,
                        name,
                        "1",
                        "1",
                        Optional.of("1"),
                        Optional.of("1"),
                        false,
                        Optional.empty(),
                        "reach",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        name,
                        Optional.empty(),
                        Optional.empty())))),
        sample.reporting(),
        List.of(name));
  }
}
