package vn.thidua.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.tokens.Token;
import vn.thidua.finding.Place;

/** The pieces of a YAML file in their order, and which of them make up an entry, item or value. */
final class YamlPieces {
  private final String file;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<Place, Integer> at = new HashMap<>();

  /** A piece that can be changed. */
  static final class Piece {
    final YamlPiece written;
    String gap;
    String text;
    boolean gone;

    private Piece(YamlPiece written) {
      this.written = written;
      this.gap = written.gap();
      this.text = written.text();
    }
  }

  YamlPieces(String file, String text) {
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
  static void forward(int[] place, String text) {
    int newline = text.lastIndexOf('\n');
    place[0] += (int) text.chars().filter(c -> c == '\n').count();
    place[1] =
        newline < 0
            ? place[1] + text.codePointCount(0, text.length())
            : text.codePointCount(newline + 1, text.length()) + 1;
  }

  Piece get(int index) {
    return pieces.get(index);
  }

  /** All of them, those that were taken out too. */
  List<Piece> all() {
    return pieces;
  }

  /** The file as it stands now. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (!piece.gone) {
        text.append(piece.gap).append(piece.text);
      }
    }
    return text.toString();
  }

  /** The piece with which a value begins that stands at a place; -1 where there is none. */
  int first(Place place) {
    return at.getOrDefault(place, -1);
  }

  /** The piece with which a value ends that begins with a piece. */
  int last(int first) {
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
    throw new IllegalStateException(file);
  }

  /** The piece with which the entry or item of a value begins: its key, or its hyphen. */
  int start(int value) {
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
  int end(int start) {
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

  boolean isInBrackets(int piece) {
    int depth = 0;
    for (int i = 0; i < piece; i++) {
      YamlPiece before = pieces.get(i).written;
      depth += before.opensBracket() ? 1 : before.closesBracket() ? -1 : 0;
    }
    return depth > 0;
  }

  int next(int piece) {
    int next = piece + 1;
    while (pieces.get(next).gone) {
      next++;
    }
    return next;
  }

  int previous(int piece) {
    int previous = piece - 1;
    while (pieces.get(previous).gone) {
      previous--;
    }
    return previous;
  }

  /** The outermost bracket that is open before a piece. */
  int bracket(int piece) {
    int opened = piece;
    int depth = 0;
    for (int i = 0; i < piece; i++) {
      YamlPiece before = pieces.get(i).written;
      opened = before.opensBracket() && depth == 0 ? i : opened;
      depth += before.opensBracket() ? 1 : before.closesBracket() ? -1 : 0;
    }
    return opened;
  }
}
