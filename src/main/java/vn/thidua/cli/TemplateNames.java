package vn.thidua.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.thidua.document.TemplateModel;
import vn.thidua.plan.Council;

/** {@code template model KIND}: the names that a kind's template can write, for this plan. */
final class TemplateNames {
  private static final int LONGEST = 120;

  private final Invocation call;
  private final Properties about = new Properties();

  TemplateNames(Invocation call) {
    this.call = call;
    String name = "model_" + call.messages().language().tag() + ".properties";
    try (InputStream in = TemplateModel.class.getResourceAsStream(name)) {
      about.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints them. */
  int print(Path folder, String kind) {
    ComposedDocument document = document(folder, kind);
    List<TemplateModel.Entry> names = TemplateModel.of(document.view());
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> text(document, names));
    formats.put("json", () -> json(document, names));
    DataOutput.print(call, formats);
    return Exit.FINE;
  }

  /** The latest document of the kind that the plan has by the day. */
  private ComposedDocument document(Path folder, String word) {
    Optional<DocumentKind> kind =
        DocumentKinds.ALL.stream().filter(one -> one.word().equals(word)).findFirst();
    if (kind.isPresent()) {
      OpenPlan open = OpenPlan.of(call, folder);
      List<DocumentRequest> all = kind.get().all(open.plan(), call.at());
      if (all.isEmpty()) {
        throw Failure.usage(call.messages().get("model.none", word));
      }
      return kind.get().compose(open, all.get(all.size() - 1));
    }
    CommendDocument paper =
        CommendDocument.ALL.stream()
            .filter(one -> named(one).equals(word))
            .findFirst()
            .orElseThrow(
                () ->
                    Failure.usage(
                        call.messages()
                            .get(
                                "error.choice",
                                "template model",
                                word,
                                String.join(", ", kinds()))));
    OpenDossier open = OpenDossier.of(call, folder);
    return open.dossier().council().map(Council::meetings).orElse(List.of()).stream()
        .filter(meeting -> !meeting.date().isAfter(call.at()))
        .reduce((first, second) -> second)
        .map(
            meeting ->
                paper.compose(
                    call,
                    open,
                    DocumentRequest.of(call, "commend", paper.name(), Optional.of(meeting.id()))))
        .orElseThrow(() -> Failure.usage(call.messages().get("model.none", word)));
  }

  /** A paper by its name, or a longer one where a kind of report has that name. */
  private static String named(CommendDocument paper) {
    return DocumentKinds.ALL.stream().anyMatch(kind -> kind.word().equals(paper.name()))
        ? "commend-" + paper.name()
        : paper.name();
  }

  /** The kinds whose model can be printed. */
  static List<String> kinds() {
    return Stream.concat(
            DocumentKinds.ALL.stream().map(DocumentKind::word),
            CommendDocument.ALL.stream().map(TemplateNames::named))
        .toList();
  }

  private String text(ComposedDocument document, List<TemplateModel.Entry> names) {
    Paragraphs paragraphs = new Paragraphs(call.env().terminal());
    StringBuilder text = new StringBuilder();
    text.append(
        paragraphs.of(
            0,
            call.messages().get("model.head", document.template(), document.origin().request())));
    for (TemplateModel.Entry name : names) {
      text.append('\n').append(call.style().bold(name.name())).append("  ").append(type(name));
      text.append('\n');
      String value = name.value().map(one -> ": “" + shown(one) + "”").orElse("");
      text.append(paragraphs.of(4, about(name) + value));
    }
    return text.toString();
  }

  private String type(TemplateModel.Entry name) {
    String word = call.messages().get("model." + name.kind().name(), name.size());
    return name.optional() ? word + ", " + call.messages().get("model.optional") : word;
  }

  private String about(TemplateModel.Entry name) {
    return Optional.ofNullable(about.getProperty(name.owner() + "." + name.last()))
        .or(() -> Optional.ofNullable(about.getProperty(name.last())))
        .orElse("");
  }

  private static String shown(String value) {
    String line = value.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private String json(ComposedDocument document, List<TemplateModel.Entry> names) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("template", document.template());
          json.writeStringProperty("request", document.origin().request());
          json.writeStringProperty("at", document.origin().at());
          json.writeArrayPropertyStart("names");
          for (TemplateModel.Entry name : names) {
            json.writeStartObject();
            json.writeStringProperty("name", name.name());
            json.writeStringProperty("type", name.kind().name().toLowerCase(Locale.ROOT));
            json.writeBooleanProperty("optional", name.optional());
            json.writeNumberProperty("count", name.size());
            Json.text(json, "value", name.value());
            json.writeStringProperty("about", about(name));
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
