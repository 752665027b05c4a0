package vn.thidua.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Place;

/** The comments of a YAML file: found, and written behind a value, above it, or at the top. */
final class YamlComments {
  private final String file;
  private final YamlPieces pieces;

  YamlComments(String file, YamlPieces pieces) {
    this.file = file;
    this.pieces = pieces;
  }

  /**
   * Puts a comment behind a value, in the place of one that begins with the same word and a colon;
   * on a line before the value's entry where another comment stands behind it, and before its item
   * where that is in brackets.
   */
  void comment(int value, String comment) {
    int start = pieces.start(value);
    String word = "# " + comment.substring(0, comment.indexOf(':') + 1);
    if (pieces.isInBrackets(start)) {
      commentAbove(pieces.start(pieces.bracket(start)), word, comment);
      return;
    }
    YamlPieces.Piece next = pieces.get(pieces.next(pieces.last(value)));
    int line = next.gap.indexOf('\n') < 0 ? next.gap.length() : next.gap.indexOf('\n');
    String there = next.gap.substring(0, line).strip();
    if (there.isEmpty() || there.startsWith(word)) {
      next.gap = " # " + comment + next.gap.substring(line);
    } else {
      commentAbove(start, word, comment);
    }
  }

  /** What begins in the midst of a line has no line above it of its own. */
  private void commentAbove(int start, String word, String comment) {
    YamlPieces.Piece first = pieces.get(start);
    int above = first.gap.lastIndexOf('\n');
    if (above < 0 && start > 0) {
      return;
    }
    String indent = first.gap.substring(above + 1);
    String before = first.gap.substring(0, above + 1);
    int last = before.stripTrailing().lastIndexOf('\n') + 1;
    boolean again = above >= 0 && before.substring(last).strip().startsWith(word);
    first.gap =
        (again ? before.substring(0, last) : before) + indent + "# " + comment + "\n" + indent;
  }

  /**
   * Puts comments at the top of the file, in the place of those there that begin with the same word
   * and a colon.
   */
  void header(List<String> comments) {
    YamlPieces.Piece first = pieces.get(0);
    String word = "# " + comments.get(0).substring(0, comments.get(0).indexOf(':') + 1);
    StringBuilder gap = new StringBuilder();
    for (String line : first.gap.split("(?<=\n)", -1)) {
      if (!line.startsWith(word)) {
        gap.append(line);
      }
    }
    comments.forEach(line -> gap.append("# ").append(line).append('\n'));
    first.gap = gap.toString();
  }

  /** Adds the comment lines in which a form stands. */
  void find(Pattern form, List<YamlEdits.Found> found) {
    int[] place = {1, 1};
    for (YamlPieces.Piece piece : pieces.all()) {
      for (String part : piece.written.gap().split("(?<=\\n)", -1)) {
        Matcher matcher = form.matcher(part);
        if (part.indexOf('#') >= 0 && matcher.find()) {
          int column = place[1] + part.codePointCount(0, matcher.start());
          found.add(
              new YamlEdits.Found(
                  part.strip(),
                  new Place(file, place[0], column),
                  1 + (int) matcher.results().count()));
        }
        YamlPieces.forward(place, part);
      }
      YamlPieces.forward(place, piece.written.text());
    }
  }
}
