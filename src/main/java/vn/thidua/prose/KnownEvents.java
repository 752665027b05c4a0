package vn.thidua.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.text.Names;

/**
 * The country's well-known events and their days, from the table {@code events.tsv} beside this
 * class; local ones are not among them.
 */
public final class KnownEvents {
  private static List<Event> events = List.of();

  private KnownEvents() {}

  /**
   * An event.
   *
   * @param words in folded form, as they must stand in a name
   * @param days its day; more than one where sources differ
   */
  public record Event(String name, String words, List<LocalDate> days) {
    /** Whether the event is commemorated on that day. */
    public boolean isOn(LocalDate date) {
      return days.contains(date);
    }

    /** Its day as printed. */
    public String printed() {
      return Dates.numeric(days.get(0));
    }
  }

  /** The event that a name speaks of; the last where it speaks of several. */
  public static Optional<Event> named(String name) {
    String folded = plain(Names.fold(name));
    Event best = null;
    int at = -1;
    for (Event event : events()) {
      int found = folded.lastIndexOf(event.words());
      boolean longer = best != null && event.words().length() > best.words().length();
      if (found >= 0
          && endsThere(folded, found + event.words().length())
          && (found > at || (found == at && longer))) {
        best = event;
        at = found;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Without the marks that are set around or within a name at will. */
  private static String plain(String folded) {
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == '-') {
        plain.append(' ');
      } else if ("“”\"‘’,".indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** An event of the country: what follows names no province, no district, no branch. */
  private static boolean endsThere(String folded, int end) {
    return end == folded.length() || folded.substring(end).isBlank();
  }

  private static synchronized List<Event> events() {
    if (events.isEmpty()) {
      events = read();
    }
    return events;
  }

  private static List<Event> read() {
    List<Event> read = new ArrayList<>();
    try (InputStream in = KnownEvents.class.getResourceAsStream("events.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] cells = line.split("\t", -1);
          List<LocalDate> days = new ArrayList<>();
          for (String day : cells[0].split(" ", -1)) {
            days.add(Dates.parse(day).orElseThrow());
          }
          for (int i = 2; i < cells.length; i++) {
            read.add(new Event(cells[1], cells[i], List.copyOf(days)));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(read);
  }
}
