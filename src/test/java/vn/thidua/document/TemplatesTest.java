package vn.thidua.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.finding.Code;

/** What a template may do, and what it must not. */
final class TemplatesTest {
  @TempDir Path plan;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
        "${\"freemarker.template.utility.JythonRuntime\"?new()}",
        "${v?api.class}",
        "${v.class}",
        "${v.getClass()}",
        "${v.frame.origin.class.protectionDomain}",
        "${v.frame.toString()}",
        "${.data_model.class}",
        "${v.thereIsNoSuchThing}",
        "<#include \"../secret.txt\">",
        "<#include \"/../secret.txt\">",
        "<#include \"/etc/passwd\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"out/secret.txt\">",
        "<#import \"../../secret.txt\" as x>",
        "<#macro a><@a/></#macro><@a/>",
        "<#if>"
      })
  void a_template_reaches_no_class_and_no_file_outside(String text) throws IOException {
    Files.writeString(plan.resolve("secret.txt"), "SECRET");
    own("x.ftlh", text);
    Files.createSymbolicLink(plan.resolve("templates/out"), plan);

    assertThatThrownBy(() -> new Templates(plan).render("x.ftlh", Map.of("v", Samples.plan())))
        .isInstanceOf(TemplateFault.class)
        .hasMessageNotContaining("SECRET")
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i>endless</#list>",
        "<#list 1.. as i></#list>",
        "<#list 1.. as i><#list 1.. as k></#list></#list>",
        "<#macro a><@a/></#macro><@a/>",
        "<#assign s='x'><#list 1.. as i><#assign s=s+s></#list>",
        "<#include \"y.ftlh\">",
      })
  @Timeout(60)
  void a_template_without_end_is_stopped(String text) throws IOException {
    own("x.ftlh", text);
    own("y.ftlh", "<#list 1.. as i></#list>");

    TemplateFault fault =
        catchThrowableOfType(
            TemplateFault.class,
            () -> new Templates(plan, Duration.ofSeconds(2)).render("x.ftlh", Map.of()));

    assertThat(fault.finding().code()).isEqualTo(Code.S034);
    assertThat(fault.place().file()).isEqualTo("templates/x.ftlh");
  }

  @Test
  void a_fault_names_its_place_in_the_template() throws IOException {
    own("documents/village.ftlh", "<p>\n  ${v.villlage}</p>");

    TemplateFault fault = fault("village", Samples.village());

    assertThat(fault.place().file()).isEqualTo("templates/documents/village.ftlh");
    assertThat(fault.place().line()).isEqualTo(2);
    assertThat(fault.place().column()).isEqualTo(5);
    assertThat(fault).hasMessageContaining("v.villlage");
  }

  @Test
  void a_tag_left_open_is_a_fault_of_the_template() throws IOException {
    own("documents/village.ftlh", "<html><body><p>Thôn<br></p></body></html>");

    TemplateFault fault = fault("village", Samples.village());

    assertThat(fault.place().file()).isEqualTo("templates/documents/village.ftlh");
    assertThat(fault).hasMessageContaining("<p>Thôn<br></p>");
  }

  @Test
  void a_document_type_or_an_entity_is_refused() throws IOException {
    own(
        "documents/village.ftlh",
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body>&x;</body></html>");

    assertThat(fault("village", Samples.village())).hasMessageContaining("DOCTYPE");
  }

  @Test
  void a_plan_overrides_one_template_and_keeps_the_others() throws IOException {
    own(
        "documents/village.ftlh",
        "<#import \"lib/van-ban.ftlh\" as vb><@vb.van_ban f=v.frame>"
            + "<ul><li>Bản của <strong>xã</strong> ta</li></ul></@vb.van_ban>");
    own("formats/html.css", "body { color: navy }");
    Renderer renderer = new Renderer(new Templates(plan), c -> {});

    assertThat(text(renderer, Format.HTML))
        .contains("<li>Bản của <strong>xã</strong> ta</li>", "color: navy", "Độc lập - Tự do");
    assertThat(text(renderer, Format.MD)).contains("- Bản của **xã** ta");
    assertThat(
            Docx.of(renderer.render("documents/village.ftlh", Samples.village(), Format.DOCX))
                .text("word/document.xml"))
        .contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">xã</w:t></w:r>");
  }

  @Test
  void the_same_view_gives_the_same_bytes() {
    for (Map.Entry<String, Record> sample : Samples.all().entrySet()) {
      for (Format format : Format.values()) {
        String template = "documents/" + sample.getKey() + ".ftlh";
        assertThat(
                new Renderer(new Templates(plan), c -> {})
                    .render(template, sample.getValue(), format))
            .isEqualTo(
                new Renderer(new Templates(plan), c -> {})
                    .render(template, sample.getValue(), format));
      }
    }
  }

  @Test
  void templates_are_written_in_composed_characters() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as("%s", file).isTrue();
      }
    }
  }

  private void own(String name, String text) throws IOException {
    Path file = plan.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private TemplateFault fault(String kind, Record view) {
    Renderer renderer = new Renderer(new Templates(plan), c -> {});
    return catchThrowableOfType(
        TemplateFault.class,
        () -> renderer.render("documents/" + kind + ".ftlh", view, Format.HTML));
  }

  private static String text(Renderer renderer, Format format) {
    return new String(renderer.render("documents/village.ftlh", Samples.village(), format), UTF_8);
  }
}
