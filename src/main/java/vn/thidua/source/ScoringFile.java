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
import vn.thidua.plan.Gauge;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Item;
import vn.thidua.plan.ItemId;
import vn.thidua.plan.Method;
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

  private final Consumer<Finding> findings;

  ScoringFile(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** The rubric; empty where something of it can't be read, since points would be wrong. */
  Optional<Rubric> read(Node root) {
    boolean[] whole = {true};
    Consumer<Finding> counted =
        finding -> {
          whole[0] = false;
          findings.accept(finding);
        };
    Optional<Rubric> rubric = new ScoringFile(counted).rubric(root);
    return rubric.filter(read -> whole[0]);
  }

  private Optional<Rubric> rubric(Node root) {
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
    Rubric read =
        new Rubric(
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
    return f.complete() ? Optional.of(read) : Optional.empty();
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
            f.optionalNumber("missing"));
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
    return f.complete() ? Optional.of(read) : Optional.empty();
  }

  private Optional<Above> above(Node node) {
    Fields f = Fields.of(node, findings, "from", "step", "points");
    Above read =
        new Above(
            f.optionalNumber("from").orElse(BigDecimal.valueOf(100)),
            f.number("step"),
            f.number("points"),
            f.places());
    return f.complete() ? Optional.of(read) : Optional.empty();
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
    return f.complete() ? Optional.of(read) : Optional.empty();
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
    return f.complete() ? Optional.of(read) : Optional.empty();
  }

  private Optional<Area> area(Node node) {
    Fields f = Fields.of(node, findings, "id", "name", "villages");
    Area read = new Area(f.id("id"), f.text("name"), villages(f), f.places());
    return f.complete() ? Optional.of(read) : Optional.empty();
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
    return f.complete() ? Optional.of(read) : Optional.empty();
  }

  private Optional<RankClass.Limit> limit(Node node) {
    Fields f = Fields.of(node, findings, "area", "from");
    RankClass.Limit read = new RankClass.Limit(f.id("area"), f.number("from"), f.places());
    return f.complete() ? Optional.of(read) : Optional.empty();
  }

  private Optional<VillageGroup> group(Node node) {
    Fields f = Fields.of(node, findings, "id", "name", "villages", "quotas");
    VillageGroup read =
        new VillageGroup(
            f.id("id"), f.text("name"), villages(f), f.items("quotas", this::quota), f.places());
    return f.complete() ? Optional.of(read) : Optional.empty();
  }

  private Optional<VillageGroup.Quota> quota(Node node) {
    Fields f = Fields.of(node, findings, "class", "most");
    String rankClass = f.id("class");
    int most = f.whole("most", 0, MOST_VILLAGES);
    return f.complete()
        ? Optional.of(new VillageGroup.Quota(rankClass, most, f.places()))
        : Optional.empty();
  }

  private Optional<TieBreaker> tieBreaker(Node node) {
    Fields f = Fields.of(node, findings, "by", "item");
    TieBreaker read =
        new TieBreaker(
            f.choice("by", TieBreaker.By.class), f.optionalId("item").map(ItemId::new), f.places());
    return f.complete() ? Optional.of(read) : Optional.empty();
  }
}
