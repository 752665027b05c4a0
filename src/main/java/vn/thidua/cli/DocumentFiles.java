package vn.thidua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.document.Format;
import vn.thidua.document.Renderer;
import vn.thidua.document.Stylesheets;
import vn.thidua.document.TemplateFault;
import vn.thidua.document.Templates;

/**
 * Writes documents where the user wants them: all of a run's files or none that was there before is
 * lost.
 */
final class DocumentFiles {
  private final Invocation call;
  private final NavigableSet<Integer> missing = new TreeSet<>();
  private final Set<Format> judged = EnumSet.noneOf(Format.class);
  private Renderer renderer;

  DocumentFiles(Invocation call) {
    this.call = call;
  }

  static void describe(CommandSpec spec, Messages messages) {
    spec.addOption(Options.value(messages, "output", "-o", "--output"));
    spec.addOption(Options.flag(messages, "force", "--force"));
  }

  /**
   * Renders a document in every format asked for, then writes the files and names them on standard
   * output.
   *
   * @param beside the content of other files that belong beside it, by their names
   * @return the first of its files
   */
  Path write(ComposedDocument document, Map<String, String> beside) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (Format format : formats(call)) {
      files.put(
          folder().resolve(document.name() + "." + format.extension()),
          render(document.template(), document.view(), format));
    }
    beside.forEach(
        (file, text) -> files.put(folder().resolve(file), text.getBytes(StandardCharsets.UTF_8)));
    write(files);
    return files.keySet().iterator().next();
  }

  /** Where the figures come from, to lie beside the document; none where nobody asked. */
  static Map<String, String> provenance(Invocation call, ComposedDocument document) {
    return call.args().hasMatchedOption("--provenance")
        ? Map.of(
            document.name() + ".provenance.json",
            ProvenanceJson.of(
                document.name(), document.origin(), document.figures(call.planFolder())))
        : Map.of();
  }

  /** Characters with their numbers, since they may be ones that a screen lacks as well. */
  private static String shown(NavigableSet<Integer> codePoints) {
    return codePoints.stream()
        .map(c -> Character.toString(c) + " (U+" + "%04X".formatted(c) + ")")
        .collect(Collectors.joining(", "));
  }

  /** Renders a view in one format. */
  byte[] render(String template, Record view, Format format) {
    if (renderer == null) {
      renderer = new Renderer(new Templates(call.planFolder()), missing::add);
    }
    if (judged.add(format)) {
      FindingText text = new FindingText(call, call.planFolder());
      Stylesheets.mistakes(call.planFolder(), format)
          .forEach(finding -> call.env().err().print(text.of(finding)));
    }
    try {
      return renderer.render(template, view, format);
    } catch (TemplateFault fault) {
      throw failed(fault);
    }
  }

  /** Writes files and names them on standard output. */
  void write(Map<Path, byte[]> files) {
    OutputFile.writeAll(
        call,
        files,
        file ->
            call.out().println(call.quiet() ? file : call.messages().get("report.written", file)));
    if (!missing.isEmpty()) {
      call.say(call.messages().get("report.glyphs", shown(missing)));
    }
  }

  /** Prints where a template is wrong. */
  Failure failed(TemplateFault fault) {
    FindingText text = new FindingText(call, call.planFolder());
    call.env().err().print(text.of(fault.finding()));
    return Failure.findings(call.messages().get("error.template"));
  }

  /** Where files go: {@code -o}, else the current folder. */
  Path folder() {
    return call.option("--output").map(call::path).orElse(call.env().directory());
  }

  /** The formats asked for; docx where nobody asked. */
  static List<Format> formats(Invocation call) {
    List<Format> formats = new ArrayList<>();
    for (String word : call.option("--format").orElse("docx").split(",", -1)) {
      formats.add(
          Format.named(word.strip())
              .orElseThrow(
                  () ->
                      Failure.usage(
                          call.messages()
                              .get(
                                  "error.choice",
                                  "--format",
                                  word,
                                  String.join(
                                      ", ",
                                      Arrays.stream(Format.values())
                                          .map(Format::extension)
                                          .toList())))));
    }
    return formats;
  }
}
