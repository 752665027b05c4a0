package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.source.Schema;

/**
 * What the README says of a plan's files is so. {@code -Dgolden.update=true} writes its tables of
 * keys anew from the schemas.
 */
final class ReadmeTest {
  private static final Path README = Path.of("README.md");

  @TempDir Path folder;

  @Test
  void its_tables_of_keys_are_the_schemas() throws IOException {
    String text = Files.readString(README);
    String expected = text;
    for (Schema schema : Schema.values()) {
      String start = "<!-- keys: " + schema.word() + " -->\n";
      int from = expected.indexOf(start) + start.length();
      assertThat(from).as(start).isGreaterThan(start.length());
      int to = expected.indexOf("<!-- end -->", from);
      JsonNode json =
          JsonMapper.shared().readTree(new String(schema.content(), StandardCharsets.UTF_8));
      StringBuilder table = new StringBuilder("| Khóa | Viết gì | Nghĩa |\n| --- | --- | --- |\n");
      rows("", json, json.path("definitions"), table);
      expected = expected.substring(0, from) + "\n" + table + "\n" + expected.substring(to);
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, expected);
    } else {
      assertThat(text).isEqualTo(expected);
    }
  }

  @Test
  void its_small_plan_has_no_findings_and_its_first_lines_lead_to_the_schemas() throws IOException {
    Shell shell = new Shell(folder);
    Path plan = Files.createDirectories(folder.resolve("xa-mau"));
    Pattern block =
        Pattern.compile(
            "```yaml\n(# yaml-language-server: \\$schema=(\\S+)\n.*?)```", Pattern.DOTALL);
    Matcher blocks = block.matcher(Files.readString(README));
    shell.run("luoc-do", "-o", "xa-mau/schemas");
    int files = 0;
    while (blocks.find()) {
      Path schema = plan.resolve(blocks.group(2));
      String name = schema.getFileName().toString().replace(".schema.json", "");
      assertThat(schema).hasBinaryContent(Schema.named(name).orElseThrow().content());
      Files.writeString(plan.resolve(name + ".yaml"), blocks.group(1));
      files++;
    }
    assertThat(files).isEqualTo(3);
    Shell.Result checked = shell.run("check", "xa-mau");
    assertThat(checked.shown()).isEqualTo("xa-mau-2024: không có chỗ nào sai (0 dòng báo cáo)\n");
    for (String kind : List.of("plan", "phase dot-1", "year")) {
      Shell.Result written = shell.run("van-ban " + kind + " -p xa-mau -f md -o ra");
      assertThat(written.exit()).as(written.err()).isZero();
    }
  }

  @Test
  void a_schema_is_printed_as_it_is_written() throws IOException {
    Shell shell = new Shell(folder);
    for (Schema schema : Schema.values()) {
      assertThat(shell.run("schema", schema.word()).out())
          .isEqualTo(new String(schema.content(), StandardCharsets.UTF_8));
    }
  }

  /**
   * @param definitions what the schema refers to; a part that holds itself is told once
   */
  private static void rows(
      String path, JsonNode object, JsonNode definitions, StringBuilder table) {
    List<String> required = object.get("required").valueStream().map(JsonNode::asString).toList();
    object
        .get("properties")
        .properties()
        .forEach(
            property -> {
              JsonNode key = property.getValue();
              String name = path + property.getKey();
              String otherwise =
                  key.has("default") ? " Mặc định: " + key.get("default").asString() + "." : "";
              table.append(
                  "| `%s`%s | %s | %s%s |\n"
                      .formatted(
                          name,
                          required.contains(property.getKey()) ? " \\*" : "",
                          form(key),
                          key.get("description").asString(),
                          otherwise));
              if (key.has("properties")) {
                rows(name + ".", key, definitions, table);
              } else if (key.path("items").has("properties")) {
                rows(name + "[].", key.get("items"), definitions, table);
              } else if (key.path("items").has("$ref") && path.isEmpty()) {
                rows(name + "[].", definitions.get("item"), definitions, table);
              }
            });
  }

  private static String form(JsonNode key) {
    List<String> types =
        key.get("type").isArray()
            ? StreamSupport.stream(key.get("type").spliterator(), false)
                .map(type -> type.asString(""))
                .toList()
            : List.of(key.get("type").asString());
    if (key.has("enum")) {
      List<String> words =
          key.get("enum").valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
      return words.size() > 9
          ? "`" + words.get(0) + "` … `" + words.get(words.size() - 1) + "`"
          : "`" + String.join("`, `", words) + "`";
    }
    return switch (types.get(0)) {
      case "object" -> "nhóm khóa";
      case "array" ->
          key.get("items").has("properties") || key.get("items").has("$ref")
              ? "danh sách"
              : "danh sách " + form(key.get("items"));
      case "integer" -> "số nguyên từ %s đến %s".formatted(key.get("minimum"), key.get("maximum"));
      case "number" -> types.contains("array") ? "số, hoặc hai số" : "số";
      default -> key.has("format") ? "ngày" : key.has("minimum") ? "mã" : "chữ";
    };
  }
}
