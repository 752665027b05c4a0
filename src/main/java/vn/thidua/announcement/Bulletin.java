package vn.thidua.announcement;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.text.spoken.Reading;
import vn.thidua.text.spoken.ReadingSpeed;

/**
 * News as they are read on the loudspeakers: whole, or fitted into the time that there is. What is
 * too long is told by the shorter text of its template, and split at sentences where that is too
 * long still; nothing is cut.
 */
public final class Bulletin {
  private final Announcements announcements;
  private final Masthead masthead;
  private final ReadingSpeed speed;

  public Bulletin(Announcements announcements, Masthead masthead, ReadingSpeed speed) {
    this.announcements = announcements;
    this.masthead = masthead;
    this.speed = speed;
  }

  /** All of it, however long that takes. */
  public Reading whole(News news) {
    return announcements.programme(
        masthead, List.of(announcements.item(masthead, news, Length.FULL)));
  }

  /**
   * In one broadcast or several, each with greeting and farewell. A single sentence that takes
   * longer than a broadcast stays whole.
   *
   * @param seconds how long a broadcast may be
   */
  public List<Reading> within(News news, int seconds) {
    Reading whole = whole(news);
    if (seconds(whole) <= seconds) {
      return List.of(whole);
    }
    String brief = announcements.item(masthead, news, Length.BRIEF);
    Reading shortened = announcements.programme(masthead, List.of(brief));
    if (seconds(shortened) <= seconds) {
      return List.of(shortened);
    }
    int frame = seconds(announcements.programme(masthead, List.of()));
    List<Reading> parts = new ArrayList<>();
    Spoken rest = Spoken.of(announcements, speed, brief);
    while (!rest.sentences().isEmpty()) {
      Spoken part = rest.first(Math.max(seconds - frame, rest.sentences().get(0).seconds()));
      parts.add(announcements.programme(masthead, List.of(part.text())));
      rest = rest.without(part);
    }
    return parts;
  }

  private int seconds(Reading reading) {
    return (int) speed.of(reading.syllables()).toSeconds();
  }
}
