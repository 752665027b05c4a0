package vn.thidua.text.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an announcer reads, against a table of what stands in administrative texts. */
final class AnnouncerTest {
  private static final Path TABLE =
      Path.of("src/test/resources/vn/thidua/text/spoken/readings.tsv");

  private final Announcer announcer = new Announcer(Lexicon.standard());

  /** One line of the table. */
  private record Row(String kind, String written, String read) {}

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Row(cells[0], cells[1], cells[2]))
        .toList();
  }

  @Test
  void reads_what_the_table_says() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      String read = announcer.read(row.written()).text();
      if (!read.equals(row.read())) {
        wrong.add(row.kind() + ": " + row.written() + "\n    " + read + "\n    " + row.read());
      }
    }
    assertThat(String.join("\n", wrong)).isEmpty();
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(300);
  }
}
