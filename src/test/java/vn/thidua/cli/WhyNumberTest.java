package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every number of the status can be asked about, and says what the status says. */
final class WhyNumberTest {
  private static final String PLAN = "plans/kim-hoa-2023";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actual",
        "expected",
        "achievement",
        "pace_ratio",
        "forecast",
        "needed_per_month",
        "growth"
      })
  void is_the_number_of_the_status(String key) {
    JsonNode status =
        StatusOracleTest.json("status", "-p", PLAN, "--at", "2023-08-31", "-f", "json");
    for (JsonNode indicator : status.get("indicators")) {
      JsonNode why =
          StatusOracleTest.json(
              "why",
              indicator.get("indicator").asString(),
              "-p",
              PLAN,
              "--at",
              "2023-08-31",
              "-f",
              "json",
              "--number",
              key);
      JsonNode expected =
          key.equals("growth") && indicator.get("growth").isNull()
              ? indicator.get("growth_points")
              : indicator.get(key);
      assertThat(why.get("number").asString()).isEqualTo(key);
      assertThat(why.get("number_value"))
          .as(indicator.get("indicator") + " " + key)
          .isEqualTo(expected);
    }
  }

  @Test
  void a_number_that_rests_on_an_estimate_says_so_everywhere() throws Exception {
    JsonNode status =
        StatusOracleTest.json("status", "-p", PLAN, "--at", "2023-06-20", "-f", "json");
    String text =
        Shell.in(Path.of("").toAbsolutePath())
            .run("status -p " + PLAN + " --at 2023-06-20 --lang vi")
            .out();
    String phases =
        Shell.in(Path.of("").toAbsolutePath())
            .run("status -p " + PLAN + " --at 2023-06-20 --lang vi --by phase")
            .out();
    int estimated = 0;
    for (JsonNode indicator : status.get("indicators")) {
      if (indicator.get("estimated").asBoolean()) {
        estimated++;
        String name = indicator.get("name").asString();
        assertThat(text).containsPattern(Pattern.quote(name) + "\\s+[^\\n]*ước ");
        assertThat(phases).containsPattern(Pattern.quote(name) + "\\s+[^\\n]*ước ");
        String why =
            Shell.in(Path.of("").toAbsolutePath())
                .run(
                    "why "
                        + indicator.get("indicator").asString()
                        + " -p "
                        + PLAN
                        + " --at 2023-06-20 --lang vi")
                .out();
        assertThat(why).contains("ước ");
        if (!indicator.get("forecast").isNull()
            && indicator.get("forecast_estimated").asBoolean()) {
          assertThat(why).containsPattern("dự báo cuối năm .* ước ");
        }
      }
    }
    assertThat(estimated).isGreaterThan(10);
  }
}
