package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.text.Nearest;

/**
 * {@code announce KIND}: a text for each channel, on the screen or, with {@code -o}, in files;
 * {@code announce schedule}: when what is read on the loudspeakers.
 */
final class AnnounceCommand implements Command {
  private static final List<AnnounceKind> KINDS =
      List.of(
          new AnnounceLaunch(),
          new AnnounceAnniversary(),
          new AnnounceReminder(),
          new AnnounceProgress(),
          new AnnounceResults(),
          new AnnounceCommendation(),
          new AnnounceExemplar());

  @Override
  public String name() {
    return "announce";
  }

  @Override
  public String alias() {
    return "thong-bao";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional(Options.operand(messages, 0, "announce-kind", true));
    spec.addPositional(Options.operand(messages, 1, "announce-subject", false));
    Options.plan(spec, messages);
    spec.addOption(Options.value(messages, "channel", "--channel"));
    spec.addOption(Options.value(messages, "announce-format", "-f", "--format"));
    spec.addOption(Options.value(messages, "limit", "--limit"));
    spec.addOption(Options.value(messages, "minutes", "--minutes"));
    spec.addOption(Options.flag(messages, "announce-provenance", "--provenance"));
    spec.addOption(Options.value(messages, "schedule-from", "--from"));
    spec.addOption(Options.value(messages, "schedule-to", "--to"));
    spec.addOption(Options.many(messages, "data-file", "--report"));
    DocumentFiles.describe(spec, messages);
  }

  @Override
  public int run(Invocation call) {
    String word = call.operand(0).orElseThrow();
    if (AnnounceSchedule.NAMES.contains(word)) {
      return new AnnounceSchedule(call).run();
    }
    Optional<String> subject = call.operand(1).map(String::strip).filter(text -> !text.isEmpty());
    AnnounceKind kind =
        KINDS.stream()
            .filter(one -> one.name().equals(word) || one.alias().equals(word))
            .findFirst()
            .orElseThrow(() -> unknown(call, word));
    AnnounceOutput output = new AnnounceOutput(call);
    AnnouncedNews announced = kind.of(call, subject);
    output.write(kind.alias(), announced);
    return announced.exit();
  }

  private static Failure unknown(Invocation call, String word) {
    List<String> names = new ArrayList<>(KINDS.stream().map(AnnounceKind::name).toList());
    names.add(AnnounceSchedule.NAMES.get(0));
    List<String> all =
        Stream.of(
                names.stream(),
                KINDS.stream().map(AnnounceKind::alias),
                AnnounceSchedule.NAMES.stream())
            .flatMap(one -> one)
            .toList();
    String near =
        Nearest.to(word, all).map(one -> "\n" + call.messages().get("error.near", one)).orElse("");
    return Failure.usage(
        call.messages().get("error.choice", "announce", word, String.join(", ", names)) + near);
  }
}
