package vn.thidua.source;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;

/**
 * What is wrong with a text that is no YAML, in words of ours: the libraries' own exist in English
 * only, and name the place where they gave up rather than the one where somebody mistyped.
 */
final class YamlFault {
  private final String file;
  private final String[] lines;

  YamlFault(String file, String text) {
    this.file = file;
    this.lines = text.split("\n", -1);
  }

  /**
   * The finding that a fault of the libraries means.
   *
   * @param last where the last value that could be read begins
   */
  Finding of(JacksonException fault, Place last) {
    if (fault.getCause() instanceof MarkedYamlEngineException marked) {
      return marked(marked, last);
    }
    if (fault.getCause() instanceof YamlVersionException) {
      return Code.S004.at(directive(), "@version");
    }
    String problem = String.valueOf(fault.getOriginalMessage());
    TokenStreamLocation location = fault.getLocation();
    Place place =
        location == null
            ? last
            : new Place(
                file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    if (fault instanceof StreamConstraintsException) {
      return Code.S018.at(place, "@text");
    }
    if (problem.contains("special characters")) {
      return Code.S004.at(control(place), "@control");
    }
    if (problem.contains("ase64")) {
      return Code.S014.at(place);
    }
    return Code.S004.at(place, problem.contains("property name") ? "@key" : "@other");
  }

  private Finding marked(MarkedYamlEngineException fault, Place last) {
    String problem = fault.getProblem();
    String context = String.valueOf(fault.getContext());
    Place place = fault.getProblemMark().map(this::place).orElse(last);
    Place opened = fault.getContextMark().map(this::place).orElse(place);
    if (problem.contains("unexpected end of stream")
        || problem.contains("unexpected document separator")) {
      return Code.S029.at(opened);
    }
    if (problem.contains("TAB")) {
      return Code.S027.at(place);
    }
    if (problem.contains("mapping values are not allowed")) {
      return Code.S028.at(place);
    }
    if (context.contains("tag")) {
      return Code.S014.at(place);
    }
    if (problem.contains("<scalar>") && closesBefore(last, place)) {
      return last.line() < place.line() ? Code.S029.at(last) : Code.S004.at(place, "@after-quote");
    }
    if (context.contains("flow") && problem.startsWith("expected ','")) {
      boolean below = indentation(place) <= indentation(opened) && place.line() > opened.line();
      return problem.contains("<stream end>") || below
          ? Code.S029.at(opened)
          : Code.S004.at(place, "@in-brackets");
    }
    if (problem.contains("expected ':'")) {
      return Code.S004.at(opened, "@colon");
    }
    return Code.S004.at(place, word(problem, context));
  }

  private static String word(String problem, String context) {
    if (context.contains("directive")) {
      return "@version";
    }
    if (problem.contains("cannot start any token")) {
      return "@start";
    }
    if (problem.contains("escape")) {
      return "@escape";
    }
    if (problem.contains("chomping") || problem.contains("comment or a line break")) {
      return "@block";
    }
    if (problem.contains("node content")) {
      return "@content";
    }
    if (problem.contains("document start")) {
      return "@document";
    }
    boolean layout = problem.contains("<block end>") || problem.contains("not allowed here");
    return layout ? "@indent" : "@other";
  }

  /** Whether a quote opens at a place and closes in the line of the other, before it. */
  private boolean closesBefore(Place start, Place end) {
    String first = lines[start.line() - 1];
    int at = offset(first, start.column());
    if (at >= first.length() || "\"'".indexOf(first.charAt(at)) < 0) {
      return false;
    }
    String before = lines[end.line() - 1].substring(0, offset(lines[end.line() - 1], end.column()));
    return before.stripTrailing().endsWith(first.substring(at, at + 1));
  }

  private static int offset(String line, int column) {
    int characters = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.min(column - 1, characters));
  }

  private int indentation(Place place) {
    String line = lines[Math.min(place.line(), lines.length) - 1];
    return line.length() - line.stripLeading().length();
  }

  private Place directive() {
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith("%")) {
        return new Place(file, i + 1, 1);
      }
    }
    return new Place(file, 1, 1);
  }

  /** The first character that can't be seen. */
  private Place control(Place otherwise) {
    for (int i = 0; i < lines.length; i++) {
      int[] characters = lines[i].codePoints().toArray();
      for (int k = 0; k < characters.length; k++) {
        if (!StreamReader.isPrintable(characters[k])) {
          return new Place(file, i + 1, k + 1);
        }
      }
    }
    return otherwise;
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
