package vn.thidua.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.tokens.Token;
import vn.thidua.finding.Place;

/**
 * Changes single values of a YAML file where they stand. What is not changed, comments, order,
 * quotes and line breaks, stays as it was written. A value is named by its path, such as {@code
 * phases/0/review/due}; paths are those of the file as it was read, whatever was changed since.
 */
public final class YamlEdits {
  private final String file;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<Place, Integer> at = new HashMap<>();

  /** A piece that can be changed. */
  private static final class Piece {
    private final YamlPiece written;
    private String gap;
    private String text;
    private boolean gone;

    Piece(YamlPiece written) {
      this.written = written;
      this.gap = written.gap();
      this.text = written.text();
    }
  }

  /** A value as it was read. */
  public record Value(String path, String text) {}

  /**
   * A part of a value's text to be written otherwise.
   *
   * @param start the offset of its first character
   * @param end the offset after its last
   */
  public record Change(int start, int end, String text) {}

  private YamlEdits(String file, String text) {
    this.file = file;
    int[] place = {1, 1};
    for (YamlPiece piece : YamlPiece.of(text)) {
      forward(place, piece.gap());
      at.putIfAbsent(new Place(file, place[0], place[1]), pieces.size());
      forward(place, piece.text());
      pieces.add(new Piece(piece));
    }
  }

  /** Moves a line and column behind a text. */
  private static void forward(int[] place, String text) {
    int newline = text.lastIndexOf('\n');
    place[0] += (int) text.chars().filter(c -> c == '\n').count();
    place[1] =
        newline < 0
            ? place[1] + text.codePointCount(0, text.length())
            : text.codePointCount(newline + 1, text.length()) + 1;
  }

  /**
   * The values of a file that was read without a finding.
   *
   * @param file its name in the plan's folder
   * @throws IllegalArgumentException if it is no YAML
   */
  public static YamlEdits of(String file, byte[] content) {
    try {
      String lines = new Lines(file, new ByteArrayInputStream(content), finding -> {}).whole();
      String text = Normalizer.normalize(lines, Normalizer.Form.NFC);
      Node root =
          YamlReader.read(file, text, finding -> {})
              .orElseThrow(() -> new IllegalArgumentException(file));
      YamlEdits edits = new YamlEdits(file, text);
      edits.walk("", root);
      return edits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void walk(String path, Node node) {
    nodes.put(path, node);
    String below = path.isEmpty() ? "" : path + "/";
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach((key, entry) -> walk(below + key, entry.value()));
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        walk(below + i, sequence.items().get(i));
      }
    }
  }

  /** The texts, numbers and dates, in the order in which they stand. */
  public List<Value> values() {
    List<Value> values = new ArrayList<>();
    nodes.forEach(
        (path, node) -> {
          if (node instanceof Node.Scalar scalar) {
            values.add(new Value(path, scalar.text()));
          }
        });
    return values;
  }

  /** The text of a value; empty where there is none at that path. */
  public Optional<String> value(String path) {
    return nodes.get(path) instanceof Node.Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** Whether something stands at a path. */
  public boolean has(String path) {
    return nodes.containsKey(path);
  }

  /** How many items the list at a path has; 0 where there is none. */
  public int size(String path) {
    return nodes.get(path) instanceof Node.Sequence sequence ? sequence.items().size() : 0;
  }

  /** Writes another value in the place of one, in the same quotes. */
  public void set(String path, String value) {
    Piece piece = pieces.get(first(path));
    piece.text =
        switch (piece.written.form()) {
          case SINGLE_QUOTED -> quoted(value);
          case DOUBLE_QUOTED, BLOCK -> escaped(value);
          default -> isPlain(value) ? value : quoted(value);
        };
  }

  /** Writes parts of a text otherwise; its line breaks stay. */
  public void change(String path, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    Node.Scalar scalar = (Node.Scalar) nodes.get(path);
    Piece piece = pieces.get(first(path));
    StringBuilder written = new StringBuilder(piece.text);
    StringBuilder whole = new StringBuilder(scalar.text());
    boolean mapped = true;
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      whole.replace(change.start(), change.end(), change.text());
      int start = offset(piece.written, scalar.text(), change.start());
      int end = offset(piece.written, scalar.text(), change.end() - 1) + 1;
      mapped &= start >= 0 && end > 0;
      if (mapped) {
        written.replace(start, end, change.text());
      }
    }
    if (mapped) {
      piece.text = written.toString();
    } else {
      set(path, whole.toString());
    }
  }

