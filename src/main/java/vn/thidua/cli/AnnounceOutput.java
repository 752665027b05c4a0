package vn.thidua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.announcement.Announcements;
import vn.thidua.announcement.Bulletin;
import vn.thidua.announcement.Channel;
import vn.thidua.announcement.Edition;
import vn.thidua.announcement.Masthead;
import vn.thidua.announcement.News;
import vn.thidua.announcement.NewsDesk;
import vn.thidua.announcement.ShortMessage;
import vn.thidua.document.Footnotes;
import vn.thidua.document.Format;
import vn.thidua.document.Frame;
import vn.thidua.document.Frames;
import vn.thidua.document.Origin;
import vn.thidua.document.Provenance;
import vn.thidua.document.ProvenanceReader;
import vn.thidua.document.Quotations;
import vn.thidua.document.TemplateFault;
import vn.thidua.document.Templates;
import vn.thidua.text.spoken.Reading;
import vn.thidua.text.spoken.ReadingSpeed;

/** Brings what is announced to its channels: texts on the screen or in files, notices in files. */
final class AnnounceOutput {
  private static final int LIMIT = 300;
  private static final int LONGEST = 60;

  private final Invocation call;
  private final DocumentFiles files;
  private final List<Channel> channels;
  private final List<Format> formats;
  private final int limit;
  private final Optional<Integer> minutes;
  private final Map<Path, byte[]> written = new LinkedHashMap<>();
  private final List<Runnable> notes = new ArrayList<>();

  /** Reads the options, so that a mistake in them is told before anything is read. */
  AnnounceOutput(Invocation call) {
    this.call = call;
    this.files = new DocumentFiles(call);
    this.channels = channels(call);
    this.formats = formats(call);
    this.limit = whole("--limit", ShortMessage.LEAST, ShortMessage.MOST).orElse(LIMIT);
    this.minutes = whole("--minutes", 1, LONGEST);
  }

  private Optional<Integer> whole(String option, int least, int most) {
    return call.option(option)
        .map(
            text -> {
              if (text.matches("\\d{1,5}")
                  && Integer.parseInt(text) >= least
                  && Integer.parseInt(text) <= most) {
                return Integer.valueOf(text);
              }
              throw Failure.usage(call.messages().get("error.whole", option, text, least, most));
            });
  }

  /**
   * @param kind the kind's part of the names of files
   */
  void write(String kind, AnnouncedNews announced) {
    Origin origin = new InputFiles(call, call.planFolder()).origin(announced.plan(), call.at());
    Masthead masthead = masthead(announced, origin, Footnotes.NONE);
    String subject = announced.subject().isEmpty() ? "" : "-" + announced.subject();
    String name = announced.plan().id() + "-" + kind + subject + "-" + call.at();
    Announcements announcements =
        new Announcements(new Templates(call.planFolder()), announced.plan().loudspeaker());
    try {
      for (Channel channel : channels) {
        switch (channel) {
          case BULLETIN -> bulletin(announcements, masthead, announced, name);
          case WEB -> web(announcements, masthead, announced, name);
          case NOTICE -> notice(announced, origin, name);
          case SHORT -> message(announcements, masthead, announced, name);
        }
      }
      if (call.args().hasMatchedOption("--provenance")) {
        text(
            name + ".provenance.json", ProvenanceJson.of(name, origin, figures(announced, origin)));
      }
    } catch (TemplateFault fault) {
      throw files.failed(fault);
    }
    call.out().flush();
    if (!written.isEmpty()) {
      files.write(written);
    }
    notes.forEach(Runnable::run);
  }

