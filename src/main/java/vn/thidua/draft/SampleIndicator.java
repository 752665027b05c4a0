package vn.thidua.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * An indicator as communes have it, for plans that are made up.
 *
 * @param movement the id of its movement
 * @param base empty where it is no share
 * @param target of one village; of a share the percentage
 */
record SampleIndicator(
    String movement,
    String id,
    String name,
    String unit,
    String kind,
    String better,
    String base,
    int target) {

  boolean isShare() {
    return kind.equals("share");
  }

  boolean isStock() {
    return kind.equals("stock");
  }

  boolean isLower() {
    return better.equals("lower");
  }

  /** The first so many; beyond those that are known they come again under other numbers. */
  static List<SampleIndicator> first(int count) {
    List<SampleIndicator> known = known();
    List<SampleIndicator> indicators = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SampleIndicator one = known.get(i % known.size());
      int round = i / known.size() + 1;
      indicators.add(round == 1 ? one : one.again(round));
    }
    return indicators;
  }

  private SampleIndicator again(int round) {
    return new SampleIndicator(
        movement, id + "-" + round, name + " (" + round + ")", unit, kind, better, base, target);
  }

  private static List<SampleIndicator> known() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = SampleIndicator.class.getResourceAsStream("sample-indicators.csv");
        CSVParser rows =
            CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
      List<SampleIndicator> known = new ArrayList<>();
      for (CSVRecord row : rows) {
        known.add(
            new SampleIndicator(
                row.get("movement"),
                row.get("id"),
                row.get("name"),
                row.get("unit"),
                row.get("kind"),
                row.get("better"),
                row.get("base"),
                Integer.parseInt(row.get("target"))));
      }
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
