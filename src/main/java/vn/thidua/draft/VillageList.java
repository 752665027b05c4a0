package vn.thidua.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.Sheet;
import vn.thidua.text.Names;
import vn.thidua.text.WrittenNumbers;

/**
 * The villages of a list as offices keep it: a name a row, behind it the households and the
 * population where they are known, with or without headings and running numbers.
 */
public final class VillageList {
  private static final Set<String> HEADINGS =
      Set.of(
          "tt",
          "stt",
          "tên",
          "tên thôn",
          "thôn",
          "tên đơn vị",
          "đơn vị",
          "tổ dân phố",
          "khu phố",
          "bản",
          "ấp",
          "name",
          "village");

  /** Behind a number they make it a count; other letters a name, such as 1A. */
  private static final Set<String> COUNTED = Set.of("hộ", "người", "khẩu", "nhân khẩu");

  private final String label;
  private final DraftIds ids = new DraftIds();
  private final Map<String, Cell> seen = new HashMap<>();
  private final List<Cell> repeated = new ArrayList<>();

  /**
   * @param label what villages are called, which need not stand before a name
   */
  public VillageList(String label) {
    this.label = label;
  }

  /** The villages of a sheet, in its order. */
  public List<DraftVillage> read(Sheet sheet) {
    Map<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    sheet
        .cells()
        .forEach(
            cell ->
                rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell));
    WrittenNumbers numbers =
        WrittenNumbers.of(sheet.cells().stream().map(cell -> cell.value().text()).toList())
            .orElse(WrittenNumbers.Marks.COMMA);
    List<DraftVillage> villages = new ArrayList<>();
    for (TreeMap<Integer, Cell> row : rows.values()) {
      if (!isHeading(row)) {
        village(row, numbers).ifPresent(villages::add);
      }
    }
    return villages;
  }

  /** The cells whose name stood above already. */
  public List<Cell> repeated() {
    return List.copyOf(repeated);
  }

  private static boolean isHeading(Map<Integer, Cell> row) {
    return row.values().stream()
        .anyMatch(cell -> HEADINGS.contains(Names.fold(cell.value().text())));
  }

  private Optional<DraftVillage> village(Map<Integer, Cell> row, WrittenNumbers numbers) {
    Cell name = null;
    List<String> counts = new ArrayList<>();
    for (Cell cell : row.values()) {
      boolean count =
          numbers.read(cell.value().text()) instanceof WrittenNumbers.Amount read
              && read.unit().filter(unit -> !COUNTED.contains(Names.fold(unit))).isEmpty();
      if (name == null && !count) {
        name = cell;
      } else if (name != null
          && count
          && numbers.read(cell.value().text()) instanceof WrittenNumbers.Amount read) {
        counts.add(read.value().stripTrailingZeros().toPlainString());
      }
    }
    if (name == null) {
      return Optional.empty();
    }
    String bare = bare(name.value().text());
    if (seen.putIfAbsent(Names.fold(bare), name) != null) {
      repeated.add(name);
      return Optional.empty();
    }
    boolean number = bare.matches("[0-9]+");
    return Optional.of(
        new DraftVillage(
            ids.next(number ? label + " " + bare : bare),
            number ? "Số " + bare : bare,
            number ? Optional.of(name.value().text()) : Optional.empty(),
            counts.stream().findFirst(),
            counts.stream().skip(1).findFirst()));
  }

  /** {@code Thôn Kim Sơn} is Kim Sơn where villages are called thôn, {@code Thôn 03} is 3. */
  private String bare(String name) {
    int start = label.length() + 1;
    boolean labelled = name.length() > start && name.regionMatches(true, 0, label + " ", 0, start);
    String bare = labelled ? name.substring(start).strip() : name;
    return bare.matches("[0-9]+") ? bare.replaceFirst("^0+(?=[0-9])", "") : bare;
  }
}
