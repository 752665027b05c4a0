package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message that a command names stands in both languages, and none in one alone. */
final class MessagesTest {
  private static final Pattern NAMED = Pattern.compile("get\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"");
  private static final Path TEXTS = Path.of("src/main/resources/vn/thidua/cli");

  @Test
  void both_languages_have_the_same_messages() throws IOException {
    assertThat(texts("vi").keySet()).isEqualTo(texts("en").keySet());
    assertThat(texts("vi").values())
        .allMatch(text -> Normalizer.isNormalized((String) text, Normalizer.Form.NFC));
  }

  @Test
  void every_message_that_is_named_is_there() throws IOException {
    Properties texts = texts("vi");
    TreeSet<String> missing = new TreeSet<>();
    for (Path source : sources()) {
      Matcher named = NAMED.matcher(Files.readString(source));
      while (named.find()) {
        boolean begins = Files.readString(source).startsWith("\" +", named.end() - 1);
        if (!begins && !texts.containsKey(named.group(1))) {
          missing.add(named.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/vn/thidua/cli"))) {
      return files.sorted().toList();
    }
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (var reader =
        Files.newBufferedReader(TEXTS.resolve("messages_" + language + ".properties"))) {
      texts.load(reader);
    }
    return texts;
  }
}