  private void bulletin(
      Announcements announcements, Masthead masthead, AnnouncedNews announced, String name) {
    ReadAloud aloud = new ReadAloud(call, Optional.of(announced.plan().loudspeaker()));
    Bulletin bulletin =
        new Bulletin(
            announcements,
            masthead,
            new ReadingSpeed(announced.plan().loudspeaker().readingSpeed()));
    List<Reading> parts =
        minutes.isPresent()
            ? bulletin.within(announced.news(), minutes.get() * 60)
            : List.of(bulletin.whole(announced.news()));
    for (int i = 0; i < parts.size(); i++) {
      Reading part = parts.get(i);
      text(name + (parts.size() == 1 ? "" : "-phan-" + (i + 1)) + ".txt", part.text());
      notes.add(() -> aloud.say(part));
    }
    if (parts.size() > 1) {
      notes.add(() -> call.say(call.messages().get("announce.parts", parts.size())));
    }
  }

  private void web(
      Announcements announcements, Masthead masthead, AnnouncedNews announced, String name) {
    List<Format> pages =
        formats.stream().filter(one -> one == Format.HTML || one == Format.MD).toList();
    for (Format format : pages.isEmpty() ? List.of(Format.HTML) : pages) {
      byte[] page =
          format == Format.HTML
              ? announcements.article(masthead, announced.news()).getBytes(StandardCharsets.UTF_8)
              : files.render(
                  Announcements.template(announced.news(), Channel.WEB),
                  Announcements.edition(masthead, announced.news()),
                  format);
      bytes(name + "." + format.extension(), page);
    }
  }

  /** A document is a file always: a screen shows none. */
  private void notice(AnnouncedNews announced, Origin origin, String name) {
    for (Format format : formats.isEmpty() ? List.of(Format.DOCX) : formats) {
      written.put(
          files.folder().resolve(name + "-thong-bao." + format.extension()),
          files.render(
              Announcements.template(announced.news(), Channel.NOTICE),
              edition(Channel.NOTICE, announced, origin, Footnotes.NONE),
              format));
    }
  }

  /** What the template of a channel gets. */
  private Edition edition(
      Channel channel, AnnouncedNews announced, Origin origin, Footnotes footnotes) {
    Masthead masthead = masthead(announced, origin, footnotes);
    News news = announced.composer().apply(footnotes);
    if (channel != Channel.NOTICE) {
      return Announcements.edition(masthead, news);
    }
    Frame frame =
        new Frames(announced.plan(), origin, footnotes).draft("THÔNG BÁO", "TB", news.subject());
    return Announcements.notice(masthead, news, frame);
  }

  private Masthead masthead(AnnouncedNews announced, Origin origin, Footnotes footnotes) {
    return new NewsDesk(announced.plan(), call.at(), footnotes)
        .masthead(origin)
        .noted(announced.note());
  }

  /** Where the figures come from, channel by channel, as their texts are written. */
  private Map<String, List<Provenance>> figures(AnnouncedNews announced, Origin origin) {
    ProvenanceReader reader =
        new ProvenanceReader(call.planFolder(), Quotations.of(announced.written()));
    Map<String, List<Provenance>> figures = new LinkedHashMap<>();
    for (Channel channel : channels) {
      figures.put(
          channel.word(),
          reader.of(
              Announcements.template(announced.news(), channel),
              footnotes -> edition(channel, announced, origin, footnotes)));
    }
    return figures;
  }

  private void message(
      Announcements announcements, Masthead masthead, AnnouncedNews announced, String name) {
    ShortMessage message = announcements.message(masthead, announced.news(), limit);
    text(name + "-tin-nhan.txt", message.text() + "\n");
    notes.add(
        () ->
            call.say(
                call.messages()
                    .get(
                        message.whole() ? "announce.short" : "announce.shortened",
                        message.characters(),
                        limit)));
  }

  private void text(String name, String text) {
    bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(String name, byte[] content) {
    if (call.option("--output").isPresent()) {
      written.put(files.folder().resolve(name), content);
    } else {
      call.out().print(new String(content, StandardCharsets.UTF_8));
    }
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
    return channels.stream().distinct().toList();
  }

  /** As asked for; none where nobody asked, so that each channel takes its own. */
  private static List<Format> formats(Invocation call) {
    return call.option("--format").isEmpty() ? List.of() : DocumentFiles.formats(call);
  }
}
