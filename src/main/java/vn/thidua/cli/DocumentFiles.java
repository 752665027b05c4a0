package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.document.Format;
import vn.thidua.document.Origin;
import vn.thidua.document.Renderer;
import vn.thidua.document.TemplateFault;
import vn.thidua.document.Templates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.source.InputDigest;

/**
 * Writes documents where the user wants them: all of a run's files or none that was there before is
 * lost.
 */
final class DocumentFiles {
  private final Invocation call;

  DocumentFiles(Invocation call) {
    this.call = call;
  }

  static void describe(CommandSpec spec, Messages messages) {
    spec.addOption(Options.value(messages, "output", "-o", "--output"));
    spec.addOption(Options.flag(messages, "force", "--force"));
  }

  /**
   * What a document is made of; the files that can't be read have been printed.
   *
   * @param at the day as of which it is made
   */
  Origin origin(Plan plan, LocalDate at) {
    List<Finding> findings = new ArrayList<>();
    Optional<String> digest = InputDigest.of(call.planFolder(), findings::add);
    FindingText text = new FindingText(call, call.planFolder());
    findings.forEach(finding -> call.env().err().print(text.of(finding)));
    return new Origin(
        plan.id(),
        at.toString(),
        digest.orElseThrow(
            () -> Failure.files(call.messages().get("error.unread", findings.size()))));
  }

  /**
   * Renders a view in every format asked for, then writes the files and names them on standard
   * output.
   */
  void write(String template, String name, Record view) {
    NavigableSet<Integer> missing = new TreeSet<>();
    Renderer renderer = new Renderer(new Templates(call.planFolder()), missing::add);
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (Format format : formats()) {
      try {
        files.put(
            folder().resolve(name + "." + format.extension()),
            renderer.render(template, view, format));
      } catch (TemplateFault fault) {
        throw failed(fault);
      }
    }
    write(files);
    if (!missing.isEmpty()) {
      call.say(call.messages().get("report.glyphs", shown(missing)));
    }
  }

  /** Characters with their numbers, since they may be ones that a screen lacks as well. */
  private static String shown(NavigableSet<Integer> codePoints) {
    return codePoints.stream()
        .map(c -> Character.toString(c) + " (U+" + "%04X".formatted(c) + ")")
        .collect(Collectors.joining(", "));
  }

  /** Writes files and names them on standard output. */
  void write(Map<Path, byte[]> files) {
    OutputFile.writeAll(
        call,
        files,
        file ->
            call.out().println(call.quiet() ? file : call.messages().get("report.written", file)));
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

  private List<Format> formats() {
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
