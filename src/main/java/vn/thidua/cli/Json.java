package vn.thidua.cli;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.thidua.text.Numbers;

/**
 * JSON as the contract has it: numbers are numbers, exact to six decimals, what is missing is
 * {@code null}.
 */
final class Json {
  private static final int DECIMALS = 6;

  private Json() {}

  /** What a writer writes, one line of JSON per run, ended by a line feed. */
  static String text(Consumer<JsonGenerator> writer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      writer.accept(json);
    }
    return text.append('\n').toString();
  }

  static void number(JsonGenerator json, String name, Optional<BigFraction> value) {
    decimal(json, name, value.map(Json::decimal));
  }

  static void decimal(JsonGenerator json, String name, Optional<BigDecimal> value) {
    if (value.isPresent()) {
      json.writeName(name);
      json.writeNumber(Numbers.shortened(value.get(), DECIMALS));
    } else {
      json.writeNullProperty(name);
    }
  }

  static void text(JsonGenerator json, String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  static BigDecimal decimal(BigFraction value) {
    return Numbers.shortened(Numbers.decimal(value, DECIMALS), DECIMALS);
  }
}
