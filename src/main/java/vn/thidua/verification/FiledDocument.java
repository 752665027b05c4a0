package vn.thidua.verification;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.document.Block;
import vn.thidua.document.Format;

/**
 * A document as it lies in a file.
 *
 * @param metadata what it says of its own making, by the words of {@link vn.thidua.document.Origin}
 * @param blocks its text
 */
public record FiledDocument(Format format, Map<String, String> metadata, List<Block> blocks) {
  public FiledDocument {
    metadata = Map.copyOf(metadata);
    blocks = blocks.stream().filter(block -> !block.key().isEmpty()).toList();
  }

  /**
   * Reads a document; its format is told by its bytes.
   *
   * @throws Unreadable where it is damaged or not one of ours
   */
  public static FiledDocument read(byte[] bytes) throws Unreadable {
    String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    FiledDocument document = of(head, bytes);
    for (String needed : List.of("plan", "at", "request")) {
      if (document.metadata().getOrDefault(needed, "").isBlank()) {
        throw new Unreadable(Unreadable.Reason.NOT_OURS);
      }
    }
    return document;
  }

  private static FiledDocument of(String head, byte[] bytes) throws Unreadable {
    try {
      return byFormat(head, bytes);
    } catch (StackOverflowError e) {
      // Parts within parts without end.
      throw new Unreadable(Unreadable.Reason.DAMAGED, e);
    }
  }

  private static FiledDocument byFormat(String head, byte[] bytes) throws Unreadable {
    if (head.startsWith("PK")) {
      return new WordReader().read(bytes);
    }
    if (head.contains("%PDF-")) {
      return PdfReader.read(bytes);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("---") ? MarkdownReader.read(text) : PageReader.read(text);
  }

  /** One of the words of its metadata. */
  public String about(String word) {
    return metadata.getOrDefault(word, "");
  }

  /** The marks of the blocks that it had when it was made; empty where it does not tell. */
  Optional<Set<String>> marks() {
    String marks = about("text");
    if (marks.isEmpty() || marks.length() % Block.MARK != 0) {
      return Optional.empty();
    }
    Set<String> set = new HashSet<>();
    for (int i = 0; i < marks.length(); i += Block.MARK) {
      set.add(marks.substring(i, i + Block.MARK));
    }
    return Optional.of(set);
  }
}
