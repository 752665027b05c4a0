package vn.thidua.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.core.JsonGenerator;
import vn.thidua.finding.Place;
import vn.thidua.plan.Adjustment;
import vn.thidua.plan.Disqualifier;
import vn.thidua.plan.Item;
import vn.thidua.plan.RankClass;
import vn.thidua.plan.StageScore;
import vn.thidua.plan.TieBreaker;
import vn.thidua.plan.VillageGroup;
import vn.thidua.ranking.Classed;
import vn.thidua.ranking.Cut;
import vn.thidua.ranking.Event;
import vn.thidua.ranking.Leaf;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Score;
import vn.thidua.ranking.Scored;

/** The league as JSON; the tree of the rubric where the plan has one. */
final class RankJson {
  private final JsonGenerator json;
  private final RankView view;
  private final Optional<RankGoalsJson> goals;

  private RankJson(JsonGenerator json, RankView view, Optional<RankGoalsJson> goals) {
    this.json = json;
    this.view = view;
    this.goals = goals;
  }

  static String of(RankView view, List<RankView.Standing> shown) {
    return Json.text(json -> new RankJson(json, view, Optional.empty()).all(shown));
  }

  /** One village, with what is next above it and the ways to it. */
  static String why(RankView view, RankView.Standing standing) {
    return Json.text(
        json ->
            new RankJson(json, view, Optional.of(new RankGoalsJson(json, view)))
                .all(List.of(standing)));
  }

