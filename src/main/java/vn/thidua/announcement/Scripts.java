package vn.thidua.announcement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.text.spoken.ReadingSpeed;

/** What the items say, in words. Nothing is rendered that nobody asks for. */
final class Scripts {
  private final Announcements announcements;
  private final Masthead masthead;
  private final ReadingSpeed speed;
  private final Map<Key, Spoken> reckoned = new HashMap<>();

  /**
   * @param masthead of the day known
   */
  Scripts(Announcements announcements, Masthead masthead, ReadingSpeed speed) {
    this.announcements = announcements;
    this.masthead = masthead;
    this.speed = speed;
  }

  private record Key(String told, Optional<LocalDate> day, Length length) {}

  /** How long greeting and farewell take, in seconds. */
  int frame() {
    return (int) speed.of(announcements.programme(masthead, List.of()).syllables()).toSeconds();
  }

  /** What says the same on many days is reckoned once, in the words of the day known. */
  Spoken of(BroadcastItem item, LocalDate day, Length length) {
    Optional<LocalDate> dated = item.urgency().dated() ? Optional.of(day) : Optional.empty();
    return reckoned.computeIfAbsent(
        new Key(item.told().name(), dated, length),
        key ->
            Spoken.of(
                announcements,
                speed,
                announcements.item(
                    dated.map(masthead::on).orElse(masthead),
                    item.told().news().apply(day),
                    length)));
  }
}
