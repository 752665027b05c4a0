package vn.thidua.intake;

import static vn.thidua.finding.Code.I102;
import static vn.thidua.finding.Code.I103;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;
import vn.thidua.source.KnownNames;
import vn.thidua.text.Names;
import vn.thidua.text.Nearest;

/** The plan's villages and indicators under the names that a table calls them by. */
final class NamesSent {
  private static final Pattern NUMBER =
      Pattern.compile("^([0-9]+([.)][0-9]*)*|[IVXa-zđ][.)]|[-+•*])\\s*");

  private final Plan plan;
  private final KnownNames names;
  private final List<String> villages;
  private final List<String> indicators;
  private final Map<String, Indicator> byId = new HashMap<>();

  NamesSent(Plan plan) {
    this.plan = plan;
    this.names = new KnownNames(plan);
    this.villages = plan.villages().stream().map(Village::name).toList();
    this.indicators = plan.indicators().map(Indicator::name).toList();
    plan.indicators().forEach(indicator -> byId.put(indicator.id().value(), indicator));
  }

  KnownNames known() {
    return names;
  }

  Indicator indicator(IndicatorId id) {
    return byId.get(id.value());
  }

  Optional<VillageId> village(String text) {
    return names.find(text);
  }

  /** The indicator of a row, whose name may have a number before it. */
  Optional<Indicator> indicator(String text) {
    Optional<IndicatorId> found = names.findIndicator(text);
    if (found.isEmpty()) {
      found = names.findIndicator(withoutNumber(text));
    }
    return found.isPresent() ? Optional.of(indicator(found.get())) : Optional.empty();
  }

  private static String withoutNumber(String text) {
    return NUMBER.matcher(text).replaceFirst("");
  }

  Finding unknownVillage(Place place, String text) {
    return I102.at(
        place, text, plan.villageLabel(), like(withoutLabel(text), villages), firstVillage());
  }

  Finding unknownIndicator(Place place, String text) {
    return I103.at(place, text, like(withoutNumber(text), indicators));
  }

  /** What a heading that is nothing of the plan was probably meant to be; empty where nothing. */
  Optional<Finding> meant(Place place, String text) {
    String bare = withoutLabel(text);
    boolean labelled = !bare.equals(text);
    if (labelled || Nearest.to(bare, villages).isPresent()) {
      return Optional.of(unknownVillage(place, text));
    }
    return like(text, indicators).equals("…")
        ? Optional.empty()
        : Optional.of(unknownIndicator(place, text));
  }

  private String withoutLabel(String text) {
    String label = Names.fold(plan.villageLabel()) + " ";
    String folded = Names.fold(text);
    return folded.startsWith(label) ? folded.substring(label.length()) : text;
  }

  /** The name that was probably meant, for the hint alone. */
  private static String like(String text, List<String> known) {
    String folded = Names.fold(text);
    return Nearest.to(text, known)
        .or(
            () ->
                known.stream()
                    .filter(
                        name ->
                            Names.fold(name).contains(folded) || folded.contains(Names.fold(name)))
                    .findFirst())
        .orElse("…");
  }

  String firstIndicator() {
    return indicators.get(0);
  }

  String firstVillage() {
    return plan.villages().get(0).id().value();
  }
}
