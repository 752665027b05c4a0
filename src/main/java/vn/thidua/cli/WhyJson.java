package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import vn.thidua.plan.Village;
import vn.thidua.progress.Actual;
import vn.thidua.progress.Figure;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;

/** How a number came about, as JSON. */
final class WhyJson {
  private WhyJson() {}

  static String of(
      Progress progress,
      IndicatorProgress indicator,
      Optional<Village> village,
      Standing standing) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("indicator", indicator.indicator().id().value());
          Json.text(json, "village", village.map(v -> v.id().value()));
          json.writeStringProperty("at", progress.asOf().until().toString());
          Json.number(json, "value", standing.value());
          Json.text(json, "formula", standing.actual().map(Actual::formula));
          json.writeArrayPropertyStart("terms");
          for (Figure figure : standing.actual().map(Actual::terms).orElse(List.of())) {
            json.writeStartObject();
            json.writeStringProperty("file", figure.place().file());
            json.writeNumberProperty("line", figure.place().line());
            json.writeStringProperty("period", figure.month().toString());
            json.writeStringProperty("village", figure.village().value());
            Json.decimal(json, "value", Optional.of(figure.value()));
            Json.decimal(json, "of", figure.of());
            json.writeStringProperty("kind", figure.estimated() ? "estimate" : "actual");
            json.writeEndObject();
          }
          json.writeEndArray();
          StatusJson.target(json, standing.target());
          Json.number(json, "baseline", standing.baseline());
          json.writeStringProperty("pace_at", standing.until().toString());
          Json.number(json, "pace", Optional.of(standing.pace()));
          Json.number(json, "expected", standing.expected());
          Json.number(json, "achievement", standing.achievement());
          Json.number(json, "pace_ratio", standing.paceRatio());
          Json.text(json, "status", standing.status().map(Status::word));
          Json.number(json, "forecast", standing.forecast());
          Json.number(json, "same_period", standing.samePeriod());
          json.writeEndObject();
        });
  }
}
