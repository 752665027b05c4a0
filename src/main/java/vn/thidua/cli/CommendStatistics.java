package vn.thidua.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.thidua.commendation.Statistics;
import vn.thidua.plan.Nomination;
import vn.thidua.source.LawFile;

/** {@code commend statistics}: the register counted by kind, form, movement, village and group. */
final class CommendStatistics implements CommendStep {
  private static final List<String> HEADER = List.of("by", "value", "count", "money");

  @Override
  public String name() {
    return "statistics";
  }

  @Override
  public String alias() {
    return "thong-ke";
  }

  @Override
  public int run(Invocation call, List<String> operands) {
    List<RegisterRow> rows =
        RegisterRow.of(call, LawFile.read(), RegisterRow.folders(call, operands));
    List<Statistics> all = statistics(rows);
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> text(call, rows, all));
    formats.put("json", () -> json(rows, all));
    formats.put("csv", () -> csv(all));
    DataOutput.print(call, formats);
    return Exit.FINE;
  }

  private static List<Statistics> statistics(List<RegisterRow> rows) {
    List<RegisterRow> persons =
        rows.stream()
            .filter(row -> row.entry().person().kind() == Nomination.Nominee.PERSON)
            .toList();
    List<Statistics> all = new ArrayList<>();
    all.add(by("year", rows, row -> String.valueOf(row.entry().year())));
    all.add(by("kind", rows, row -> word(Optional.of(row.entry().person().kind()))));
    all.add(by("form", rows, RegisterRow::form));
    all.add(by("movement", rows, RegisterRow::movement));
    all.add(by("village", rows, RegisterRow::village));
    all.add(by("work", persons, row -> word(row.entry().person().work())));
    all.add(by("gender", persons, row -> word(row.entry().person().gender())));
    return all;
  }

  private static Statistics by(
      String property, List<RegisterRow> rows, Function<RegisterRow, String> value) {
    return Statistics.of(property, rows, value, CommendStatistics::money);
  }

  private static BigDecimal money(RegisterRow row) {
    return row.entry().money().orElse(BigDecimal.ZERO);
  }

  private static String word(Optional<? extends Enum<?>> constant) {
    return constant.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  private static BigDecimal total(List<RegisterRow> rows) {
    return rows.stream().map(CommendStatistics::money).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String text(Invocation call, List<RegisterRow> rows, List<Statistics> all) {
    Messages messages = call.messages();
    Amounts amounts = new Amounts(messages.language());
    TextTable table = new TextTable("lrr");
    for (Statistics statistics : all) {
      if (!statistics.lines().isEmpty()) {
        table.row(
            List.of(
                new TextTable.Cell(
                    messages.get("statistics." + statistics.property()), call.style()::bold),
                TextTable.Cell.of(messages.get("statistics.count")),
                TextTable.Cell.of(messages.get("statistics.money"))));
        for (Statistics.Line line : statistics.lines()) {
          table.row(
              "  " + shown(messages, statistics.property(), line.value()),
              String.valueOf(line.count()),
              amounts.number(line.money()));
        }
      }
    }
    return table
        + messages.get("statistics.total", rows.size(), amounts.number(total(rows)))
        + "\n"
        + RegisterRow.note(messages, rows);
  }

  private static String shown(Messages messages, String property, String value) {
    if (value.isEmpty()) {
      return messages.get("statistics.unknown");
    }
    return List.of("kind", "work", "gender").contains(property)
        ? messages.get(property + "." + value)
        : value;
  }

  private static String csv(List<Statistics> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Statistics statistics : all) {
      for (Statistics.Line line : statistics.lines()) {
        rows.add(
            List.of(
                statistics.property(),
                Csv.harmless(line.value()),
                String.valueOf(line.count()),
                line.money().toPlainString()));
      }
    }
    return Csv.text(HEADER, rows);
  }

  private static String json(List<RegisterRow> rows, List<Statistics> all) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeNumberProperty("count", rows.size());
          Json.decimal(json, "money", Optional.of(total(rows)));
          for (Statistics statistics : all) {
            json.writeArrayPropertyStart("by_" + statistics.property());
            for (Statistics.Line line : statistics.lines()) {
              json.writeStartObject();
              Json.text(
                  json,
                  statistics.property(),
                  Optional.of(line.value()).filter(value -> !value.isEmpty()));
              json.writeNumberProperty("count", line.count());
              Json.decimal(json, "money", Optional.of(line.money()));
              json.writeEndObject();
            }
            json.writeEndArray();
          }
          json.writeEndObject();
        });
  }
}
