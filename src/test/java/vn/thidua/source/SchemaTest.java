package vn.thidua.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.text.Numbers;

/**
 * The schemas accept exactly what the reader accepts. What only the reader sees is in {@link
 * #onlyTheReaderSees}.
 */
final class SchemaTest {
  private static final Path EVERY_KEY = Path.of("src/test/resources/plans/moi-khoa");

  /** Right for some key and wrong for the others. */
  private static final List<String> SCALARS =
      List.of(
          "",
          "chữ có dấu",
          "a-b",
          "a--b",
          "-a",
          "a-",
          "A-b",
          "a_b",
          "đ",
          "0",
          "1",
          "-1",
          "08",
          "2.5",
          "-2.5",
          "12.0",
          "1.234,5",
          "1,5",
          "+5",
          ".5",
          "5.",
          "1e3",
          "0x1F",
          "1_000",
          "0.12345678901234567890123456789",
          "0.123456789012345678901234567891",
          "true",
          "null",
          "2024",
          "2024-06",
          "2024-06-30",
          "2023-02-28",
          "2023-02-29",
          "2024-02-29",
          "2023-06-31",
          "2023-13-01",
          "2023-00-10",
          "2023-6-30",
          "20230630",
          "30/6/2023",
          "2023-06-30T00:00:00",
          "1899-12-31",
          "1900-01-01",
          "2200-12-31",
          "2201-01-01",
          "9999-12-31",
          "10/3",
          "010/3",
          "30/12",
          "31/1",
          "00/1",
          "1/13",
          "no-such-word");

  /** A file's schema with what reads that file. */
  private record Checked(Schema schema, com.networknt.schema.Schema validator, JsonNode json) {
    static Checked of(Schema schema) {
      JsonNode json =
          JsonMapper.shared().readTree(new String(schema.content(), StandardCharsets.UTF_8));
      return new Checked(
          schema,
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(json),
          json);
    }

    List<Finding> read(Node root) {
      List<Finding> findings = new ArrayList<>();
      Set<String> incomplete = new TreeSet<>();
      switch (schema) {
        case PLAN ->
            new PlanFile(root, findings::add, incomplete).with(List.of(), List.of(), List.of());
        case MOVEMENTS -> new MovementsFile(findings::add, incomplete).read(root);
        case PHASES -> new PhasesFile(findings::add, incomplete).read(root);
        case COUNCIL -> new CouncilFile(findings::add).read(root);
        case SCORING -> new ScoringFile(findings::add).read(root);
        case INDICATORS -> CatalogueFile.read(root, findings::add);
      }
      return findings;
    }

