package vn.thidua.announcement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.document.Frame;
import vn.thidua.document.Renderer;
import vn.thidua.document.TemplateFault;
import vn.thidua.document.Templates;
import vn.thidua.plan.Loudspeaker;
import vn.thidua.text.spoken.Announcer;
import vn.thidua.text.spoken.Lexicon;
import vn.thidua.text.spoken.Reading;

/**
 * Renders announcements, one template a kind and channel. Each method throws {@link TemplateFault}
 * where a template is wrong.
 */
public final class Announcements {
  private static final String DOCTYPE = "<!DOCTYPE html>\n";
  private static final String PROGRAMME = "announcements/program.bulletin.ftl";

  private final Templates templates;
  private final Announcer announcer;

  /**
   * @param loudspeaker what is read otherwise than it is written
   */
  public Announcements(Templates templates, Loudspeaker loudspeaker) {
    this.templates = templates;
    this.announcer = new Announcer(Lexicon.standard().with(loudspeaker.spoken()));
  }

  /** An item of a bulletin as it is written, without greeting and farewell. */
  public String item(Masthead masthead, News news, Length length) {
    return templates
        .render(
            template(news, Channel.BULLETIN),
            Map.of("v", new Edition(masthead, news, length.word(), Optional.empty())))
        .strip();
  }

  /** What is read of a text: an announcer has no time to work out a number or an abbreviation. */
  public Reading read(String text) {
    return announcer.read(text);
  }

  /** A whole broadcast as it is read: greeting, items, farewell. */
  public Reading programme(Masthead masthead, List<String> items) {
    return read(templates.render(PROGRAMME, Map.of("v", new Programme(masthead, items))));
  }

  /** An article as a page of its own. */
  public String article(Masthead masthead, News news) {
    return DOCTYPE
        + templates
            .render(template(news, Channel.WEB), Map.of("v", edition(masthead, news)))
            .strip()
        + "\n";
  }

  /**
   * A message for telephones.
   *
   * @param limit in characters
   */
  public ShortMessage message(Masthead masthead, News news, int limit) {
    return ShortMessage.of(
        templates.render(template(news, Channel.SHORT), Map.of("v", edition(masthead, news))),
        limit);
  }

  /** The text of a mail. */
  public String mail(Masthead masthead, News news) {
    return templates
            .render(
                "announcements/" + news.kind() + ".mail.ftl", Map.of("v", edition(masthead, news)))
            .strip()
        + "\n";
  }

  /** What an article's template gets, for {@link Renderer}. */
  public static Edition edition(Masthead masthead, News news) {
    return new Edition(masthead, news, Length.FULL.word(), Optional.empty());
  }

  /** What the template of an official notice gets, for {@link Renderer}. */
  public static Edition notice(Masthead masthead, News news, Frame frame) {
    Frame noted =
        new Frame(
            frame.head(),
            frame.title(),
            frame.signature(),
            frame.recipients(),
            masthead.illustrative(),
            frame.origin());
    return new Edition(masthead, news, Length.FULL.word(), Optional.of(noted));
  }

  /** The template of a kind for a channel. */
  public static String template(News news, Channel channel) {
    return channel.template(news.kind());
  }
}
