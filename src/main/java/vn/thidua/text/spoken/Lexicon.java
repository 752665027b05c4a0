package vn.thidua.text.spoken;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What abbreviations and foreign words are read as: the tool's list and a plan's own. */
public final class Lexicon {
  private final Map<String, String> readings;

  private Lexicon(Map<String, String> readings) {
    this.readings = readings;
  }

  /** The list that comes with the tool. */
  public static Lexicon standard() {
    return new Lexicon(WordList.read("abbreviations.tsv"));
  }

  /**
   * This list with other readings, which come first.
   *
   * @param own what is written, to what is read; a number or an abbreviation in a reading is read
   *     by this list
   */
  public Lexicon with(Map<String, String> own) {
    Map<String, String> all = new HashMap<>(readings);
    Announcer announcer = new Announcer(this);
    own.forEach((written, aloud) -> all.put(key(written), announcer.read(aloud).text().strip()));
    return new Lexicon(all);
  }

  /** Everything that has a reading. */
  public Iterable<String> written() {
    return readings.keySet();
  }

  /** The reading of what is written: as it stands, or of a word in small letters. */
  Optional<String> reading(String written) {
    String key = key(written);
    String found = readings.get(key);
    return Optional.ofNullable(found != null ? found : readings.get(key.toLowerCase(Locale.ROOT)));
  }

  /** Spaces beside hyphens, strokes and points make no difference. */
  private static String key(String written) {
    return written.replaceAll(" *([-–/&]) *", "$1").replace('–', '-').replaceAll("\\. +", ".");
  }
}
