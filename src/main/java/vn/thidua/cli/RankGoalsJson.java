package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.core.JsonGenerator;
import vn.thidua.ranking.Goals;
import vn.thidua.ranking.Needs;
import vn.thidua.ranking.Ranked;

/** What is next above a village, and the ways to it, as JSON. */
final class RankGoalsJson {
  private final JsonGenerator json;
  private final Goals goals;

  RankGoalsJson(JsonGenerator json, RankView view) {
    this.json = json;
    this.goals = new Goals(view.assessment(), view.league());
  }

  void write(Optional<Ranked> place) {
    Optional<Goals.NextClass> better = place.flatMap(goals::nextClass);
    if (better.isPresent()) {
      json.writeObjectPropertyStart("next_class");
      json.writeStringProperty("class", better.get().rankClass().id());
      number("from", better.get().from());
      number("missing_points", better.get().missing());
      ways(better.get().ways());
      json.writeEndObject();
    } else {
      json.writeNullProperty("next_class");
    }
    Optional<Goals.NextRank> above = place.flatMap(goals::nextRank);
    if (above.isPresent()) {
      json.writeObjectPropertyStart("next_rank");
      json.writeNumberProperty("rank", above.get().above().rank());
      json.writeStringProperty("village", above.get().above().score().village().id().value());
      number("missing_points", above.get().missing());
      ways(above.get().ways());
      json.writeEndObject();
    } else {
      json.writeNullProperty("next_rank");
    }
  }

  private void ways(List<Needs.Way> ways) {
    json.writeArrayPropertyStart("ways");
    for (Needs.Way way : ways) {
      json.writeStartObject();
      json.writeArrayPropertyStart("steps");
      way.steps().forEach(this::step);
      json.writeEndArray();
      Json.number(json, "points", way.score().points());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void step(Needs.Step step) {
    json.writeStartObject();
    json.writeStringProperty("indicator", step.indicator().id().value());
    json.writeStringProperty("unit", step.indicator().unit());
    number("from", step.from());
    number("to", step.to());
    number("by", step.by());
    Json.number(json, "more", step.more());
    Json.number(json, "whole", step.whole());
    json.writeEndObject();
  }

  private void number(String name, BigFraction value) {
    Json.number(json, name, Optional.of(value));
  }
}
