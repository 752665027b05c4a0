package vn.thidua.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.text.Names;

/** What the indicators of different plans have in common: under which name they are added up. */
public record Catalogue(List<Entry> entries) {
  /** Without it indicators are the same whose id, unit and kind are the same. */
  public static final Catalogue NONE = new Catalogue(List.of());

  public Catalogue {
    entries = List.copyOf(entries);
  }

  /**
   * An indicator of many plans.
   *
   * @param aliases other ids and names under which plans have it
   * @param units how much of {@code unit} one of another unit is; a unit that is not here is not
   *     converted
   * @param points how much it weighs in the league of units; all weigh the same where none says
   */
  public record Entry(
      String id,
      String name,
      Optional<String> movement,
      List<String> aliases,
      String unit,
      Kind kind,
      Better better,
      ShareBase base,
      Map<String, BigDecimal> units,
      Optional<BigDecimal> points) {
    public Entry {
      aliases = List.copyOf(aliases);
      units = Map.copyOf(units);
    }

    /** Whether a plan's indicator goes by one of its names. */
    boolean isNamed(String indicator, String title) {
      String folded = Names.fold(title);
      return id.equals(indicator)
          || aliases.contains(indicator)
          || Names.fold(name).equals(folded)
          || aliases.stream().anyMatch(alias -> Names.fold(alias).equals(folded));
    }

    /** By how much a value in a unit is multiplied; empty where it can't be converted. */
    public Optional<BigDecimal> factor(String from) {
      return from.equals(unit) ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(units.get(from));
    }
  }

  /** The entry that a plan's indicator goes by, by its id or its name. */
  public Optional<Entry> entry(String indicator, String title) {
    return entries.stream()
        .filter(entry -> entry.id().equals(indicator))
        .findFirst()
        .or(() -> entries.stream().filter(e -> e.isNamed(indicator, title)).findFirst());
  }

  /** Whether it says what weighs how much. */
  public boolean weighted() {
    return entries.stream().anyMatch(entry -> entry.points().isPresent());
  }
}
