package vn.thidua.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.finding.Catalogue;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.finding.Severity;
import vn.thidua.source.SourceLines;

/**
 * A finding as compilers print it: place, severity and code, the line with a caret under it, and a
 * hint.
 */
final class FindingText {
  private final Messages messages;
  private final Style style;
  private final Catalogue catalogue;
  private final Function<Place, Optional<String>> lines;
  private final Function<Place, String> places;

  /** For findings in the files of a plan's folder. */
  FindingText(Invocation call, Path folder) {
    this(call, linesOf(folder), place -> call.state() + place);
  }

  /**
   * @param lines the line at a place, as it is shown
   * @param places a place, as it is called
   */
  FindingText(
      Invocation call, Function<Place, Optional<String>> lines, Function<Place, String> places) {
    this.messages = call.messages();
    this.style = call.style();
    this.catalogue = new Catalogue(messages.language());
    this.lines = lines;
    this.places = places;
  }

  private static Function<Place, Optional<String>> linesOf(Path folder) {
    SourceLines lines = new SourceLines(folder);
    return place -> lines.line(place.file(), place.line());
  }

  String of(Finding finding) {
    Place place = finding.place();
    String label =
        messages.get("severity." + finding.severity().name().toLowerCase(Locale.ROOT))
            + "["
            + finding.code()
            + "]";
    StringBuilder text = new StringBuilder();
    text.append(style.bold(Printable.of(places.apply(place)))).append(": ");
    text.append(coloured(finding.severity(), label))
        .append(": ")
        .append(Printable.of(catalogue.message(finding)))
        .append('\n');
    if (place.line() > 0) {
      lines.apply(place).ifPresent(line -> text.append(excerpt(place, Printable.of(line))));
    }
    return text.append("   = ")
        .append(Printable.of(catalogue.hint(finding)))
        .append("\n\n")
        .toString();
  }

  private String coloured(Severity severity, String label) {
    return switch (severity) {
      case ERROR -> style.red(label);
      case WARNING -> style.yellow(label);
      case NOTE -> style.blue(label);
    };
  }

  private String excerpt(Place place, String line) {
    Excerpt excerpt = Excerpt.of(line, Math.max(1, place.column()), place.file().endsWith(".csv"));
    String number = String.valueOf(place.line());
    return style.faint(number + " | ")
        + excerpt.text()
        + "\n"
        + style.faint(" ".repeat(number.length()) + " | ")
        + blank(excerpt.before())
        + style.red(
            "^".repeat(Math.max(1, excerpt.marked().codePointCount(0, excerpt.marked().length()))))
        + "\n";
  }

  /** As wide as the text: tabs stay, so that the caret stands below what it means. */
  private static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints().forEach(c -> blank.append(c == '\t' ? '\t' : ' '));
    return blank.toString();
  }

  /**
   * A line cut to what a screen shows.
   *
   * @param before what stands before the mark
   * @param marked what is meant: a cell, a key, or the rest of the line
   */
  private record Excerpt(String text, String before, String marked) {
    private static final int LONGEST_BEFORE = 60;
    private static final int LONGEST = 110;

    static Excerpt of(String line, int column, boolean csv) {
      int start =
          line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
      int end =
          csv
              ? endOfCell(line, start)
              : startsValue(line.substring(0, start))
                  ? endOfKey(line, start)
                  : endOfWord(line, start);
      int from = start > LONGEST_BEFORE ? start - LONGEST_BEFORE : 0;
      int to = Math.min(line.length(), from + LONGEST);
      String text =
          (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
      String before = (from > 0 ? "…" : "") + line.substring(from, start);
      return new Excerpt(text, before, line.substring(start, Math.min(end, to)));
    }

    /** Whether nothing but indentation, hyphens, keys and marks stands before. */
    private static boolean startsValue(String before) {
      return before.isBlank()
          || before.matches(
              "[\\s\\-]*(?:\\w+:)?[\\s'\"\\[]*|.*[{\\[].*|[\\s\\-]*\\p{L}[\\p{L} ]*: ");
    }

    /** In running text a word or number is meant. */
    private static int endOfWord(String line, int start) {
      int end = start + 1;
      while (end < line.length() && " ,;)”".indexOf(line.charAt(end)) < 0) {
        end++;
      }
      return Math.min(end, line.length());
    }

    private static int endOfCell(String line, int start) {
      boolean quoted = false;
      for (int i = start; i < line.length(); i++) {
        quoted ^= line.charAt(i) == '"';
        if (!quoted && ",;\t".indexOf(line.charAt(i)) >= 0) {
          return i;
        }
      }
      return line.length();
    }

    /**
     * A key ends at its colon, a value in braces at the next comma, any other at the line's end.
     */
    private static int endOfKey(String line, int start) {
      boolean braces = line.lastIndexOf('{', start) >= 0;
      for (int i = start; i < line.length(); i++) {
        char c = line.charAt(i);
        boolean last = i == line.length() - 1;
        if (c == ' ' && !braces) {
          break;
        }
        if ((c == ':' && (last || line.charAt(i + 1) == ' '))
            || (braces && ",}]".indexOf(c) >= 0)) {
          return i;
        }
      }
      return line.stripTrailing().length();
    }
  }
}
