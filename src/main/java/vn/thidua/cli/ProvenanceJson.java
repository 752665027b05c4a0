package vn.thidua.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.thidua.document.Origin;
import vn.thidua.document.Provenance;
import vn.thidua.document.Source;
import vn.thidua.finding.Place;
import vn.thidua.law.Provision;

/**
 * Where the figures of a document come from, as JSON: what lies beside the document. Figures name
 * their source by its id; a source names those that it follows from.
 */
final class ProvenanceJson {
  private final IdentityHashMap<Source, String> ids = new IdentityHashMap<>();
  private final Map<List<Object>, String> plain = new HashMap<>();
  private final List<Source> sources = new ArrayList<>();

  private ProvenanceJson() {}

  /** Of a document. */
  static String of(String document, Origin origin, List<Provenance> figures) {
    return new ProvenanceJson().text("document", document, origin, Map.of("", figures));
  }

  /**
   * Of an announcement.
   *
   * @param channels the figures of each channel, by its word
   */
  static String of(String announcement, Origin origin, Map<String, List<Provenance>> channels) {
    return new ProvenanceJson().text("announcement", announcement, origin, channels);
  }

  private String text(
      String kind, String name, Origin origin, Map<String, List<Provenance>> channels) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty(kind, name);
          json.writeStringProperty("plan", origin.plan());
          json.writeStringProperty("at", origin.at());
          json.writeStringProperty("sha256", origin.sha256());
          json.writeArrayPropertyStart("figures");
          channels.forEach(
              (channel, figures) -> figures.forEach(figure -> figure(json, channel, figure)));
          json.writeEndArray();
          json.writeArrayPropertyStart("sources");
          // A source may bring in others while it is written.
          for (int i = 0; i < sources.size(); i++) {
            source(json, i);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void figure(JsonGenerator json, String channel, Provenance figure) {
    json.writeStartObject();
    json.writeStringProperty("printed", figure.printed());
    if (!channel.isEmpty()) {
      json.writeStringProperty("channel", channel);
    }
    json.writeStringProperty("section", figure.spot().section());
    json.writeNumberProperty("paragraph", figure.spot().number());
    Json.text(json, "table", figure.spot().table());
    Json.text(json, "row", figure.spot().row());
    Json.text(json, "column", figure.column());
    json.writeStringProperty("text", figure.text());
    json.writeNumberProperty("offset", figure.offset());
    json.writeStringProperty("source", id(figure.source()));
    json.writeEndObject();
  }

  /** One and the same source is written once; what was written down twice is the same too. */
  private String id(Source source) {
    String known = ids.get(source);
    if (known == null && source.inputs().isEmpty() && source.terms().isEmpty()) {
      List<Object> key =
          List.of(source.kind(), source.what(), source.exact(), source.place(), source.provision());
      known = plain.get(key);
      if (known == null) {
        known = added(source);
        plain.put(key, known);
      }
      ids.put(source, known);
    } else if (known == null) {
      known = added(source);
      ids.put(source, known);
    }
    return known;
  }

  private String added(Source source) {
    sources.add(source);
    return "s" + sources.size();
  }

  private void source(JsonGenerator json, int index) {
    Source source = sources.get(index);
    json.writeStartObject();
    json.writeStringProperty("id", "s" + (index + 1));
    json.writeStringProperty("kind", source.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("what", source.what());
    json.writeArrayPropertyStart("of");
    source.about().forEach(json::writeString);
    json.writeEndArray();
    Json.text(json, "exact", source.exact());
    Json.text(json, "formula", source.formula());
    json.writeObjectPropertyStart("inputs");
    source.inputs().forEach((letter, input) -> json.writeStringProperty(letter, id(input)));
    json.writeEndObject();
    json.writeArrayPropertyStart("terms");
    WhyJson.terms(json, source.terms());
    json.writeEndArray();
    place(json, source.place());
    Json.text(json, "law", source.provision().map(Provision::article));
    if (source.provision().isPresent()) {
      json.writeBooleanProperty("confirmed", source.provision().get().confirmed());
    }
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Optional<Place> place) {
    Json.text(json, "file", place.map(Place::file));
    if (place.isPresent()) {
      json.writeNumberProperty("line", place.get().line());
      json.writeNumberProperty("column", place.get().column());
    } else {
      json.writeNullProperty("line");
      json.writeNullProperty("column");
    }
  }
}
