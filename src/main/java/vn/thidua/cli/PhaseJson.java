package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.thidua.progress.PhaseAim;
import vn.thidua.progress.PhaseProgress;
import vn.thidua.progress.PhaseStanding;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Status;

/** Where a plan stands in its phases, as JSON. */
final class PhaseJson {
  private PhaseJson() {}

  static String of(Progress progress, List<PhaseProgress> phases) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("plan", progress.plan().id());
          json.writeStringProperty("at", progress.asOf().until().toString());
          json.writeArrayPropertyStart("phases");
          phases.forEach(phase -> phase(json, phase));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void phase(JsonGenerator json, PhaseProgress phase) {
    json.writeStartObject();
    json.writeStringProperty("phase", phase.phase().id().value());
    json.writeStringProperty("name", phase.phase().name());
    json.writeStringProperty("from", phase.phase().span().from().toString());
    json.writeStringProperty("to", phase.phase().span().to().toString());
    json.writeStringProperty("until", phase.until().toString());
    json.writeBooleanProperty("begun", phase.begun());
    json.writeBooleanProperty("over", phase.over());
    json.writeArrayPropertyStart("indicators");
    for (PhaseProgress.Row row : phase.indicators()) {
      json.writeStartObject();
      json.writeStringProperty("indicator", row.indicator().id().value());
      json.writeStringProperty("movement", row.movement().id().value());
      json.writeStringProperty("name", row.indicator().name());
      json.writeStringProperty("unit", row.indicator().unit());
      standing(json, row.commune());
      json.writeArrayPropertyStart("villages");
      for (PhaseProgress.VillageRow village : row.villages()) {
        json.writeStartObject();
        json.writeStringProperty("village", village.village().id().value());
        standing(json, village.standing());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The numbers of a standing, within an open object. */
  static void standing(JsonGenerator json, PhaseStanding standing) {
    Optional<PhaseAim> aim = standing.aim();
    if (aim.filter(PhaseAim::isRange).isPresent()) {
      json.writeArrayPropertyStart("target");
      json.writeNumber(Json.decimal(aim.get().low()));
      json.writeNumber(Json.decimal(aim.get().high()));
      json.writeEndArray();
    } else {
      Json.number(json, "target", aim.map(PhaseAim::low));
    }
    json.writeBooleanProperty("target_set", aim.filter(PhaseAim::set).isPresent());
    Json.number(json, "expected", standing.expected());
    json.writeStringProperty("pace_at", standing.until().toString());
    Json.number(json, "actual", standing.value());
    Json.number(json, "achievement", standing.achievement());
    Json.number(json, "pace_ratio", standing.paceRatio());
    Json.text(json, "status", standing.status().map(Status::word));
    Json.text(json, "result", standing.result().map(PhaseText::word));
    json.writeBooleanProperty("estimated", standing.estimated());
    Json.number(json, "missing", standing.missing());
  }
}
