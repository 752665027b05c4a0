package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.JsonNode;

/** The sources of a provenance, held against the plan's files and against each other. */
final class Sources {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?(%?)(?: điểm)?");
  private static final Pattern EXACT = Pattern.compile("(-?\\d+)(?:/(\\d+))?");

  private final Path plan;
  private final Map<String, JsonNode> byId = new HashMap<>();
  private final Map<String, List<String>> files = new HashMap<>();

  Sources(Path plan, JsonNode sources) {
    this.plan = plan;
    sources.forEach(one -> byId.put(one.get("id").asString(), one));
  }

  /** A source and what was printed of it agree. */
  void holds(String id, String printed) {
    JsonNode source = byId.get(id);
    assertThat(source).as(id).isNotNull();
    Optional<String> exact = text(source, "exact");
    String as = printed + " of " + source;
    if (exact.isEmpty()) {
      if (source.get("kind").asString().equals("written")) {
        assertThat(lines(source)).as(as).containsIgnoringCase(printed.replace('\u00a0', ' '));
      }
      return;
    }
    Matcher fraction = EXACT.matcher(exact.get());
    if (!fraction.matches()) {
      Pattern.compile("\\d+")
          .matcher(printed)
          .results()
          .forEach(
              digits ->
                  assertThat(numbers(exact.get()))
                      .as(as)
                      .contains(digits.group().replaceFirst("^0+(?=.)", "")));
      return;
    }
    Matcher number = NUMBER.matcher(printed);
    assertThat(number.matches()).as(as).isTrue();
    BigDecimal shown =
        new BigDecimal(
            number.group(1).replace(".", "")
                + (number.group(2) == null ? "" : "." + number.group(2)));
    BigFraction value = value(exact.get()).abs();
    if (number.group(3).equals("%")) {
      value = value.multiply(100);
    }
    boolean enough = source.get("what").asString().equals("needed_per_month");
    BigDecimal rounded = value.bigDecimalValue(shown.scale(), RoundingMode.HALF_UP);
    BigDecimal above = value.bigDecimalValue(shown.scale(), RoundingMode.CEILING);
    assertThat(shown).as(as).isIn(enough ? List.of(rounded, above) : List.of(rounded));
  }

  private static List<String> numbers(String text) {
    return Pattern.compile("\\d+")
        .matcher(text)
        .results()
        .map(one -> one.group().replaceFirst("^0+(?=.)", ""))
        .toList();
  }

  /** Each source is true of itself. */
  void hold() {
    byId.values().forEach(this::holds);
  }

  private void holds(JsonNode source) {
    String as = source.toString();
    source.get("terms").forEach(this::termHolds);
    source.get("inputs").forEach(input -> assertThat(byId).containsKey(input.asString()));
    Optional<String> exact = text(source, "exact");
    switch (source.get("kind").asString()) {
      case "written" -> {
        assertThat(source.get("line").asInt()).as(as).isPositive();
        if (exact.filter(value -> value.matches("-?\\d+")).isPresent()) {
          assertThat(numbers(lines(source).lines().findFirst().orElseThrow()))
              .as(as)
              .contains(exact.get().replaceFirst("-", ""));
        }
      }
      case "law" -> assertThat(text(source, "law")).as(as).isPresent();
      case "asked" -> assertThat(exact).as(as).isPresent();
      case "counted" ->
          assertThat(exact).as(as).contains(String.valueOf(source.get("inputs").size()));
      default -> follows(source, as);
    }
  }

  /** A figure follows from its terms, or from its inputs, by its formula. */
  private void follows(JsonNode source, String as) {
    String formula = text(source, "formula").orElseThrow();
    Optional<String> exact = text(source, "exact").filter(value -> EXACT.matcher(value).matches());
    if (exact.isEmpty()) {
      return;
    }
    BigFraction value = value(exact.get());
    if (formula.startsWith("Σ value")
        || formula.startsWith("100·Σ")
        || formula.startsWith("Σ latest")) {
      assertThat(value).as(as).isEqualTo(ofTerms(formula, source.get("terms")));
    } else if (formula.equals("Σ")) {
      BigFraction sum = BigFraction.ZERO;
      for (JsonNode input : source.get("inputs")) {
        sum = sum.add(value(text(byId.get(input.asString()), "exact").orElseThrow()));
      }
      assertThat(value).as(as).isEqualTo(sum);
    } else {
      Map<String, BigFraction> letters = new HashMap<>();
      source
          .get("inputs")
          .properties()
          .forEach(
              input ->
                  text(byId.get(input.getValue().asString()), "exact")
                      .filter(text -> EXACT.matcher(text).matches())
                      .ifPresent(text -> letters.put(input.getKey(), value(text))));
      Arithmetic.of(formula, letters)
          .ifPresent(result -> assertThat(value).as(as).isEqualTo(result));
    }
  }

  private static BigFraction ofTerms(String formula, JsonNode terms) {
    BigFraction sum = BigFraction.ZERO;
    BigFraction whole = BigFraction.ZERO;
    for (JsonNode term : terms) {
      BigFraction one = fraction(term.get("value").decimalValue());
      BigFraction of =
          term.get("of").isNull() ? BigFraction.ONE : fraction(term.get("of").decimalValue());
      sum = sum.add(formula.contains("value·of") ? one.multiply(of) : one);
      whole = whole.add(of);
    }
    return formula.startsWith("100·")
        ? sum.multiply(100).divide(whole)
        : formula.contains("/Σ of") ? sum.divide(whole) : sum;
  }

  private void termHolds(JsonNode term) {
    String line = line(term.get("file").asString(), term.get("line").asInt());
    String value = term.get("value").decimalValue().stripTrailingZeros().toPlainString();
    assertThat(line)
        .contains(term.get("village").asString())
        .contains(term.get("period").asString())
        .contains(value);
  }

  private String line(String file, int line) {
    return file(file).get(line - 1);
  }

  /** The line that a source names and those that a folded text may run on to. */
  private String lines(JsonNode source) {
    List<String> all = file(source.get("file").asString());
    int first = source.get("line").asInt() - 1;
    return String.join("\n", all.subList(first, Math.min(all.size(), first + 12)));
  }

  private List<String> file(String file) {
    return files.computeIfAbsent(
        file,
        name -> {
          try {
            return Files.readAllLines(plan.resolve(name));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Optional<String> text(JsonNode node, String key) {
    return node.get(key) == null || node.get(key).isNull()
        ? Optional.empty()
        : Optional.of(node.get(key).asString());
  }

  private static BigFraction value(String exact) {
    Matcher matcher = EXACT.matcher(exact);
    assertThat(matcher.matches()).as(exact).isTrue();
    return BigFraction.of(
        new BigInteger(matcher.group(1)),
        matcher.group(2) == null ? BigInteger.ONE : new BigInteger(matcher.group(2)));
  }

  private static BigFraction fraction(BigDecimal number) {
    return BigFraction.of(number.unscaledValue(), BigInteger.ONE)
        .multiply(BigFraction.of(10).pow(-number.scale()));
  }
}
