package vn.thidua.cli;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.core.JsonGenerator;
import vn.thidua.document.Origin;
import vn.thidua.document.Provenance;

/** Where the figures of a document come from, as JSON: what lies beside the document. */
final class ProvenanceJson {
  private ProvenanceJson() {}

  static String of(String document, Origin origin, List<Provenance> figures) {
    return Json.text(
        json -> {
          json.writeStartObject();
          head(json, "document", document, origin);
          figures(json, figures);
          json.writeEndObject();
        });
  }

  /**
   * What was made, and of what.
   *
   * @param kind what the thing is
   */
  static void head(JsonGenerator json, String kind, String name, Origin origin) {
    json.writeStringProperty(kind, name);
    json.writeStringProperty("plan", origin.plan());
    json.writeStringProperty("at", origin.at());
    json.writeStringProperty("sha256", origin.sha256());
  }

  /** Each figure with its formula and terms. */
  static void figures(JsonGenerator json, List<Provenance> figures) {
    json.writeArrayPropertyStart("figures");
    for (Provenance figure : figures) {
      json.writeStartObject();
      json.writeStringProperty("table", figure.table());
      json.writeStringProperty("row", figure.row());
      json.writeStringProperty("column", figure.column());
      Json.text(json, "indicator", figure.indicator());
      json.writeStringProperty("printed", figure.printed());
      json.writeStringProperty("exact", exact(figure.exact()));
      Json.text(json, "formula", figure.formula());
      Json.text(json, "file", figure.written().map(place -> place.file()));
      if (figure.written().isPresent()) {
        json.writeNumberProperty("line", figure.written().get().line());
      } else {
        json.writeNullProperty("line");
      }
      json.writeArrayPropertyStart("from");
      figure.from().forEach(json::writeString);
      json.writeEndArray();
      json.writeArrayPropertyStart("terms");
      WhyJson.terms(json, figure.terms());
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A whole number, or a fraction such as {@code 13/7}: nothing is rounded. */
  private static String exact(BigFraction value) {
    boolean whole = value.getDenominator().abs().equals(BigInteger.ONE);
    String number = value.getNumerator().abs().toString();
    String sign = value.signum() < 0 ? "-" : "";
    return sign + number + (whole ? "" : "/" + value.getDenominator().abs());
  }
}
