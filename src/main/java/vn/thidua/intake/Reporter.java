package vn.thidua.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.sheet.Cell;
import vn.thidua.text.Names;

/**
 * Who made a report, by what stands around its table: a name behind a label, in the same cell or
 * the next, or a name some rows below it, where people sign.
 */
final class Reporter {
  /** The surer ones first: who signs a list as its maker may have asked somebody else. */
  private static final List<String> LABELS =
      List.of("người báo cáo", "người lập báo cáo", "người lập biểu", "người lập", "reported by");

  /** Between a label and the name that is signed below it lies a hand's breadth. */
  private static final int SIGNATURE = 8;

  private static final int SHORTEST = 9;
  private static final int LONGEST = 80;

  /** Behind a label: a colon, dots to write on, what the form asks for. */
  private static final Pattern FILLING = Pattern.compile("^(?:[\\s:._…-]|\\([^)]*\\))+");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,5}", Pattern.UNICODE_CHARACTER_CLASS);

  /** They begin an office or a remark, never a person's name. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "trưởng", "phó", "bí", "thư", "chủ", "tm", "kt", "người", "ban", "đại", "xác", "công",
          "cán", "kế", "thủ", "chi", "ủy", "ubnd", "thôn", "xóm", "tổ", "xã", "ký");

  private final Grid grid;
  private final Header header;

  Reporter(Grid grid, Header header) {
    this.grid = grid;
    this.header = header;
  }

  /** The name; empty where none is said. */
  String name() {
    List<Cell> labels = labels();
    return LABELS.stream()
        .flatMap(
            label -> labels.stream().filter(cell -> begins(cell, label)).flatMap(c -> of(c, label)))
        .findFirst()
        .orElse("");
  }

  /** The cells that may be one, by their first letter: there are as many cells as figures. */
  private List<Cell> labels() {
    List<Cell> cells = new ArrayList<>();
    for (int row : grid.rowNumbers()) {
      if (row < header.first() || row > header.last()) {
        for (Cell cell : grid.row(row).values()) {
          String text = cell.value().text();
          if ("nNrR".indexOf(text.charAt(0)) >= 0 && text.length() >= SHORTEST) {
            cells.add(cell);
          }
        }
      }
    }
    return cells;
  }

  private static boolean begins(Cell cell, String label) {
    String folded = Names.fold(cell.value().text());
    return folded.startsWith(label)
        && (folded.length() == label.length() || !Character.isLetter(rest(folded, label)));
  }

  /** What stands behind a label, past the space. */
  private static char rest(String folded, String label) {
    String rest = folded.substring(label.length()).stripLeading();
    return rest.isEmpty() ? ' ' : rest.charAt(0);
  }

  private Stream<String> of(Cell label, String folded) {
    String text = label.value().text();
    String own = FILLING.matcher(text.substring(folded.length())).replaceFirst("").strip();
    if (isSaid(own)) {
      return Stream.of(own);
    }
    Optional<String> beside =
        Optional.ofNullable(grid.row(label.row()).higherEntry(label.column()))
            .map(next -> next.getValue().value().text())
            .filter(Reporter::isName);
    return beside.isPresent() ? beside.stream() : below(label).stream();
  }

  private static boolean isSaid(String text) {
    return !text.isEmpty() && text.length() <= LONGEST && Character.isLetter(text.charAt(0));
  }

  private Optional<String> below(Cell label) {
    return IntStream.rangeClosed(label.row() + 1, label.row() + SIGNATURE)
        .mapToObj(row -> grid.cell(row, label.column()))
        .flatMap(Optional::stream)
        .map(cell -> cell.value().text())
        .filter(Reporter::isName)
        .findFirst();
  }

  /** Whether a text is the name of a person and nothing else. */
  static boolean isName(String text) {
    return NAME.matcher(text).matches()
        && !NO_NAMES.contains(Names.fold(text.substring(0, text.indexOf(' '))));
  }
}
