package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.thidua.progress.Progress;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Score;
import vn.thidua.ranking.Term;

/** The league as JSON. */
final class RankJson {
  private RankJson() {}

  static String of(String scope, Progress progress, League league, List<Ranked> shown) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("plan", progress.plan().id());
          json.writeStringProperty("at", progress.asOf().until().toString());
          json.writeStringProperty("scope", scope);
          json.writeNumberProperty("ranked", league.villages().size());
          json.writeArrayPropertyStart("villages");
          shown.forEach(one -> village(json, one));
          json.writeEndArray();
          json.writeArrayPropertyStart("unranked");
          league.unranked().forEach(village -> json.writeString(village.id().value()));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void village(JsonGenerator json, Ranked ranked) {
    Score score = ranked.score();
    json.writeStartObject();
    json.writeNumberProperty("rank", ranked.rank());
    json.writeStringProperty("village", score.village().id().value());
    json.writeStringProperty("name", score.village().name());
    Json.number(json, "points", score.points());
    json.writeNullProperty("class");
    json.writeArrayPropertyStart("terms");
    for (Term term : score.terms()) {
      json.writeStartObject();
      json.writeStringProperty("indicator", term.indicator().id().value());
      Json.number(json, "points", Optional.of(score.scaled(term.points())));
      Json.number(json, "of", Optional.of(score.scaled(term.of())));
      json.writeStringProperty("reason", term.reason().word());
      Json.number(json, "pace_ratio", term.standing().paceRatio());
      Json.number(json, "missing", term.missing());
      json.writeBooleanProperty("estimated", term.standing().estimated());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanProperty("disqualified", false);
    json.writeNumberProperty("best_rank", ranked.best());
    json.writeNumberProperty("worst_rank", ranked.worst());
    Json.number(json, "least_points", score.least());
    Json.number(json, "most_points", score.most());
    json.writeEndObject();
  }
}
