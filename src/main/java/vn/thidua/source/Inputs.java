package vn.thidua.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The files that a plan's documents rest on.
 *
 * @param digests the SHA-256 of each, in hexadecimal, by its path in the plan's folder
 */
public record Inputs(SortedMap<String, String> digests) {
  /** More than these would make the metadata longer than the document. */
  private static final int MOST = 300;

  /** Tells 16 million contents of a file apart; whether anything changed the whole digest says. */
  private static final int SHORT = 6;

  private static final String IN_FOLDER = "/*";
  private static final String BELOW_FOLDER = "/**";

  /** How far the files are folded together: not at all, by folder, by the topmost folder. */
  private static final List<UnaryOperator<String>> FOLDS =
      List.of(UnaryOperator.identity(), Inputs::folder, Inputs::topmost);

  public Inputs {
    digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
  }

  /** What became of a file, or of what a folder holds. */
  public enum Change {
    CHANGED,
    ADDED,
    REMOVED
  }

  /** One digest of all names and contents. */
  public String sha256() {
    return digest(digests);
  }

  /**
   * A short digest of each file in one line of text, so that later what changed can be named; of
   * many files only of their folders.
   */
  public String parts() {
    StringBuilder text = new StringBuilder();
    String folder = "";
    SortedMap<String, String> parts =
        FOLDS.stream()
            .map(this::folded)
            .filter(some -> some.size() <= MOST)
            .findFirst()
            .orElseGet(() -> folded(Inputs::topmost));
    for (Map.Entry<String, String> part : parts.entrySet()) {
      int slash = part.getKey().lastIndexOf('/') + 1;
      String within = part.getKey().substring(0, slash);
      if (!within.equals(folder)) {
        text.append(escaped(within.isEmpty() ? "./" : within)).append(';');
        folder = within;
      }
      text.append(escaped(part.getKey().substring(slash)))
          .append('=')
          .append(part.getValue())
          .append(';');
    }
    return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
  }

  /**
   * What is otherwise than when the parts were written down, by path; a folder's ends in {@code *}.
   */
  public SortedMap<String, Change> since(String parts) {
    SortedMap<String, String> then = parsed(parts);
    int fold =
        then.keySet().stream().anyMatch(name -> name.endsWith(BELOW_FOLDER))
            ? 2
            : then.keySet().stream().anyMatch(name -> name.endsWith(IN_FOLDER)) ? 1 : 0;
    SortedMap<String, String> now = folded(FOLDS.get(fold));
    SortedMap<String, Change> changes = new TreeMap<>();
    now.forEach(
        (name, digest) -> {
          String old = then.get(name);
          if (old == null) {
            changes.put(name, Change.ADDED);
          } else if (!old.equals(digest)) {
            changes.put(name, Change.CHANGED);
          }
        });
    then.keySet().stream()
        .filter(name -> !now.containsKey(name))
        .forEach(name -> changes.put(name, Change.REMOVED));
    return changes;
  }

  private SortedMap<String, String> folded(UnaryOperator<String> fold) {
    SortedMap<String, SortedMap<String, String>> groups = new TreeMap<>();
    digests.forEach(
        (name, digest) ->
            groups.computeIfAbsent(fold.apply(name), group -> new TreeMap<>()).put(name, digest));
    SortedMap<String, String> folded = new TreeMap<>();
    groups.forEach((name, files) -> folded.put(name, digest(files).substring(0, SHORT)));
    return folded;
  }

  private static String folder(String name) {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? name : name.substring(0, slash) + IN_FOLDER;
  }

  private static String topmost(String name) {
    int slash = name.indexOf('/');
    return slash < 0 ? name : name.substring(0, slash) + BELOW_FOLDER;
  }

  private static SortedMap<String, String> parsed(String parts) {
    SortedMap<String, String> parsed = new TreeMap<>();
    String folder = "";
    for (String word : parts.split(";", -1)) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        folder = word.equals("./") ? "" : plain(word);
      } else {
        parsed.put(folder + plain(word.substring(0, equals)), word.substring(equals + 1));
      }
    }
    return parsed;
  }

  /** Names may hold what parts words from each other. */
  private static String escaped(String name) {
    return name.replace("%", "%25").replace(";", "%3B").replace("=", "%3D");
  }

  private static String plain(String name) {
    return name.replace("%3D", "=").replace("%3B", ";").replace("%25", "%");
  }

  private static String digest(SortedMap<String, String> files) {
    List<String> lines = new ArrayList<>();
    files.forEach((name, digest) -> lines.add(name + "\0" + digest + "\n"));
    return HexFormat.of()
        .formatHex(sha256Digest().digest(String.join("", lines).getBytes(StandardCharsets.UTF_8)));
  }

  static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
