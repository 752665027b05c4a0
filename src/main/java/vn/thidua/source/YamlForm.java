package vn.thidua.source;

import java.text.Normalizer;
import java.util.List;
import org.snakeyaml.engine.v2.tokens.Token;
import vn.thidua.text.Unicode;

/**
 * The canonical form of a YAML text. Each line stays a line and each value as it was written; what
 * changes is the indentation, the spaces between, and what stands at the ends of lines.
 */
final class YamlForm {
  private final StringBuilder out = new StringBuilder();
  private final YamlLevels levels = new YamlLevels();

  private YamlForm() {}

  /**
   * The canonical form of a text that is YAML.
   *
   * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it is none
   */
  static String of(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return new YamlForm().form(YamlPiece.of(Normalizer.normalize(lines, Normalizer.Form.NFC)));
  }

  private String form(List<YamlPiece> pieces) {
    YamlPiece last = null;
    for (YamlPiece piece : pieces) {
      List<YamlLevels.Level> before = levels.open();
      levels.enter(piece);
      // The first line is laid out like every other: as if a line had ended before it.
      gap(last, piece, last == null ? "\n" + piece.gap() : piece.gap(), before);
      YamlScalarForm scalar = new YamlScalarForm(levels.column(), levels.continuation());
      out.append(scalar.of(piece));
      levels.leave(piece);
      last = piece;
    }
    return out.toString().strip() + "\n";
  }

  private void gap(YamlPiece last, YamlPiece piece, String gap, List<YamlLevels.Level> before) {
    String[] lines = gap.split("\n", -1);
    if (lines.length == 1) {
      out.append(last == null || piece.text().isEmpty() ? "" : between(last, piece, gap));
      return;
    }
    int comment = lines[0].indexOf('#');
    if (comment >= 0) {
      String spaces = lines[0].substring(0, comment);
      out.append(spaces.isEmpty() || spaces.indexOf('\t') >= 0 ? " " : spaces);
      out.append(comment(lines[0]));
    }
    int indent = levels.indent(piece);
    for (int i = 1; i < lines.length - 1; i++) {
      out.append('\n');
      if (!lines[i].isBlank()) {
        int column = lines[i].indexOf('#');
        out.append(" ".repeat(YamlLevels.ofComment(column, before, piece.column(), indent)))
            .append(comment(lines[i]));
      }
    }
    out.append('\n').append(" ".repeat(indent));
  }

  private static String comment(String line) {
    return Unicode.plainSpaces(line.substring(line.indexOf('#'))).stripTrailing();
  }

  /** What stands between two pieces of one line. */
  private static String between(YamlPiece last, YamlPiece piece, String gap) {
    if (last.opensBracket() || piece.kind() == Token.ID.FlowEntry) {
      return "";
    }
    if (piece.closesBracket()) {
      boolean empty = last.kind() == Token.ID.Value || last.kind() == Token.ID.FlowEntry;
      return empty && !gap.isEmpty() ? " " : "";
    }
    return piece.kind() == Token.ID.Value && last.kind() == Token.ID.Scalar ? "" : " ";
  }
}
