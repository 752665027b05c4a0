package vn.thidua.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Above;
import vn.thidua.plan.Area;
import vn.thidua.plan.Band;
import vn.thidua.plan.Disqualifier;
import vn.thidua.plan.Early;
import vn.thidua.plan.Gauge;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Item;
import vn.thidua.plan.ItemId;
import vn.thidua.plan.Method;
import vn.thidua.plan.Most;
import vn.thidua.plan.Parts;
import vn.thidua.plan.RankClass;
import vn.thidua.plan.Rubric;
import vn.thidua.plan.ScoringRule;
import vn.thidua.plan.TieBreaker;
import vn.thidua.plan.VillageGroup;
import vn.thidua.plan.VillageId;

/** Reads {@code scoring.yaml}: the rubric by which the villages are scored. */
final class ScoringFile {
  private static final int MOST_VILLAGES = 100_000;
  private static final int MOST_DAYS = 31;

  private final Consumer<Finding> findings;
  private boolean whole = true;

  ScoringFile(Consumer<Finding> findings) {
    this.findings =
        finding -> {
          whole = false;
          findings.accept(finding);
        };
  }

  /**
   * What stands in the file.
   *
   * @param whole whether all of it could be read; where not, stand-ins are in its place and points
   *     by it would be wrong
   */
  record Reading(Rubric rubric, boolean whole) {}

  Reading read(Node root) {
    Rubric rubric = rubric(root);
    return new Reading(rubric, whole);
  }

  private Rubric rubric(Node root) {
    Fields f =
        Fields.of(
            root,
            findings,
            "title",
            "version",
            "basis",
            "illustrative",
            "total",
            "over_caps",
            "standards",
            "disqualify",
            "areas",
            "classes",
            "groups",
            "tie_breakers");
    return new Rubric(
        f.text("title"),
        f.optionalText("version"),
        f.optionalText("basis"),
        f.optionalText("illustrative"),
        f.optionalNumber("total").orElse(BigDecimal.valueOf(100)),
        f.choice("over_caps", Rubric.OverCaps.class, Rubric.OverCaps.CUT),
        f.requiredItems("standards", this::item),
        f.items("disqualify", this::disqualifier),
        f.items("areas", this::area),
        f.items("classes", this::rankClass),
        f.items("groups", this::group),
        f.items("tie_breakers", this::tieBreaker),
        f.places());
  }

  private Optional<Item> item(Node node) {
    Fields f =
        Fields.of(
            node,
            findings,
            "id",
            "name",
            "points",
            "bonus",
            "minus",
            "floor",
            "evidence",
            "scorer",
            "method",
            "indicator",
            "measure",
            "above",
            "bands",
            "volume",
            "volumes",
            "at",
            "each",
            "late",
            "missing",
            "early",
            "parts",
            "items");
    ScoringRule rule =
        new ScoringRule(
            f.choice("method", Method.class, Method.GIVEN),
            f.optionalId("indicator").map(IndicatorId::new),
            f.value("measure").isPresent()
                ? Optional.of(f.choice("measure", Gauge.class, Gauge.PACE))
                : Optional.empty(),
            f.value("above").flatMap(this::above),
            f.items("bands", this::band),
            f.optionalId("volume").map(IndicatorId::new),
            f.numbers("volumes"),
            f.optionalNumber("at"),
            f.optionalNumber("each"),
            f.optionalNumber("late"),
            f.optionalNumber("missing"),
            f.value("early").flatMap(this::early));
    Item read =
        new Item(
            new ItemId(f.id("id")),
            f.text("name"),
            f.optionalNumber("points"),
            f.optionalNumber("bonus"),
            f.optionalNumber("minus"),
            f.optionalNumber("floor"),
            f.optionalText("evidence"),
            f.optionalText("scorer"),
            f.choice("parts", Parts.class, Parts.SUM),
            rule,
            f.items("items", this::item),
            f.places());
    return Optional.of(read);
  }

  private Optional<Above> above(Node node) {
    Fields f = Fields.of(node, findings, "from", "step", "points");
    Above read =
        new Above(
            f.optionalNumber("from").orElse(BigDecimal.valueOf(100)),
            f.number("step"),
            f.number("points"),
            f.places());
    return Optional.of(read);
  }

  private Optional<Early> early(Node node) {
    Fields f = Fields.of(node, findings, "days", "points");
    return Optional.of(new Early(f.whole("days", 1, MOST_DAYS), f.number("points"), f.places()));
  }

  private Optional<Band> band(Node node) {
    Fields f = Fields.of(node, findings, "from", "to", "points", "by_volume");
    Band read =
        new Band(
            f.optionalNumber("from"),
            f.optionalNumber("to"),
            f.optionalNumber("points"),
            f.numbers("by_volume"),
            f.places());
    return Optional.of(read);
  }

  private Optional<Disqualifier> disqualifier(Node node) {
    Fields f =
        Fields.of(
            node,
            findings,
            "id",
            "name",
            "evidence",
            "from",
            "indicator",
            "over",
            "effect",
            "class");
    Disqualifier read =
        new Disqualifier(
            f.id("id"),
            f.text("name"),
            f.optionalText("evidence"),
            f.choice("from", Disqualifier.From.class, Disqualifier.From.EVENT),
            f.optionalId("indicator").map(IndicatorId::new),
            f.optionalNumber("over"),
            f.choice("effect", Disqualifier.Effect.class, Disqualifier.Effect.UNCLASSED),
            f.optionalId("class"),
            f.places());
    return Optional.of(read);
  }

  private Optional<Area> area(Node node) {
    Fields f = Fields.of(node, findings, "id", "name", "villages");
    Area read = new Area(f.id("id"), f.text("name"), villages(f), f.places());
    return Optional.of(read);
  }

  private static List<VillageId> villages(Fields f) {
    return f.ids("villages").stream().map(VillageId::new).toList();
  }

  private Optional<RankClass> rankClass(Node node) {
    Fields f = Fields.of(node, findings, "id", "name", "from", "by_area");
    RankClass read =
        new RankClass(
            f.id("id"),
            f.text("name"),
            f.number("from"),
            f.items("by_area", this::limit),
            f.places());
    return Optional.of(read);
  }

  private Optional<RankClass.Limit> limit(Node node) {
    Fields f = Fields.of(node, findings, "area", "from");
    RankClass.Limit read = new RankClass.Limit(f.id("area"), f.number("from"), f.places());
    return Optional.of(read);
  }

  private Optional<VillageGroup> group(Node node) {
    Fields f = Fields.of(node, findings, "id", "name", "villages", "quotas");
    VillageGroup read =
        new VillageGroup(
            f.id("id"), f.text("name"), villages(f), f.items("quotas", this::quota), f.places());
    return Optional.of(read);
  }

  private Optional<VillageGroup.Quota> quota(Node node) {
    Fields f = Fields.of(node, findings, "class", "most");
    String rankClass = f.id("class");
    Most most =
        f.percent("most")
            .<Most>map(Most.Percent::new)
            .orElseGet(() -> new Most.Count(f.whole("most", 0, MOST_VILLAGES)));
    return Optional.of(new VillageGroup.Quota(rankClass, most, f.places()));
  }

  private Optional<TieBreaker> tieBreaker(Node node) {
    Fields f = Fields.of(node, findings, "by", "item");
    TieBreaker read =
        new TieBreaker(
            f.choice("by", TieBreaker.By.class), f.optionalId("item").map(ItemId::new), f.places());
    return Optional.of(read);
  }
}