    List<?> faults(JsonNode document) {
      return validator.validate(
          document,
          context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
  }

  /** An end before its beginning or many years after it, an id of digits with a point or sign. */
  private static boolean onlyTheReaderSees(Finding finding) {
    Optional<BigDecimal> number =
        finding.code() == Code.S011 ? Numbers.parse(finding.args().get(0)) : Optional.empty();
    return finding.code() == Code.S017
        || finding.code() == Code.S032
        || number.filter(n -> n.signum() >= 0 && n.stripTrailingZeros().scale() <= 0).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void a_file_changed_in_any_one_place_is_right_for_both_or_wrong_for_both(Schema schema)
      throws IOException {
    Checked checked = Checked.of(schema);
    Node sample = sample(schema);
    assertThat(checked.read(sample)).isEmpty();
    Set<String> scalars = new TreeSet<>(SCALARS);
    checked
        .json()
        .findValues("enum")
        .forEach(words -> words.forEach(w -> scalars.add(w.asString(""))));
    new Mutants(List.of("no-such-word"))
        .of(sample)
        .flatMap(mutant -> checked.read(mutant.root()).stream())
        .filter(finding -> finding.code() == Code.S012)
        .forEach(finding -> scalars.addAll(List.of(finding.args().get(2).split(", "))));
    for (String limit : List.of("minimum", "maximum")) {
      for (JsonNode number : checked.json().findValues(limit)) {
        for (int step = -1; step <= 1; step++) {
          scalars.add(String.valueOf(number.asInt() + step));
        }
      }
    }
    Stream.of(Code.values()).map(Code::name).forEach(scalars::add);
    List<String> differ = new ArrayList<>();
    int wrong = 0;
    List<Mutants.Mutant> mutants = new Mutants(scalars).of(sample).toList();
    for (Mutants.Mutant mutant : mutants) {
      List<Finding> findings =
          checked.read(mutant.root()).stream().filter(f -> !onlyTheReaderSees(f)).toList();
      List<?> faults = checked.faults(json(mutant.root()));
      wrong += findings.isEmpty() ? 0 : 1;
      if (findings.isEmpty() != faults.isEmpty()) {
        differ.add(mutant.change() + ": reader " + findings + ", schema " + faults);
      }
    }
    assertThat(differ).isEmpty();
    assertThat(wrong).isBetween(mutants.size() / 4, mutants.size() * 9 / 10);
  }

  @ParameterizedTest
  @EnumSource
  void the_keys_of_each_mapping_are_the_readers_in_its_order(Schema schema) throws IOException {
    Checked checked = Checked.of(schema);
    Set<String> ofReader = new TreeSet<>();
    new Mutants(List.of())
        .of(sample(schema))
        .filter(mutant -> mutant.change().endsWith(" + unknown"))
        .flatMap(mutant -> checked.read(mutant.root()).stream())
        .filter(finding -> finding.code() == Code.S006)
        .forEach(finding -> ofReader.add(finding.args().get(2)));
    Set<String> ofSchema = new TreeSet<>();
    objects(checked.json())
        .forEach(
            object -> ofSchema.add(String.join(", ", object.get("properties").propertyNames())));
    assertThat(ofSchema).isEqualTo(ofReader);
  }

  @ParameterizedTest
  @EnumSource
  void the_sample_that_is_changed_holds_every_key_of_the_schema(Schema schema) throws IOException {
    JsonNode json = Checked.of(schema).json();
    Map<String, Set<String>> missing = new TreeMap<>();
    held(json, "", json(sample(schema)), json, missing);
    missing.values().removeIf(Set::isEmpty);
    assertThat(missing).isEmpty();
  }

  /** Takes the keys of a document from those of its schema, place by place. */
  private static void held(
      JsonNode schema, String at, JsonNode document, JsonNode root, Map<String, Set<String>> left) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asString().replace("#/definitions/", "");
      held(root.get("definitions").get(name), name, document, root, left);
    } else if (document.isArray()) {
      document.forEach(item -> held(schema.path("items"), at + "[]", item, root, left));
    } else if (document.isObject() && schema.has("properties")) {
      JsonNode keys = schema.get("properties");
      Set<String> missing = left.computeIfAbsent(at, place -> new TreeSet<>(keys.propertyNames()));
      document
          .properties()
          .forEach(
              key -> {
                missing.remove(key.getKey());
                held(keys.path(key.getKey()), at + "." + key.getKey(), key.getValue(), root, left);
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_key_has_a_title_and_a_description_and_its_examples_are_right(Schema schema) {
    objects(Checked.of(schema).json())
        .flatMap(object -> object.get("properties").properties().stream())
        .forEach(
            property -> {
              JsonNode key = property.getValue();
              assertThat(key.path("title").asString("")).as(property.getKey()).isNotBlank();
              assertThat(key.path("description").asString("")).as(property.getKey()).endsWith(".");
              com.networknt.schema.Schema form =
                  SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(key);
              List<JsonNode> values = new ArrayList<>();
              key.path("examples").forEach(values::add);
              if (key.has("default")) {
                values.add(key.get("default"));
              }
              values.forEach(
                  value ->
                      assertThat(form.validate(value)).as(property.getKey() + value).isEmpty());
            });
  }

  @Test
  void every_plan_here_is_to_an_editor_what_it_is_to_the_reader() throws IOException {
    int files = 0;
    for (Path folder : List.of(Path.of("plans"), Path.of("src/test/resources/plans"))) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(f -> f.toString().endsWith(".yaml")).toList()) {
          String name = file.getFileName().toString().replace(".yaml", "");
          Checked checked = Checked.of(Schema.named(name).orElseThrow());
          String text = Files.readString(file);
          List<Finding> findings = new ArrayList<>();
          YamlReader.read(file.toString(), text, findings::add)
              .ifPresent(root -> findings.addAll(checked.read(root)));
          List<?> faults = checked.faults(YAMLMapper.shared().readTree(text));
          assertThat(faults.isEmpty())
              .as("%s: %s, %s", file, findings, faults)
              .isEqualTo(findings.isEmpty());
          files++;
        }
      }
    }
    assertThat(files).isGreaterThanOrEqualTo(15);
  }

  private static Node sample(Schema schema) throws IOException {
    String file = schema.word() + ".yaml";
    return YamlReader.read(
            file,
            Files.readString(EVERY_KEY.resolve(file)),
            finding -> {
              throw new AssertionError(finding);
            })
        .orElseThrow();
  }

  /** The schemas of mappings, wherever they stand. */
  private static Stream<JsonNode> objects(JsonNode json) {
    Stream<JsonNode> below = json.valueStream().flatMap(SchemaTest::objects);
    // Keyed by phases, a mapping has no keys of its own.
    return json.has("additionalProperties") && json.has("properties")
        ? Stream.concat(Stream.of(json), below)
        : below;
  }

  /**
   * The JSON of a file as the reader takes it: an empty text is a value left out, and what has the
   * form of a number is one, in quotes or not.
   */
  private static JsonNode json(Node node) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (node instanceof Node.Mapping mapping) {
      ObjectNode object = make.objectNode();
      mapping.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
      return object;
    }
    if (node instanceof Node.Sequence sequence) {
      ArrayNode array = make.arrayNode();
      sequence.items().forEach(item -> array.add(json(item)));
      return array;
    }
    if (node instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
      return Numbers.parse(scalar.text())
          .<JsonNode>map(
              number ->
                  number.stripTrailingZeros().scale() <= 0
                      ? make.numberNode(number.toBigIntegerExact())
                      : make.numberNode(number))
          .orElseGet(() -> make.stringNode(scalar.text()));
    }
    return make.nullNode();
  }
}