  /** Where a character of a value stands in what was written; -1 where an escape hides it. */
  private static int offset(YamlPiece piece, String text, int offset) {
    String written = piece.text();
    boolean block = piece.form() == YamlPiece.Form.BLOCK;
    int from = block ? written.indexOf('\n') : piece.form() == YamlPiece.Form.PLAIN ? 0 : 1;
    int at = from;
    for (int i = 0; i <= offset; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        continue;
      }
      while (at < written.length() && Character.isWhitespace(written.charAt(at))) {
        at++;
      }
      if (at >= written.length() || written.charAt(at) != c) {
        return -1;
      }
      at++;
    }
    return at - 1;
  }

  /** Takes out an entry or an item, with the comment behind it. */
  public void remove(String path) {
    int value = first(path);
    int start = start(value);
    if (isInBrackets(start)) {
      removeInBrackets(start, last(path));
      return;
    }
    int end = end(start);
    for (int i = start; i < end; i++) {
      pieces.get(i).gone = true;
    }
    Piece next = pieces.get(end);
    String before = pieces.get(start).gap;
    int line = before.lastIndexOf('\n');
    int rest = next.gap.indexOf('\n');
    if (line < 0 && !next.written.text().isEmpty()) {
      next.gap = before; // the first entry of an item: the next one takes its place
    } else {
      next.gap = before.substring(0, Math.max(0, line)) + next.gap.substring(Math.max(0, rest));
    }
  }

  private void removeInBrackets(int start, int last) {
    int after = next(last);
    int before = previous(start);
    for (int i = start; i <= last; i++) {
      pieces.get(i).gone = true;
    }
    if (pieces.get(after).written.kind() == Token.ID.FlowEntry) {
      pieces.get(after).gone = true;
      pieces.get(next(after)).gap = pieces.get(start).gap;
    } else if (pieces.get(before).written.kind() == Token.ID.FlowEntry) {
      pieces.get(before).gone = true;
    }
  }

  /** Adds an entry behind that of a path. */
  public void add(String path, String key, String value) {
    int start = start(first(path));
    String entry = key + ": " + (isPlain(value) ? value : quoted(value));
    int last = last(path);
    if (isInBrackets(start)) {
      pieces.get(last).text += ", " + entry;
      return;
    }
    Piece next = pieces.get(next(end(start) - 1));
    int line = Math.max(0, next.gap.indexOf('\n'));
    String indent = " ".repeat(pieces.get(start).written.column());
    next.gap = next.gap.substring(0, line) + "\n" + indent + entry + next.gap.substring(line);
  }

  /**
   * Puts a comment behind a value, in the place of one that begins with the same word and a colon;
   * on a line before the value's entry where another comment stands behind it, and before its item
   * where that is in brackets.
   */
  public void comment(String path, String comment) {
    int start = start(first(path));
    String word = "# " + comment.substring(0, comment.indexOf(':') + 1);
    if (isInBrackets(start)) {
      commentAbove(start(bracket(start)), word, comment);
      return;
    }
    Piece next = pieces.get(next(last(path)));
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
    Piece first = pieces.get(start);
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

  /** The outermost bracket that is open before a piece. */
  private int bracket(int piece) {
    int opened = piece;
    int depth = 0;
    for (int i = 0; i < piece; i++) {
      YamlPiece before = pieces.get(i).written;
      opened = before.opensBracket() && depth == 0 ? i : opened;
      depth += before.opensBracket() ? 1 : before.closesBracket() ? -1 : 0;
    }
    return opened;
  }

  /**
   * Puts comments at the top of the file, in the place of those there that begin with the same word
   * and a colon.
   */
  public void header(List<String> comments) {
    Piece first = pieces.get(0);
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

  /** Where a value stood when the file was read; empty where there is none at that path. */
  public Optional<Place> place(String path) {
    return Optional.ofNullable(nodes.get(path)).map(Node::place);
  }

  /**
   * Where a form is found in texts and comments, as the file was read.
   *
   * @param path of the value; of a comment what it says, from its mark on
   * @param place of the first in that value or comment line
   * @param count how often it stands there
   */
  public record Found(String path, Place place, int count) {}

  /** The values and comment lines in which a form stands. */
  public List<Found> find(Pattern form) {
    List<Found> found = new ArrayList<>();
    nodes.forEach(
        (path, node) -> {
          if (node instanceof Node.Scalar scalar) {
            Matcher matcher = form.matcher(scalar.text());
            if (matcher.find()) {
              Place place = ScalarPlaces.at(scalar, matcher.start());
              found.add(new Found(path, place, 1 + (int) matcher.results().count()));
            }
          }
        });
    comments(form, found);
    return found;
  }

  private void comments(Pattern form, List<Found> found) {
    int[] place = {1, 1};
    for (Piece piece : pieces) {
      for (String part : piece.written.gap().split("(?<=\\n)", -1)) {
        Matcher matcher = form.matcher(part);
        if (part.indexOf('#') >= 0 && matcher.find()) {
          int column = place[1] + part.codePointCount(0, matcher.start());
          found.add(
              new Found(
                  part.strip(),
                  new Place(file, place[0], column),
                  1 + (int) matcher.results().count()));
        }
        forward(place, part);
      }
      forward(place, piece.written.text());
    }
  }

  /** The file as it stands now. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (!piece.gone) {
        text.append(piece.gap).append(piece.text);
      }
    }
    return text.toString();
  }

  /** The piece with which a value begins. */
  private int first(String path) {
    Node node = nodes.get(path);
    Integer piece = node == null ? null : at.get(node.place());
    if (piece == null) {
      throw new IllegalArgumentException(file + " " + path);
    }
    return piece;
  }

  /** The piece with which a value ends. */
  private int last(String path) {
    int first = first(path);
    if (!pieces.get(first).written.opensBracket()) {
      return first;
    }
    int depth = 0;
    for (int i = first; i < pieces.size(); i++) {
      YamlPiece piece = pieces.get(i).written;
      depth += piece.opensBracket() ? 1 : piece.closesBracket() ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalStateException(file + " " + path);
  }

  /** The piece with which the entry or item of a value begins: its key, or its hyphen. */
  private int start(int value) {
    if (value == 0) {
      return value;
    }
    YamlPiece before = pieces.get(value - 1).written;
    if (before.kind() == Token.ID.Value) {
      return value - 2;
    }
    return before.kind() == Token.ID.BlockEntry ? value - 1 : value;
  }

  /** The first piece behind the entry or item that begins with a piece. */
  private int end(int start) {
    YamlPiece first = pieces.get(start).written;
    boolean item = first.kind() == Token.ID.BlockEntry;
    for (int i = start + 1; i < pieces.size(); i++) {
      YamlPiece piece = pieces.get(i).written;
      boolean ended =
          piece.column() < first.column()
              || (piece.column() == first.column()
                  && (item || piece.kind() != Token.ID.BlockEntry));
      if (piece.kind() == Token.ID.StreamEnd || (piece.gap().indexOf('\n') >= 0 && ended)) {
        return i;
      }
    }
    return pieces.size() - 1;
  }

  private boolean isInBrackets(int piece) {
    int depth = 0;
    for (int i = 0; i < piece; i++) {
      YamlPiece before = pieces.get(i).written;
      depth += before.opensBracket() ? 1 : before.closesBracket() ? -1 : 0;
    }
    return depth > 0;
  }

  private int next(int piece) {
    int next = piece + 1;
    while (pieces.get(next).gone) {
      next++;
    }
    return next;
  }

  private int previous(int piece) {
    int previous = piece - 1;
    while (pieces.get(previous).gone) {
      previous--;
    }
    return previous;
  }

  /** Whether YAML reads a text without quotes as that text, here and within brackets. */
  private static boolean isPlain(String value) {
    return !value.isEmpty()
        && "-?:,[]{}#&*!|>'\"%@` ".indexOf(value.charAt(0)) < 0
        && !value.contains(": ")
        && !value.contains(" #")
        && !value.endsWith(":")
        && !value.endsWith(" ")
        && value.chars().noneMatch(c -> "[]{},\n".indexOf(c) >= 0)
        && !value.matches("(?i)null|true|false|~");
  }

  private static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static String escaped(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
