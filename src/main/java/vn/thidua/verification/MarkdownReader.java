package vn.thidua.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.document.Block;
import vn.thidua.document.Format;

/** Reads Markdown as our own template writes it. */
final class MarkdownReader {
  private static final String FENCE = "---";

  private MarkdownReader() {}

  static FiledDocument read(String text) {
    List<String> lines = text.lines().toList();
    Map<String, String> metadata = new HashMap<>();
    int at = 1;
    while (at < lines.size() && !lines.get(at).equals(FENCE)) {
      String line = lines.get(at++);
      int colon = line.indexOf(": ");
      if (colon > 0) {
        metadata.put(line.substring(0, colon), unquoted(line.substring(colon + 2).strip()));
      }
    }
    List<Block> blocks = new ArrayList<>();
    boolean table = false;
    for (String line : lines.subList(Math.min(at + 1, lines.size()), lines.size())) {
      if (!line.startsWith("|")) {
        table = false;
        paragraph(line).ifPresent(blocks::add);
      } else if (!line.matches("[|\\-: ]+")) {
        blocks.add(new Block(table ? Block.Kind.ROW : Block.Kind.HEAD_ROW, cells(line)));
        table = true;
      }
    }
    return new FiledDocument(Format.MD, metadata, blocks);
  }

  private static String unquoted(String value) {
    if (value.length() < 2 || !value.startsWith("\"") || !value.endsWith("\"")) {
      return value;
    }
    return value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1");
  }

  private static Optional<Block> paragraph(String line) {
    String stripped = line.strip();
    String text = stripped.startsWith("> ") ? stripped.substring(2) : stripped;
    if (text.isEmpty() || text.startsWith("![")) {
      return Optional.empty();
    }
    if (text.matches("#{1,6} .*")) {
      return Optional.of(Block.of(Block.Kind.HEADING, plain(text.substring(text.indexOf(' ')))));
    }
    // A backslash at the end breaks a line, which parts two blocks of the head or the signature.
    String whole = text.endsWith("\\") ? text.substring(0, text.length() - 1) : text;
    return Optional.of(Block.of(Block.Kind.PARAGRAPH, plain(whole)));
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 1;
    for (int i = 1; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == '|') {
        cells.add(plain(line.substring(from, i)));
        from = i + 1;
      }
    }
    return cells;
  }

  /** Without the marks of bold and italics, and what was escaped as it is read. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        plain.append(text.charAt(++i));
      } else if (c != '*') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
