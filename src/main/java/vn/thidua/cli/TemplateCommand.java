package vn.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.document.SuppliedTemplates;
import vn.thidua.text.Nearest;

/** {@code template}: which templates there are, and a copy of one for a plan to change. */
final class TemplateCommand implements Command {
  private static final List<String> STEPS = List.of("list", "show", "copy", "model");

  @Override
  public String name() {
    return "template";
  }

  @Override
  public String alias() {
    return "mau";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional(Options.operand(messages, 0, "template-step", true));
    spec.addPositional(Options.operand(messages, 1, "template", false));
    Options.plan(spec, messages);
    Options.data(spec, messages, "format-json");
  }

  @Override
  public int run(Invocation call) {
    String step = call.operand(0).orElseThrow();
    if (!STEPS.contains(step)) {
      throw Failure.usage(
          call.messages().get("error.choice", "template", step, String.join(", ", STEPS)));
    }
    Path folder = call.planFolder();
    CheckedPlan.requirePlan(call, folder);
    if (step.equals("model")) {
      return new TemplateNames(call)
          .print(
              folder,
              call.operand(1)
                  .orElseThrow(
                      () ->
                          Failure.usage(
                              call.messages()
                                  .get("model.which", String.join(", ", TemplateNames.kinds())))));
    }
    Path own = folder.resolve("templates");
    SuppliedTemplates supplied = SuppliedTemplates.all();
    if (step.equals("list")) {
      list(call, supplied, own);
      return Exit.FINE;
    }
    String name = named(call, supplied);
    byte[] content = supplied.content(name);
    if (step.equals("copy")) {
      new DocumentFiles(call).write(Map.of(own.resolve(name), content));
    } else {
      show(call, own.resolve(name), content);
    }
    return Exit.FINE;
  }

  private static void list(Invocation call, SuppliedTemplates supplied, Path own) {
    TextTable table = new TextTable("lll");
    for (String name : supplied.names()) {
      boolean changed = Files.exists(own.resolve(name));
      table.row(name, changed ? call.messages().get("template.own") : "", supplied.about(name));
    }
    call.out().print(table);
    for (String name : ownFiles(call, own)) {
      if (!supplied.names().contains(name)) {
        String near =
            Nearest.to(name, supplied.names())
                .map(word -> " " + call.messages().get("error.near", word))
                .orElse("");
        call.say(call.messages().get("template.replaces-none", name) + near);
      }
    }
  }

  private static List<String> ownFiles(Invocation call, Path own) {
    if (!Files.isDirectory(own)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(own)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> own.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unread(call, own, e);
    }
  }

  /** The template that holds: the plan's own before the one supplied. */
  private static void show(Invocation call, Path own, byte[] supplied) {
    try {
      byte[] content = Files.exists(own) ? Files.readAllBytes(own) : supplied;
      call.out().print(new String(content, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unread(call, own, e);
    }
  }

  private static Failure unread(Invocation call, Path file, IOException e) {
    return Failure.files(
        call.messages()
            .get("error.read", call.shown(file), IoReason.ofReading(e, call.messages())));
  }

  /** A template by its path, or by its file's name where one alone has it. */
  private static String named(Invocation call, SuppliedTemplates supplied) {
    String wanted =
        call.operand(1)
            .orElseThrow(
                () ->
                    Failure.usage(
                        call.messages().get("error.template-which")
                            + " "
                            + call.messages().get("error.template-see")));
    List<String> fitting =
        supplied.names().stream()
            .filter(name -> name.equals(wanted) || stem(name).equals(wanted))
            .toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    if (!fitting.isEmpty()) {
      throw Failure.usage(
          call.messages().get("error.template-several", wanted, String.join(", ", fitting)));
    }
    List<String> words =
        Stream.concat(supplied.names().stream(), supplied.names().stream().map(name -> stem(name)))
            .distinct()
            .toList();
    throw Failure.usage(
        call.messages().get("error.template-unknown", wanted)
            + " "
            + Nearest.to(wanted, words)
                .map(word -> call.messages().get("error.near", word))
                .orElseGet(() -> call.messages().get("error.template-see")));
  }

  /** The file's name without folder and ending, such as {@code phase}. */
  private static String stem(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return file.substring(0, file.lastIndexOf('.'));
  }
}
