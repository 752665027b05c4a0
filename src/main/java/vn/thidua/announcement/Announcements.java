package vn.thidua.announcement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.document.TemplateFault;
import vn.thidua.document.Templates;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.text.Sentences;
import vn.thidua.text.spoken.Announcer;
import vn.thidua.text.spoken.Lexicon;
import vn.thidua.text.spoken.Reading;

/** Composes announcements and renders them for a channel. */
public final class Announcements {
  private static final String COMMITTEE = "Ủy ban nhân dân ";

  private final Templates templates;

  public Announcements(Templates templates) {
    this.templates = templates;
  }

  /**
   * The launch of a phase.
   *
   * @throws TemplateFault where the template is wrong
   */
  public Announcement launch(Plan plan, Phase phase, LocalDate at, Channel channel) {
    String text = templates.render(channel.template("launch"), Map.of("v", view(plan, phase, at)));
    if (channel != Channel.BULLETIN) {
      return new Announcement(text, Optional.empty());
    }
    // An announcer has no time to work out a number or an abbreviation.
    Lexicon lexicon = Lexicon.standard().with(plan.loudspeaker().spoken());
    Reading reading = new Announcer(lexicon).read(text);
    return new Announcement(reading.text(), Optional.of(reading));
  }

  private static LaunchView view(Plan plan, Phase phase, LocalDate at) {
    String issuer = plan.issuer().name();
    return new LaunchView(
        issuer.startsWith(COMMITTEE) ? issuer.substring(COMMITTEE.length()) : issuer,
        issuer,
        phase.span().years(),
        Sentences.lowered(phase.name()),
        Dates.inWords(phase.span().from()),
        Dates.inWords(phase.span().to()),
        phase.anniversaries().stream().map(Announcements::occasion).toList(),
        Sentences.ended(Sentences.raised(phase.aim())),
        plan.movements().stream().map(Movement::name).toList(),
        Dates.inWords(phase.review().due()),
        plan.villageLabel(),
        String.valueOf(plan.reporting().dueDay()),
        Dates.inWords(at),
        Optional.of(plan.issuer().shortName()));
  }

  private static String occasion(Anniversary anniversary) {
    return anniversary.years().map(years -> "kỷ niệm " + years + " năm ").orElse("")
        + anniversary.name();
  }
}
