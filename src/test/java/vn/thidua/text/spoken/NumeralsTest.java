package vn.thidua.text.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Numbers in words against the npm package read-vietnamese-number 2.3.1, whose answers {@code
 * src/test/oracle/numbers.mjs} wrote. Two differences are ours on purpose: an empty group inside a
 * number is said ("không nghìn", as the textbook has it), and of three decimals of which the first
 * two are noughts each is said ("không không năm").
 */
final class NumeralsTest {
  private static final Path TEXTS = Path.of("src/test/resources/vn/thidua/text/spoken");

  private static final Lexicon NONE = Lexicon.standard();

  private long state;

  @BeforeEach
  void start() {
    state = 2023;
  }

  @Test
  void a_hundred_thousand_values_are_read_as_an_independent_reader_does()
      throws IOException, NoSuchAlgorithmException {
    List<String> sample = Files.readAllLines(TEXTS.resolve("numbers.tsv"));
    List<String> digests = Files.readAllLines(TEXTS.resolve("numbers.sha256"));
    assertThat(sample).hasSize(1_000);
    assertThat(digests).hasSize(100);
    int different = 0;
    for (int thousand = 0; thousand < digests.size(); thousand++) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int i = 0; i < 1_000; i++) {
        String value = value();
        String ours = ours(value);
        String theirs = theirs(ours);
        different += ours.equals(theirs) ? 0 : 1;
        if (thousand == 0) {
          assertThat(value + "\t" + theirs).isEqualTo(sample.get(i));
        }
        digest.update((theirs + "\n").getBytes(StandardCharsets.UTF_8));
      }
      assertThat(HexFormat.of().formatHex(digest.digest()))
          .as("thousand %s", thousand)
          .isEqualTo(digests.get(thousand));
    }
    assertThat(different).isBetween(10_000, 40_000);
  }

  /** The value in words, through the same door as any text. */
  private static String ours(String value) {
    Written written = new Written("số " + value, NONE);
    Quantity quantity = (Quantity) Quantity.at(written, 3, 3).orElseThrow().token();
    return quantity.spoken();
  }

  private static String theirs(String ours) {
    return ours.replaceAll(" không (?:nghìn|triệu)(?= )", "")
        .replaceAll("phẩy không không ([^ ]+)$", "phẩy không trăm linh $1");
  }

  private int next(int bound) {
    state = (state * 1_103_515_245L + 12_345L) % 2_147_483_648L;
    return (int) ((state >> 16) % bound);
  }

  private String value() {
    String sign = next(4) == 0 ? "-" : "";
    int length = 1 + next(24);
    StringBuilder digits = new StringBuilder(String.valueOf(1 + next(9)));
    while (digits.length() < length) {
      digits.append(next(2) == 0 ? "0" : String.valueOf(next(10)));
    }
    StringBuilder decimals = new StringBuilder();
    if (next(4) == 0) {
      for (int left = 1 + next(5); left > 0; left--) {
        decimals.append(next(2) == 0 ? "0" : String.valueOf(next(10)));
      }
    }
    return sign + digits + (decimals.isEmpty() ? "" : "," + decimals);
  }
}
