package vn.thidua.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.document.Templates;
import vn.thidua.text.Unicode;

/**
 * A plan to be: what is known of it, and examples for the rest.
 *
 * @param unit who issues it, with the kind of unit: {@code xã Kim Hoa}
 * @param place its bare name: {@code Kim Hoa}
 * @param parent the unit above; empty where there is none
 * @param sampleVillages whether the villages are examples too
 * @param text what a document says; without one, nothing
 */
public record DraftPlan(
    String id,
    int year,
    String unit,
    String place,
    Optional<String> parent,
    String villageLabel,
    List<DraftVillage> villages,
    boolean sampleVillages,
    List<DraftPhase> phases,
    DraftText text) {
  /** The kinds of units that issue plans: behind them stands their name. */
  private static final List<String> KINDS =
      List.of(
          "xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh");

  private static final List<String> FILES =
      List.of("plan.yaml", "movements.yaml", "phases.yaml", "targets.csv", "README.md");

  public DraftPlan {
    villages = List.copyOf(villages);
    phases = List.copyOf(phases);
  }

  /**
   * The plan of a unit for a year.
   *
   * @param issuer as people say it: {@code xã Kim Hoa}, {@code UBND xã Kim Hoa}; without a kind of
   *     unit it is taken for a commune
   * @param villages empty for three examples
   */
  public static DraftPlan of(
      String issuer,
      Optional<String> parent,
      int year,
      String villageLabel,
      List<DraftVillage> villages) {
    String unit = unit(issuer);
    String place = place(unit);
    return new DraftPlan(
        DraftIds.of(place) + "-" + year,
        year,
        unit,
        place,
        parent.map(DraftPlan::unit),
        villageLabel,
        villages.isEmpty() ? samples() : villages,
        villages.isEmpty(),
        DraftPhase.halves(year),
        DraftText.NONE);
  }

  /** The same plan with the words, phases and movements of a document. */
  public DraftPlan with(FoundPlan found) {
    return new DraftPlan(
        id,
        year,
        unit,
        found.head().place().orElse(place),
        parent.or(() -> found.head().parent().filter(DraftText::isCommittee).map(DraftPlan::unit)),
        villageLabel,
        villages,
        sampleVillages,
        found.phases().isEmpty() ? phases : DraftPhase.of(found.phases()),
        DraftText.of(found));
  }

  /** With the kind of unit in small letters, and without the authority before it. */
  private static String unit(String issuer) {
    String text = Unicode.clean(issuer).replaceFirst("(?iu)^(ủy|uỷ) ban nhân dân |^ubnd ", "");
    for (String kind : KINDS) {
      if (text.regionMatches(true, 0, kind + " ", 0, kind.length() + 1)) {
        return kind + text.substring(kind.length());
      }
    }
    return "xã " + text;
  }

  private static String place(String unit) {
    String kind =
        KINDS.stream().filter(one -> unit.startsWith(one + " ")).findFirst().orElseThrow();
    return unit.substring(kind.length()).strip();
  }

  private static List<DraftVillage> samples() {
    return List.of(sample(1), sample(2), sample(3));
  }

  private static DraftVillage sample(int number) {
    return new DraftVillage(
        "so-" + number, "Số " + number, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The texts of its files by their names, in the order in which one reads them. */
  public Map<String, String> files(Templates templates) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String file : FILES) {
      // The movements of a document have no indicators yet that could be handed out.
      if (!file.equals("targets.csv") || text.movements().isEmpty()) {
        files.put(file, templates.render("plans/" + file + ".ftl", Map.of("v", this)));
      }
    }
    return files;
  }
}
