package vn.thidua.source;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.Better;
import vn.thidua.plan.Catalogue;
import vn.thidua.plan.Kind;
import vn.thidua.plan.ShareBase;

/** Reads {@code indicators.yaml}: what the indicators of many plans have in common. */
public final class CatalogueFile {
  /** The name under which it is looked for. */
  public static final String FILE = "indicators.yaml";

  private final Consumer<Finding> findings;

  private CatalogueFile(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /**
   * The catalogue; what can't be read of it is a finding.
   *
   * @param name of the file in findings
   */
  public static Catalogue read(Path file, String name, Consumer<Finding> findings) {
    try (InputStream in = Files.newInputStream(file)) {
      String text = new Lines(name, in, findings).whole();
      return new CatalogueFile(findings).catalogue(YamlReader.read(name, text, findings));
    } catch (IOException e) {
      findings.accept(Code.S002.at(Place.ofFile(name)));
      return Catalogue.NONE;
    }
  }

  private Catalogue catalogue(Optional<Node> root) {
    return root.map(node -> read(node, findings)).orElse(Catalogue.NONE);
  }

  static Catalogue read(Node root, Consumer<Finding> findings) {
    return new Catalogue(
        Fields.of(root, findings, "indicators")
            .requiredItems("indicators", new CatalogueFile(findings)::entry));
  }

  private Optional<Catalogue.Entry> entry(Node node) {
    Fields f =
        Fields.of(
            node,
            findings,
            "id",
            "name",
            "movement",
            "aliases",
            "unit",
            "units",
            "kind",
            "better",
            "base",
            "points");
    Catalogue.Entry read =
        new Catalogue.Entry(
            f.id("id"),
            f.text("name"),
            f.optionalText("movement"),
            f.texts("aliases"),
            f.text("unit"),
            f.choice("kind", Kind.class),
            f.choice("better", Better.class, Better.HIGHER),
            f.choice("base", ShareBase.class, ShareBase.REPORTED),
            units(f),
            f.optionalNumber("points"));
    return f.complete() ? Optional.of(read) : Optional.empty();
  }

  /** How much of the indicator's unit one of each other unit is. */
  private Map<String, BigDecimal> units(Fields f) {
    Map<String, BigDecimal> units = new HashMap<>();
    for (Fields.PlacedNumber factor : f.placedNumbers("units")) {
      if (factor.value().signum() > 0) {
        units.put(factor.key(), factor.value());
      } else {
        findings.accept(Code.S008.at(factor.place(), "@number"));
      }
    }
    return units;
  }
}
