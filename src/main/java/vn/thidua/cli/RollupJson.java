package vn.thidua.cli;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.thidua.progress.Status;
import vn.thidua.rollup.Contribution;
import vn.thidua.rollup.Gathered;
import vn.thidua.rollup.League;
import vn.thidua.rollup.UnitRow;

/** Many plans as JSON: the whole, every unit of every level, the league, what was left out. */
final class RollupJson {
  private RollupJson() {}

  static String of(RollupScope scope) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("at", scope.at().toString());
          json.writeNumberProperty("plans", scope.rollup().counted().size());
          json.writeName("whole");
          unit(json, scope.whole());
          json.writeArrayPropertyStart("units");
          scope.rollup().tree().forEach(unit -> unit(json, unit));
          json.writeEndArray();
          json.writeArrayPropertyStart("league");
          for (League.Place place : scope.league()) {
            json.writeStartObject();
            json.writeNumberProperty("rank", place.rank());
            json.writeStringProperty("unit", String.join("/", place.unit().path()));
            Json.number(json, "points", place.unit().points());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayPropertyStart("errors");
          for (Contribution plan : scope.rollup().plans()) {
            if (plan.errors() > 0) {
              json.writeStartObject();
              json.writeStringProperty("unit", plan.unit());
              json.writeNumberProperty("errors", plan.errors());
              json.writeBooleanProperty("counted", plan.counted());
              json.writeEndObject();
            }
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void unit(JsonGenerator json, UnitRow unit) {
    json.writeStartObject();
    json.writeStringProperty("unit", String.join("/", unit.path()));
    json.writeStringProperty("name", unit.name());
    json.writeNumberProperty("level", unit.path().size());
    json.writeNumberProperty("plans", unit.plans());
    json.writeNumberProperty("left_out", unit.leftOut());
    json.writeNumberProperty("villages", unit.villages());
    Json.number(json, "points", unit.points());
    json.writeObjectPropertyStart("reporting");
    json.writeNumberProperty("due", unit.due());
    json.writeNumberProperty("received", unit.received());
    json.writeNumberProperty("on_time", unit.onTime());
    json.writeNumberProperty("late", unit.late());
    json.writeNumberProperty("missing", unit.missing());
    json.writeEndObject();
    json.writeObjectPropertyStart("counts");
    for (Status status : Status.values()) {
      json.writeNumberProperty(status.word(), unit.count(status));
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("indicators");
    unit.indicators().forEach(one -> indicator(json, one));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void indicator(JsonGenerator json, Gathered one) {
    json.writeStartObject();
    json.writeStringProperty("indicator", one.measured().id());
    json.writeStringProperty("movement", one.measured().movement());
    json.writeStringProperty("name", one.measured().name());
    json.writeStringProperty("unit", one.measured().unit());
    json.writeStringProperty("kind", one.measured().kind().name().toLowerCase(Locale.ROOT));
    Json.number(json, "target", one.low());
    Json.number(json, "target_high", one.isRange() ? one.high() : Optional.empty());
    Json.number(json, "expected", one.expected());
    Json.number(json, "actual", one.value());
    Json.number(json, "achievement", one.judgement().achievement());
    Json.number(json, "pace_ratio", one.judgement().paceRatio());
    json.writeStringProperty("status", one.judgement().status().word());
    json.writeBooleanProperty("estimated", one.estimated());
    json.writeNumberProperty("plans", one.plans());
    json.writeNumberProperty("plans_reported", one.plansReported());
    json.writeNumberProperty("villages", one.villages());
    json.writeNumberProperty("villages_reported", one.villagesReported());
    json.writeEndObject();
  }
}