  private void all(List<RankView.Standing> shown) {
    json.writeStartObject();
    json.writeStringProperty("plan", view.assessment().progress().plan().id());
    json.writeStringProperty("at", view.assessment().progress().asOf().until().toString());
    json.writeStringProperty("scope", view.scope());
    if (view.league().written()) {
      json.writeStringProperty("rubric", view.league().rubric().title());
    }
    json.writeNumberProperty("ranked", view.league().villages().size());
    json.writeArrayPropertyStart("villages");
    shown.forEach(this::village);
    json.writeEndArray();
    json.writeArrayPropertyStart("unranked");
    view.league().unranked().forEach(s -> json.writeString(s.village().id().value()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void village(RankView.Standing standing) {
    Score score = standing.score();
    Optional<Ranked> place = standing.place();
    json.writeStartObject();
    whole("rank", place.map(Ranked::rank));
    json.writeStringProperty("village", score.village().id().value());
    json.writeStringProperty("name", score.village().name());
    Json.number(json, "points", score.points());
    Optional<Classed> classed = place.map(Ranked::standing);
    Json.text(json, "class", classed.flatMap(Classed::rankClass).map(RankClass::id));
    json.writeArrayPropertyStart("terms");
    score.terms().forEach(term -> term(score, term));
    json.writeEndArray();
    json.writeBooleanProperty("disqualified", !score.events().isEmpty());
    whole("best_rank", place.map(Ranked::best));
    whole("worst_rank", place.map(Ranked::worst));
    Json.number(json, "least_points", score.least());
    Json.number(json, "most_points", score.most());
    if (view.league().written()) {
      number("points_before_sharing", score.raw());
      number("of", score.of());
      whole("previous_rank", view.was(score.village()));
      Json.text(json, "group", place.flatMap(Ranked::group).map(VillageGroup::id));
      whole("group_rank", place.map(Ranked::groupRank));
      Json.text(json, "class_by_points", classed.flatMap(Classed::byPoints).map(RankClass::id));
      json.writeArrayPropertyStart("class_full");
      classed.ifPresent(c -> c.full().forEach(full -> json.writeString(full.id())));
      json.writeEndArray();
      json.writeBooleanProperty("tied_at_quota", classed.filter(Classed::tied).isPresent());
      Json.text(
          json,
          "tie_broken_by",
          place.flatMap(Ranked::decidedBy).map(TieBreaker::by).map(RankJson::word));
      json.writeArrayPropertyStart("events");
      score.events().forEach(this::event);
      json.writeEndArray();
      json.writeArrayPropertyStart("standards");
      score.standards().forEach(this::part);
      json.writeEndArray();
    }
    goals.ifPresent(above -> above.write(place));
    json.writeEndObject();
  }

  private void term(Score score, Scored term) {
    Leaf leaf = term.leaf().orElseThrow();
    json.writeStartObject();
    if (view.league().written()) {
      json.writeStringProperty("item", term.item().id().value());
    }
    Json.text(json, "indicator", leaf.indicator().map(i -> i.id().value()));
    Json.number(json, "points", Optional.of(score.scaled(term.points())));
    Json.number(json, "of", Optional.of(score.scaled(term.of())));
    json.writeStringProperty("reason", leaf.reason().word());
    Json.number(json, "pace_ratio", leaf.standing().flatMap(s -> s.paceRatio()));
    Json.number(json, "missing", leaf.missing());
    json.writeBooleanProperty("estimated", leaf.estimated());
    if (view.league().written()) {
      json.writeStringProperty("method", word(term.item().rule().method()));
      Json.number(json, "measured", leaf.measured());
      json.writeBooleanProperty("small_base", leaf.smallBase());
    }
    json.writeEndObject();
  }

  private void event(Event event) {
    json.writeStartObject();
    Json.text(json, "id", event.rule().map(Disqualifier::id));
    json.writeStringProperty("effect", word(event.effect()));
    Json.text(json, "item", event.floor().map(Scored::item).map(Item::id).map(Object::toString));
    Json.text(json, "indicator", event.indicator().map(i -> i.id().value()));
    Json.number(json, "value", event.value());
    place(event.decided().map(line -> line.places().whole()));
    json.writeEndObject();
  }

  private void part(Scored part) {
    json.writeStartObject();
    json.writeStringProperty("item", part.item().id().value());
    json.writeStringProperty("name", part.item().name());
    number("of", part.of());
    number("points", part.points());
    number("standard", part.marks().standard());
    number("bonus", part.marks().bonus());
    number("minus", part.marks().minus());
    number("least", part.least().total());
    number("most", part.most().total());
    part.counted().ifPresent(c -> json.writeStringProperty("counted", c.item().id().value()));
    if (!part.cuts().isEmpty()) {
      json.writeArrayPropertyStart("cuts");
      part.cuts().forEach(this::cut);
      json.writeEndArray();
    }
    if (!part.adjustments().isEmpty()) {
      json.writeArrayPropertyStart("adjustments");
      part.adjustments().forEach(this::adjustment);
      json.writeEndArray();
    }
    part.leaf().filter(leaf -> !leaf.stages().isEmpty()).ifPresent(this::stages);
    if (!part.parts().isEmpty()) {
      json.writeArrayPropertyStart("items");
      part.parts().forEach(this::part);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void cut(Cut cut) {
    json.writeStartObject();
    json.writeStringProperty("kind", word(cut.kind()));
    number("cap", cut.limit());
    number("points", cut.points());
    json.writeEndObject();
  }

  private void adjustment(Adjustment adjustment) {
    json.writeStartObject();
    decimal("points", adjustment.points());
    decimal("count", adjustment.count());
    json.writeStringProperty("date", adjustment.date().toString());
    Json.text(json, "reason", adjustment.reason());
    Json.text(json, "evidence", adjustment.evidence());
    Json.text(json, "decided_by", adjustment.decidedBy());
    place(Optional.of(adjustment.places().whole()));
    json.writeEndObject();
  }

  private void stages(Leaf leaf) {
    json.writeArrayPropertyStart("scores");
    for (StageScore score : leaf.stages()) {
      json.writeStartObject();
      json.writeStringProperty("stage", word(score.stage()));
      decimal("points", Optional.of(score.points()));
      Json.text(json, "reason", score.reason());
      place(Optional.of(score.places().whole()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Optional<Place> place) {
    Json.text(json, "file", place.map(Place::file));
    whole("line", place.map(Place::line));
  }

  private void decimal(String name, Optional<BigDecimal> value) {
    Json.decimal(json, name, value);
  }

  private void number(String name, BigFraction value) {
    Json.number(json, name, Optional.of(value));
  }

  private void whole(String name, Optional<Integer> value) {
    if (value.isPresent()) {
      json.writeNumberProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
