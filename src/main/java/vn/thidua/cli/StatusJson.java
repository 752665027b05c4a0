package vn.thidua.cli;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.thidua.plan.Target;
import vn.thidua.progress.CatchUp;
import vn.thidua.progress.Forecast;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.LastYear;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;

/** Progress as JSON. */
final class StatusJson {
  private StatusJson() {}

  static String of(Progress progress) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("plan", progress.plan().id());
          json.writeStringProperty("at", progress.asOf().until().toString());
          json.writeArrayPropertyStart("indicators");
          progress.indicators().forEach(indicator -> indicator(json, indicator));
          json.writeEndArray();
          reporting(json, progress.reporting());
          json.writeEndObject();
        });
  }

  private static void indicator(JsonGenerator json, IndicatorProgress progress) {
    json.writeStartObject();
    json.writeStringProperty("indicator", progress.indicator().id().value());
    json.writeStringProperty("movement", progress.movement().id().value());
    json.writeStringProperty("name", progress.indicator().name());
    json.writeStringProperty("unit", progress.indicator().unit());
    json.writeStringProperty(
        "kind", progress.indicator().kind().name().toLowerCase(java.util.Locale.ROOT));
    standing(json, progress.commune());
    json.writeArrayPropertyStart("villages");
    progress
        .villages()
        .forEach(
            village -> {
              json.writeStartObject();
              json.writeStringProperty("village", village.village().id().value());
              standing(json, village.standing());
              json.writeEndObject();
            });
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void standing(JsonGenerator json, Standing standing) {
    target(json, standing.target());
    Json.number(json, "expected", standing.expected());
    json.writeStringProperty("pace_at", standing.until().toString());
    Json.number(json, "actual", standing.value());
    Json.number(json, "achievement", standing.achievement());
    Json.number(json, "pace_ratio", standing.paceRatio());
    Json.text(json, "status", standing.status().map(Status::word));
    json.writeBooleanProperty("estimated", standing.estimated());
    json.writeNumberProperty("silent_villages", standing.silent());
    outlook(json, standing);
  }

  /** What is to be expected, what is needed, and how it compares with last year. */
  static void outlook(JsonGenerator json, Standing standing) {
    Optional<Forecast> forecast = standing.forecast();
    Json.number(json, "forecast", forecast.map(Forecast::value));
    Json.text(json, "forecast_method", forecast.map(f -> f.method().word()));
    Json.number(json, "forecast_low", forecast.map(Forecast::low));
    Json.number(json, "forecast_high", forecast.map(Forecast::high));
    Json.decimal(json, "forecast_months", forecast.map(f -> BigDecimal.valueOf(f.months().size())));
    json.writeBooleanProperty(
        "forecast_estimated", forecast.filter(Forecast::estimated).isPresent());
    Json.number(json, "same_period", standing.samePeriod());
    Json.number(json, "growth", standing.lastYear().flatMap(LastYear::growth));
    Json.number(json, "growth_points", standing.lastYear().flatMap(LastYear::points));
    Json.number(json, "missing", standing.catchUp().map(CatchUp::missing));
    Json.number(json, "needed_per_month", standing.catchUp().flatMap(CatchUp::perMonth));
    Json.text(
        json,
        "out_of_reach_from",
        standing.catchUp().flatMap(CatchUp::outOfReach).map(String::valueOf));
  }

  /** A number, or of a range both ends. */
  static void target(JsonGenerator json, Optional<Target> target) {
    if (target.filter(Target::isRange).isPresent()) {
      json.writeArrayPropertyStart("target");
      json.writeNumber(target.get().low());
      json.writeNumber(target.get().high());
      json.writeEndArray();
    } else {
      Json.decimal(json, "target", target.map(Target::low));
    }
  }

  private static void reporting(JsonGenerator json, ReportingRates rates) {
    json.writeObjectPropertyStart("reporting");
    rates(json, rates.due(), rates.received(), rates.onTime(), rates.late(), rates.missing());
    json.writeArrayPropertyStart("villages");
    for (ReportingRates.Row row : rates.villages()) {
      json.writeStartObject();
      json.writeStringProperty("village", row.village().id().value());
      rates(json, row.due(), row.received(), row.onTime(), row.late(), row.lacking());
      json.writeArrayPropertyStart("missing_periods");
      row.missing().forEach(month -> json.writeString(month.toString()));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void rates(
      JsonGenerator json, int due, int received, int onTime, int late, int missing) {
    json.writeNumberProperty("due", due);
    json.writeNumberProperty("received", received);
    json.writeNumberProperty("on_time", onTime);
    json.writeNumberProperty("late", late);
    json.writeNumberProperty("missing", missing);
  }
}
