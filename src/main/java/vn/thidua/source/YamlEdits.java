package vn.thidua.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
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
  /** Comment lines without an empty line between them and what stands below. */
  private static final Pattern WITH_COMMENT =
      Pattern.compile("\\n(?:[ \\t]*#[^\\n]*\\n)+[ \\t]*\\z");

  private final String file;
  private final YamlPieces pieces;
  private final YamlComments comments;
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  private YamlEdits(String file, String text) {
    this.file = file;
    this.pieces = new YamlPieces(file, text);
    this.comments = new YamlComments(file, pieces);
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
    YamlPieces.Piece piece = pieces.get(first(path));
    piece.text = WrittenScalar.like(piece.written, value);
  }

  /** Writes parts of a text otherwise; its line breaks stay. */
  public void change(String path, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    Node.Scalar scalar = (Node.Scalar) nodes.get(path);
    YamlPieces.Piece piece = pieces.get(first(path));
    StringBuilder written = new StringBuilder(piece.text);
    StringBuilder whole = new StringBuilder(scalar.text());
    boolean mapped = true;
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      whole.replace(change.start(), change.end(), change.text());
      int start = WrittenScalar.offset(piece.written, scalar.text(), change.start());
      int end = WrittenScalar.offset(piece.written, scalar.text(), change.end() - 1) + 1;
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

  /** Takes out an entry or an item, with the comment behind it. */
  public void remove(String path) {
    int value = first(path);
    int start = pieces.start(value);
    if (pieces.isInBrackets(start)) {
      removeInBrackets(start, pieces.last(value));
      return;
    }
    int end = pieces.end(start);
    for (int i = start; i < end; i++) {
      pieces.get(i).gone = true;
    }
    YamlPieces.Piece next = pieces.get(end);
    String before = pieces.get(start).gap;
    int line = before.lastIndexOf('\n');
    int rest = next.gap.indexOf('\n');
    if (line < 0 && !next.written.text().isEmpty()) {
      next.gap = before; // the first entry of an item: the next one takes its place
    } else {
      next.gap = before.substring(0, Math.max(0, line)) + next.gap.substring(Math.max(0, rest));
    }
  }

  /** Takes out an entry with the comment lines that stand right above it. */
  public void removeWithComment(String path) {
    int start = pieces.start(first(path));
    pieces.get(start).gap = WITH_COMMENT.matcher(pieces.get(start).gap).replaceFirst("\n");
    remove(path);
  }

  private void removeInBrackets(int start, int last) {
    int after = pieces.next(last);
    int before = pieces.previous(start);
    for (int i = start; i <= last; i++) {
      pieces.get(i).gone = true;
    }
    if (pieces.get(after).written.kind() == Token.ID.FlowEntry) {
      pieces.get(after).gone = true;
      pieces.get(pieces.next(after)).gap = pieces.get(start).gap;
    } else if (pieces.get(before).written.kind() == Token.ID.FlowEntry) {
      pieces.get(before).gone = true;
    }
  }

  /** Adds an entry behind that of a path. */
  public void add(String path, String key, String text) {
    int value = first(path);
    int start = pieces.start(value);
    String entry = key + ": " + WrittenScalar.of(text);
    int last = pieces.last(value);
    if (pieces.isInBrackets(start)) {
      pieces.get(last).text += ", " + entry;
      return;
    }
    YamlPieces.Piece next = pieces.get(pieces.next(pieces.end(start) - 1));
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
    comments.comment(first(path), comment);
  }

  /**
   * Puts comments at the top of the file, in the place of those there that begin with the same word
   * and a colon.
   */
  public void header(List<String> lines) {
    comments.header(lines);
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
    comments.find(form, found);
    return found;
  }

  /** The file as it stands now. */
  public String text() {
    return pieces.text();
  }

  /** The piece with which a value begins. */
  private int first(String path) {
    Node node = nodes.get(path);
    int piece = node == null ? -1 : pieces.first(node.place());
    if (piece < 0) {
      throw new IllegalArgumentException(file + " " + path);
    }
    return piece;
  }
}
