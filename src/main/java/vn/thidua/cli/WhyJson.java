package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.thidua.finding.Place;
import vn.thidua.plan.Village;
import vn.thidua.progress.Actual;
import vn.thidua.progress.Figure;
import vn.thidua.progress.GivenAt;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.MonthValue;
import vn.thidua.progress.PhaseStanding;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.progress.Trace;

/** How a number came about, as JSON. */
final class WhyJson {
  private WhyJson() {}

  static String of(
      Progress progress,
      IndicatorProgress indicator,
      Optional<Village> village,
      Standing standing,
      GivenAt written,
      Optional<Trace> trace) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("indicator", indicator.indicator().id().value());
          Json.text(json, "village", village.map(v -> v.id().value()));
          json.writeStringProperty("at", progress.asOf().until().toString());
          Json.number(json, "value", standing.value());
          Json.text(json, "formula", standing.actual().map(Actual::formula));
          json.writeArrayPropertyStart("terms");
          terms(json, standing.actual().map(Actual::terms).orElse(List.of()));
          json.writeEndArray();
          StatusJson.target(json, standing.target());
          Json.number(json, "baseline", standing.baseline());
          json.writeStringProperty("pace_at", standing.until().toString());
          Json.number(json, "pace", Optional.of(standing.pace()));
          Json.number(json, "expected", standing.expected());
          Json.number(json, "achievement", standing.achievement());
          Json.number(json, "pace_ratio", standing.paceRatio());
          Json.text(json, "status", standing.status().map(Status::word));
          StatusJson.outlook(json, standing);
          json.writeArrayPropertyStart("same_period_terms");
          terms(json, standing.lastYear().map(then -> then.actual().terms()).orElse(List.of()));
          json.writeEndArray();
          written(json, written);
          trace.ifPresent(t -> number(json, t));
          json.writeEndObject();
        });
  }

  /** The same of an indicator in a phase, with the keys of {@code status --by phase}. */
  static String of(Progress progress, PhaseWhy why, Optional<Trace> trace) {
    PhaseStanding standing = why.standing();
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("indicator", why.indicator().id().value());
          Json.text(json, "village", why.village().map(v -> v.id().value()));
          json.writeStringProperty("phase", why.phase().phase().id().value());
          json.writeStringProperty("at", progress.asOf().until().toString());
          Json.number(json, "value", standing.value());
          Json.text(json, "formula", standing.actual().map(Actual::formula));
          json.writeArrayPropertyStart("terms");
          terms(json, why.terms());
          json.writeEndArray();
          PhaseJson.standing(json, standing);
          Json.number(json, "pace", Optional.of(standing.pace().value()));
          written(json, why.written());
          places(json, "phase_target_written", why.set());
          trace.ifPresent(t -> number(json, t));
          json.writeEndObject();
        });
  }

  private static void written(JsonGenerator json, GivenAt written) {
    json.writeObjectPropertyStart("written");
    places(json, "target", written.target());
    places(json, "baseline", written.baseline());
    places(json, "pace", written.pace());
    json.writeEndObject();
  }

  private static void places(JsonGenerator json, String key, List<Place> places) {
    json.writeArrayPropertyStart(key);
    for (Place place : places) {
      json.writeStartObject();
      json.writeStringProperty("file", place.file());
      json.writeNumberProperty("line", place.line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void terms(JsonGenerator json, List<Figure> terms) {
    for (Figure figure : terms) {
      json.writeStartObject();
      json.writeStringProperty("file", figure.place().file());
      json.writeNumberProperty("line", figure.place().line());
      json.writeStringProperty("period", figure.month().toString());
      json.writeStringProperty("village", figure.village().value());
      Json.decimal(json, "value", Optional.of(figure.value()));
      Json.decimal(json, "of", figure.of());
      json.writeStringProperty("kind", figure.estimated() ? "estimate" : "actual");
      Json.text(json, "reported_by", Optional.of(figure.reportedBy()).filter(by -> !by.isEmpty()));
      json.writeEndObject();
    }
  }

  /** The number that was asked about: its steps, of a forecast its months too. */
  private static void number(JsonGenerator json, Trace trace) {
    json.writeStringProperty("number", trace.number().key());
    Json.text(json, "number_formula", trace.result().flatMap(Trace.Step::formula));
    Json.number(json, "number_value", trace.result().map(Trace.Step::value));
    json.writeArrayPropertyStart("steps");
    for (Trace.Step step : trace.steps()) {
      json.writeStartObject();
      json.writeStringProperty("symbol", step.symbol());
      Json.text(json, "formula", step.formula());
      Json.number(json, "value", Optional.of(step.value()));
      places(json, "written", step.written());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("months");
    for (MonthValue month : trace.months()) {
      json.writeStartObject();
      json.writeStringProperty("period", month.month().toString());
      Json.number(json, "value", Optional.of(month.value()));
      json.writeBooleanProperty("estimated", month.estimated());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
