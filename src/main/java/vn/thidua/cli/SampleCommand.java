package vn.thidua.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.document.Templates;
import vn.thidua.draft.SamplePlan;
import vn.thidua.draft.SampleSize;

/** {@code sample}: plans with reports that are made up, for trials and measurements. */
final class SampleCommand implements Command {
  private static final int MOST_PLANS = 20_000;
  private static final int MOST_VILLAGES = 1_000;
  private static final int MOST_INDICATORS = 200;

  @Override
  public String name() {
    return "sample";
  }

  @Override
  public String alias() {
    return "du-lieu-mau";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional(Options.operand(messages, 0, "sample", true));
    spec.addOption(Options.value(messages, "sample-plans", "--plans"));
    spec.addOption(Options.value(messages, "sample-villages", "--villages"));
    spec.addOption(Options.value(messages, "sample-indicators", "--indicators"));
    spec.addOption(Options.value(messages, "sample-seed", "--seed"));
    spec.addOption(Options.value(messages, "sample-files", "--files"));
    spec.addOption(Options.value(messages, "at", "--at"));
  }

  @Override
  public int run(Invocation call) {
    Path folder = call.path(call.operand(0).orElseThrow());
    SampleSize size = size(call);
    requireEmpty(call, folder);
    Progress progress = new Progress(call, "sample.progress", size.plans());
    Templates templates = new Templates(folder);
    for (int number = 0; number < size.plans(); number++) {
      SamplePlan plan = new SamplePlan(size, number);
      Path own = folder.resolve(plan.folder());
      for (Map.Entry<String, String> file : plan.files(templates).entrySet()) {
        write(call, own.resolve(file.getKey()), file.getValue());
      }
      progress.done(number + 1);
    }
    progress.clear();
    call.say(
        call.messages()
            .get(
                "sample.done",
                call.shown(folder),
                size.plans(),
                size.villages(),
                size.indicators()));
    return Exit.FINE;
  }

  private static SampleSize size(Invocation call) {
    String files = call.option("--files").orElse("village");
    if (!files.equals("village") && !files.equals("month")) {
      throw Failure.usage(call.messages().get("error.choice", "--files", files, "village, month"));
    }
    return new SampleSize(
        whole(call, "--plans", 10, MOST_PLANS),
        whole(call, "--villages", 10, MOST_VILLAGES),
        whole(call, "--indicators", 10, MOST_INDICATORS),
        whole(call, "--seed", 1, Integer.MAX_VALUE),
        call.at().getYear(),
        files.equals("village"));
  }

  private static int whole(Invocation call, String option, int otherwise, int most) {
    String text = call.option(option).orElse(String.valueOf(otherwise));
    boolean number = text.matches("[1-9][0-9]{0,9}") && Long.parseLong(text) <= most;
    if (!number) {
      throw Failure.usage(call.messages().get("error.whole", option, Printable.of(text), 1, most));
    }
    return Integer.parseInt(text);
  }

  /** What was made up must not mix with what is real. */
  private static void requireEmpty(Invocation call, Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      if (entries.findAny().isPresent()) {
        throw Failure.files(call.messages().get("error.sample-not-empty", call.shown(folder)));
      }
    } catch (IOException | UncheckedIOException e) {
      throw Failure.files(call.messages().get("error.sample-not-empty", call.shown(folder)));
    }
  }

  private static void write(Invocation call, Path file, String text) {
    try {
      OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.write", call.shown(file), IoReason.of(e, call.messages())));
    }
  }
}
