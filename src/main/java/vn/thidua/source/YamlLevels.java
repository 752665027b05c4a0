package vn.thidua.source;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.tokens.Token;

/** The lists and mappings that are open at a point of a YAML text, and how far each is indented. */
final class YamlLevels {
  private static final int STEP = 2;

  private final List<Level> open = new ArrayList<>();
  private int brackets;

  /**
   * A list or mapping in block form.
   *
   * @param column where it stood
   * @param indent where it shall stand
   * @param implied a list that stood no deeper than its key, whose end no token tells
   */
  record Level(int column, int indent, boolean mapping, boolean implied) {}

  /** Goes on to a piece: closes what ended before it, opens what begins with it. */
  void enter(YamlPiece piece) {
    piece.structure().forEach(this::apply);
    if (brackets > 0) {
      return;
    }
    if (piece.kind() == Token.ID.BlockEntry && !open.isEmpty() && top().mapping()) {
      open.add(new Level(piece.column(), within(), false, true));
    } else if (piece.kind() == Token.ID.Key || piece.kind() == Token.ID.Value) {
      closeImplied();
    }
  }

  /** Goes on beyond a piece. */
  void leave(YamlPiece piece) {
    if (piece.opensBracket()) {
      brackets++;
    } else if (piece.closesBracket()) {
      brackets--;
    }
  }

  private void apply(YamlPiece.Mark mark) {
    if (brackets > 0) {
      return;
    }
    switch (mark.kind()) {
      case BlockMappingStart -> open.add(new Level(mark.column(), within(), true, false));
      case BlockSequenceStart -> open.add(new Level(mark.column(), within(), false, false));
      case Key -> closeImplied();
      case BlockEnd -> {
        closeImplied();
        open.remove(open.size() - 1);
      }
      default -> {}
    }
  }

  private void closeImplied() {
    if (!open.isEmpty() && top().implied()) {
      open.remove(open.size() - 1);
    }
  }

  private Level top() {
    return open.get(open.size() - 1);
  }

  /** Where the innermost list or mapping in block form stood. */
  int column() {
    return open.isEmpty() ? -1 : top().column();
  }

  /** How far what stands within the innermost list or mapping is indented. */
  int within() {
    return open.isEmpty() ? 0 : top().indent() + STEP;
  }

  /** How far the further lines of a text are indented. */
  int continuation() {
    if (brackets == 0) {
      return open.isEmpty() ? STEP : within();
    }
    return within() + STEP * (open.isEmpty() ? brackets : brackets - 1);
  }

  /** How far a piece that begins a line is indented. */
  int indent(YamlPiece piece) {
    if (brackets > 0) {
      int depth = brackets - (piece.closesBracket() ? 1 : 0) - (open.isEmpty() ? 0 : 1);
      return within() + STEP * Math.max(0, depth);
    }
    return switch (piece.kind()) {
      case BlockEntry, Key, Value -> open.isEmpty() ? 0 : top().indent();
      case DocumentStart, DocumentEnd, Directive, StreamEnd -> 0;
      default -> piece.isKey() ? top().indent() : within();
    };
  }

  /** A comment belongs to what comes next, unless it stood deeper, as the lines before it did. */
  static int ofComment(int column, List<Level> before, int nextColumn, int nextIndent) {
    int indent = nextIndent;
    for (Level level : before) {
      boolean deeper = level.column() > nextColumn || (level.implied() && column > nextColumn);
      if (deeper && level.column() <= column) {
        indent = Math.max(nextIndent, level.indent());
      }
    }
    return indent;
  }

  /** What is open now. */
  List<Level> open() {
    return brackets > 0 ? List.of() : List.copyOf(open);
  }
}
