package vn.thidua.source;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.ScalarToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * A YAML token as it was written, with what stands before it: together the pieces of a text are the
 * whole text.
 *
 * @param structure the tokens without text that come before it: where collections begin and end
 * @param gap spaces, line breaks and comments since the piece before
 * @param text as written; empty for the end of the file
 * @param column where it begins, starting from 0
 */
record YamlPiece(
    List<Mark> structure, String gap, Token.ID kind, Form form, String text, int column) {

  /** A token without text. */
  record Mark(Token.ID kind, int column) {}

  /** How a piece's text may be laid out anew. */
  enum Form {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    BLOCK,
    SIGN
  }

  /** Whether it is the key of an entry that has no question mark. */
  boolean isKey() {
    return structure.stream().anyMatch(mark -> mark.kind() == Token.ID.Key);
  }

  boolean closesBracket() {
    return kind == Token.ID.FlowMappingEnd || kind == Token.ID.FlowSequenceEnd;
  }

  boolean opensBracket() {
    return kind == Token.ID.FlowMappingStart || kind == Token.ID.FlowSequenceStart;
  }

  /** The pieces of a text that is YAML. */
  static List<YamlPiece> of(String text) {
    LoadSettings settings = LoadSettings.builder().build();
    ScannerImpl scanner = new ScannerImpl(settings, new StreamReader(settings, text));
    int[] points = text.codePoints().toArray();
    List<YamlPiece> pieces = new ArrayList<>();
    List<Mark> structure = new ArrayList<>();
    int written = 0;
    while (scanner.hasNext()) {
      Token token = scanner.next();
      int start = token.getStartMark().orElseThrow().getIndex();
      int end = token.getEndMark().orElseThrow().getIndex();
      int column = token.getStartMark().orElseThrow().getColumn();
      if (start == end) {
        structure.add(new Mark(token.getTokenId(), column));
        continue;
      }
      Form form = form(token);
      while (form == Form.BLOCK && points[end - 1] <= ' ') {
        end--; // the scanner reads on to where the next token may begin
      }
      pieces.add(
          new YamlPiece(
              List.copyOf(structure),
              new String(points, written, start - written),
              token.getTokenId(),
              form,
              new String(points, start, end - start),
              column));
      structure.clear();
      written = end;
    }
    String rest = new String(points, written, points.length - written);
    pieces.add(new YamlPiece(List.copyOf(structure), rest, Token.ID.StreamEnd, Form.SIGN, "", 0));
    return pieces;
  }

  private static Form form(Token token) {
    if (!(token instanceof ScalarToken scalar)) {
      return Form.SIGN;
    }
    ScalarStyle style = scalar.getStyle();
    return switch (style) {
      case SINGLE_QUOTED -> Form.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> Form.DOUBLE_QUOTED;
      case LITERAL, FOLDED -> Form.BLOCK;
      default -> Form.PLAIN;
    };
  }
}
