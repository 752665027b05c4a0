package vn.thidua.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The values of Nghị định 30/2020/NĐ-CP, Phụ lục I, that every format is measured by. */
final class Decree {
  private static final Path FOLDER = Path.of("src/test/resources/layout");

  private Decree() {}

  /**
   * How one part of a document is set.
   *
   * @param name its class or element in the XHTML
   * @param smallest in points, as is {@code largest}
   * @param style the Word style
   */
  record Part(
      String name,
      String what,
      double smallest,
      double largest,
      boolean bold,
      boolean italic,
      boolean capitals,
      String align,
      String style) {

    void assertSize(double points) {
      assertThat(points).as("size of " + what).isBetween(smallest - 0.05, largest + 0.05);
    }
  }

  static List<Part> parts() {
    return rows("nghi-dinh-30-2020.csv").stream()
        .map(
            row ->
                new Part(
                    row.get("part"),
                    row.get("what"),
                    Double.parseDouble(row.get("smallest")),
                    Double.parseDouble(row.get("largest")),
                    Boolean.parseBoolean(row.get("bold")),
                    Boolean.parseBoolean(row.get("italic")),
                    Boolean.parseBoolean(row.get("capitals")),
                    row.get("align"),
                    row.get("style")))
        .toList();
  }

  /** Holds a measured length, spacing or number of lines against the decree's limits. */
  static void assertPage(String what, double measured) {
    CSVRecord limits =
        rows("page.csv").stream().filter(row -> row.get("what").equals(what)).findFirst().get();
    assertThat(measured)
        .as(what)
        .isBetween(
            Double.parseDouble(limits.get("smallest")) - 0.1,
            Double.parseDouble(limits.get("largest")) + 0.1);
  }

  /**
   * What minutes say.
   *
   * @param pattern of a whole line
   */
  record Said(String what, String pattern) {}

  /** What minutes say, from top to bottom. */
  static List<Said> minutes() {
    return rows("bien-ban.csv").stream()
        .map(row -> new Said(row.get("what"), row.get("pattern")))
        .toList();
  }

  private static List<CSVRecord> rows(String file) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();
    try (CSVParser rows = CSVParser.parse(FOLDER.resolve(file), UTF_8, format)) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
