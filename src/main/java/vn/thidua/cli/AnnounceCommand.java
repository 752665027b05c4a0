package vn.thidua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.announcement.Announcement;
import vn.thidua.announcement.Announcements;
import vn.thidua.announcement.Channel;
import vn.thidua.document.TemplateFault;
import vn.thidua.document.Templates;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;

/** {@code announce KIND}: a text for each channel, on the screen or, with {@code -o}, in files. */
final class AnnounceCommand implements Command {
  private static final List<String> KINDS = List.of("launch");

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
    spec.addPositional(Options.operand(messages, 1, "phase", true));
    Options.plan(spec, messages);
    spec.addOption(Options.value(messages, "channel", "--channel"));
    DocumentFiles.describe(spec, messages);
  }

  @Override
  public int run(Invocation call) {
    String kind = call.operand(0).orElseThrow();
    if (!KINDS.contains(kind)) {
      throw Failure.usage(
          call.messages().get("error.choice", "announce", kind, String.join(", ", KINDS)));
    }
    List<Channel> channels = channels(call);
    Plan plan = MeasuredPlan.plan(call, call.planFolder());
    Phase phase = Subjects.phase(call, plan, call.operand(1).orElseThrow());
    DocumentFiles files = new DocumentFiles(call);
    Map<Channel, Announcement> texts = new LinkedHashMap<>();
    try {
      Announcements announcements = new Announcements(new Templates(call.planFolder()));
      channels.forEach(
          channel -> texts.put(channel, announcements.launch(plan, phase, call.at(), channel)));
    } catch (TemplateFault fault) {
      throw files.failed(fault);
    }
    if (call.option("--output").isPresent()) {
      Map<Path, byte[]> written = new LinkedHashMap<>();
      String name = plan.id() + "-phat-dong-" + phase.id() + "-" + call.at();
      texts.forEach(
          (channel, announcement) ->
              written.put(
                  files.folder().resolve(name + "." + channel.extension()),
                  announcement.text().getBytes(StandardCharsets.UTF_8)));
      files.write(written);
    } else {
      texts.values().forEach(announcement -> call.out().print(announcement.text()));
      call.out().flush();
    }
    ReadAloud aloud = new ReadAloud(call, Optional.of(plan.loudspeaker()));
    texts.values().forEach(announcement -> announcement.reading().ifPresent(aloud::say));
    return Exit.FINE;
  }

  private static List<Channel> channels(Invocation call) {
    List<Channel> channels = new ArrayList<>();
    for (String word : call.option("--channel").orElse(Channel.BULLETIN.word()).split(",", -1)) {
      String known = String.join(", ", Arrays.stream(Channel.values()).map(Channel::word).toList());
      channels.add(
          Channel.named(word.strip())
              .orElseThrow(
                  () ->
                      Failure.usage(
                          call.messages().get("error.choice", "--channel", word, known))));
    }
    return channels;
  }
}
