package vn.thidua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.source.Schema;

/**
 * {@code schema}: the JSON Schemas of the YAML files, on the screen or, with {@code -o}, in files.
 */
final class SchemaCommand implements Command {
  private static final String WORDS =
      String.join(", ", Arrays.stream(Schema.values()).map(Schema::word).toList());

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public String alias() {
    return "luoc-do";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional(Options.operand(messages, 0, "schema", false));
    spec.addOption(Options.value(messages, "schema-output", "-o", "--output"));
    spec.addOption(Options.flag(messages, "force", "--force"));
  }

  @Override
  public int run(Invocation call) {
    List<Schema> wanted =
        call.operand(0).map(word -> List.of(named(call, word))).orElse(List.of(Schema.values()));
    if (call.option("--output").isPresent()) {
      DocumentFiles files = new DocumentFiles(call);
      Map<Path, byte[]> written = new LinkedHashMap<>();
      wanted.forEach(
          schema -> written.put(files.folder().resolve(schema.file()), schema.content()));
      files.write(written);
    } else if (wanted.size() == 1) {
      call.out().print(new String(wanted.get(0).content(), StandardCharsets.UTF_8));
    } else {
      throw Failure.usage(call.messages().get("error.schema-which", WORDS));
    }
    return Exit.FINE;
  }

  private static Schema named(Invocation call, String word) {
    return Schema.named(word)
        .orElseThrow(
            () -> Failure.usage(call.messages().get("error.choice", "schema", word, WORDS)));
  }
}
