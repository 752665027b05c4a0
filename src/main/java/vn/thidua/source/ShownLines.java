package vn.thidua.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.text.PrivateNumbers;
import vn.thidua.text.Unicode;

/**
 * The lines of a file as they may be shown: as written, but for the private details of those who
 * are named in them, each character of which is a dot.
 */
final class ShownLines {
  private static final Set<String> PERSONAL =
      Set.of(PlanFolder.NOMINATIONS_FILE, PlanFolder.COMMENDATIONS_FILE, PlanFolder.COUNCIL_FILE);
  private static final Set<Column> PRIVATE = Set.of(Column.IDENTITY_NUMBER, Column.PHONE);
  private static final Pattern KEY = Pattern.compile("((?:^|[\\s{,])phone\\s*:\\s*)([^,}#]+)");

  private ShownLines() {}

  /**
   * The text of a file as it may be shown.
   *
   * @param file its path in the plan's folder, which tells what it is
   */
  static String of(String file, String text) {
    if (!PERSONAL.contains(file)) {
      return text;
    }
    String[] lines = text.split("\n", -1);
    boolean csv = file.endsWith(".csv");
    char delimiter = 0;
    List<String> header = List.of();
    String[] shown = new String[lines.length];
    for (int i = 0; i < lines.length; i++) {
      if (csv && header.isEmpty() && !lines[i].isBlank()) {
        delimiter = Table.delimiter(lines[i]);
        header = CsvRows.split(lines[i], delimiter);
        shown[i] = lines[i];
      } else {
        shown[i] = PrivateNumbers.masked(csv ? row(lines[i], header, delimiter) : yaml(lines[i]));
      }
    }
    return String.join("\n", shown);
  }

  /** The row with its private cells masked; a delimiter in quotes ends no cell. */
  private static String row(String line, List<String> header, char delimiter) {
    StringBuilder shown = new StringBuilder();
    boolean quoted = false;
    int cell = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      boolean ends = c == delimiter && !quoted;
      boolean hidden = cell < header.size() && isPrivate(header.get(cell));
      shown.append(hidden && !ends ? PrivateNumbers.MASK : c);
      cell += ends ? 1 : 0;
    }
    return shown.toString();
  }

  private static boolean isPrivate(String name) {
    Optional<Column> column = Column.named(Unicode.clean(name.replace("\"", "")));
    return column.filter(PRIVATE::contains).isPresent();
  }

  private static String yaml(String line) {
    Matcher key = KEY.matcher(line);
    return key.replaceAll(
        found -> Matcher.quoteReplacement(found.group(1) + PrivateNumbers.mask(found.group(2))));
  }
}
