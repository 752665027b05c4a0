package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Whoever works out the formulas of {@code why} with the values given above them gets what it says,
 * and what it says is the number of {@code status}.
 */
final class WhyArithmeticTest {
  private static final String PLAN = "plans/kim-hoa-2023";
  private static final List<String> OF_PHASES =
      List.of("actual", "target", "expected", "achievement", "pace_ratio", "missing");

  @ParameterizedTest
  @CsvSource({"dot-1,2023-03-10", "dot-1,2023-06-20", "dot-1,2023-08-31", "dot-2,2023-10-05"})
  void of_a_phase_is_the_status_of_the_phase(String phase, String at) throws IOException {
    JsonNode status =
        StatusOracleTest.json(
            "status", "-p", PLAN, "--at", at, "--by", "phase", "--phase", phase, "-f", "json");
    int told = 0;
    int turn = at.hashCode() & 0xFF;
    for (JsonNode row : status.get("phases").get(0).get("indicators")) {
      String indicator = row.get("indicator").asString();
      List<String> asked = new ArrayList<>(List.of("why", indicator, "--phase", phase));
      told += compare(row, asked, at, turn);
      JsonNode village = row.get("villages").get(turn % row.get("villages").size());
      asked.add(2, village.get("village").asString());
      told += compare(village, asked, at, turn + 1);
      turn++;
    }
    assertThat(told).isGreaterThan(40);
  }

  /** Two of the numbers in turn: a run of the command for each of all takes a minute. */
  private static int compare(JsonNode row, List<String> asked, String at, int turn)
      throws IOException {
    int told = 0;
    int half = OF_PHASES.size() / 2;
    for (int i = turn % half; i < OF_PHASES.size(); i += half) {
      String number = OF_PHASES.get(i);
      JsonNode why = ask(asked, at, number);
      JsonNode value = row.get(number);
      assertThat(why.get("number_value"))
          .as(asked + " " + number)
          .isEqualTo(value.isArray() ? value.get(0) : value);
      if (!value.isNull()) {
        told++;
        work(why);
      }
    }
    return told;
  }

  @ParameterizedTest
  @CsvSource({"2023-06-20", "2023-12-31"})
  void of_the_year_holds(String at) throws IOException {
    JsonNode status = StatusOracleTest.json("status", "-p", PLAN, "--at", at, "-f", "json");
    int told = 0;
    for (JsonNode row : status.get("indicators")) {
      for (String number :
          List.of(
              "target",
              "expected",
              "achievement",
              "pace_ratio",
              "missing",
              "forecast",
              "needed_per_month",
              "growth")) {
        JsonNode why = ask(List.of("why", row.get("indicator").asString()), at, number);
        told += why.get("steps").size();
        work(why);
      }
    }
    assertThat(told).isGreaterThan(250);
  }

  private static JsonNode ask(List<String> asked, String at, String number) {
    List<String> arguments = new ArrayList<>(asked);
    arguments.addAll(List.of("-p", PLAN, "--at", at, "-f", "json", "--number", number));
    return StatusOracleTest.json(arguments.toArray(String[]::new));
  }

  /** Works every step out, and looks up what is given. */
  private static void work(JsonNode why) throws IOException {
    Map<String, BigDecimal> known = new HashMap<>();
    for (JsonNode step : why.get("steps")) {
      BigDecimal value = step.get("value").decimalValue();
      String symbol = step.get("symbol").asString();
      if (!step.get("formula").isNull()) {
        String formula = step.get("formula").asString();
        if (!formula.contains("Σ")) {
          BigDecimal worked = new Sum(formula, known).value();
          // What is printed has six decimals, and a formula may divide by such a number.
          BigDecimal scale = value.abs().max(BigDecimal.ONE);
          assertThat(worked.subtract(value).abs().divide(scale, MathContext.DECIMAL64))
              .as(formula + " of " + why)
              .isLessThan(new BigDecimal("0.0001"));
        }
      }
      JsonNode written = step.get("written");
      if (written.size() == 1 && !"pqy".contains(symbol)) {
        assertThat(line(written.get(0))).contains(value.stripTrailingZeros().toPlainString());
      }
      known.put(symbol, value);
    }
  }

  private static String line(JsonNode place) throws IOException {
    return Files.readAllLines(Path.of(PLAN, place.get("file").asString()))
        .get(place.get("line").asInt() - 1);
  }

  /** A formula of letters, whole numbers, brackets and the four operations, worked out. */
  private static final class Sum {
    private final String text;
    private final Map<String, BigDecimal> known;
    private int at;

    Sum(String formula, Map<String, BigDecimal> known) {
      this.text = Normalizer.normalize(formula, Normalizer.Form.NFD).replace(" ", "");
      this.known = new HashMap<>();
      known.forEach(
          (letter, value) ->
              this.known.put(Normalizer.normalize(letter, Normalizer.Form.NFD), value));
    }

    BigDecimal value() {
      BigDecimal value = sum();
      assertThat(at).as(text).isEqualTo(text.length());
      return value;
    }

    private BigDecimal sum() {
      BigDecimal value = product();
      while (at < text.length() && "+−".indexOf(text.charAt(at)) >= 0) {
        boolean plus = text.charAt(at++) == '+';
        BigDecimal next = product();
        value = plus ? value.add(next) : value.subtract(next);
      }
      return value;
    }

    private BigDecimal product() {
      BigDecimal value = factor();
      while (at < text.length() && "·/".indexOf(text.charAt(at)) >= 0) {
        boolean times = text.charAt(at++) == '·';
        BigDecimal next = factor();
        value = times ? value.multiply(next) : value.divide(next, MathContext.DECIMAL128);
      }
      return value;
    }

    private BigDecimal factor() {
      if (text.charAt(at) == '(') {
        at++;
        BigDecimal value = sum();
        assertThat(text.charAt(at++)).isEqualTo(')');
        return value;
      }
      int start = at++;
      while (at < text.length()
          && (text.charAt(at) == '\u0304' || Character.isDigit(text.charAt(at)))) {
        at++;
      }
      String word = text.substring(start, at);
      return Character.isDigit(word.charAt(0)) ? new BigDecimal(word) : known.get(word);
    }
  }
}
