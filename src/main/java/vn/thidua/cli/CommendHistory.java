package vn.thidua.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Nomination;
import vn.thidua.source.LawFile;
import vn.thidua.text.Names;
import vn.thidua.text.PersonNames;
import vn.thidua.text.PrivateNumbers;

/** {@code commend history NAME}: what somebody, or a village, was commended for over the years. */
final class CommendHistory implements CommendStep {
  private static final List<String> HEADER =
      List.of(
          "plan",
          "year",
          "phase",
          "name",
          "village",
          "kind",
          "form",
          "movement",
          "achievement",
          "decision",
          "decided_on",
          "money");

  @Override
  public String name() {
    return "history";
  }

  @Override
  public String alias() {
    return "tra-cuu";
  }

  @Override
  public int run(Invocation call, List<String> operands) {
    if (operands.isEmpty()) {
      throw Failure.usage(call.messages().get("error.history"));
    }
    String name = operands.get(0);
    List<RegisterRow> all =
        RegisterRow.of(
            call, LawFile.read(), RegisterRow.folders(call, operands.subList(1, operands.size())));
    List<RegisterRow> found = found(all, name);
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> text(call, name, found));
    formats.put("json", () -> json(name, found));
    formats.put("csv", () -> Csv.text(HEADER, found.stream().map(CommendHistory::cells).toList()));
    DataOutput.print(call, formats);
    return Exit.FINE;
  }

  /** Those of the village of that name; if there is none, those of the person or collective. */
  private static List<RegisterRow> found(List<RegisterRow> all, String name) {
    List<RegisterRow> ofVillage = all.stream().filter(row -> row.isOf(name)).toList();
    return ofVillage.isEmpty()
        ? all.stream().filter(row -> isNamed(row.entry(), name)).toList()
        : ofVillage;
  }

  private static boolean isNamed(Commendation entry, String name) {
    String own = entry.person().name();
    return Names.fold(own).equals(Names.fold(name))
        || (entry.person().kind() != Nomination.Nominee.COLLECTIVE && PersonNames.same(own, name));
  }

  private static String text(Invocation call, String name, List<RegisterRow> found) {
    if (found.isEmpty()) {
      return call.messages().get("history.none", name) + "\n";
    }
    Amounts amounts = new Amounts(call.messages().language());
    StringBuilder text = new StringBuilder();
    for (RegisterRow row : found) {
      Commendation entry = row.entry();
      text.append(Dates.numeric(entry.decidedOn()))
          .append("  ")
          .append(entry.decision())
          .append("  ")
          .append(call.style().bold(row.form()))
          .append(
              entry
                  .money()
                  .map(money -> "  " + call.messages().get("dong", amounts.number(money)))
                  .orElse(""))
          .append('\n');
      text.append("    ").append(row.name()).append(" (").append(row.village());
      text.append(
              entry.person().role().map(PrivateNumbers::masked).map(role -> ", " + role).orElse(""))
          .append(")\n");
      text.append("    ").append(row.achievement()).append('\n');
      if (!row.movement().isEmpty()) {
        text.append("    ").append(call.messages().get("history.movement", row.movement()));
        text.append('\n');
      }
    }
    text.append(call.messages().get("history.count", found.size())).append('\n');
    return text.append(RegisterRow.note(call.messages(), found)).toString();
  }

  private static List<String> cells(RegisterRow row) {
    Commendation entry = row.entry();
    return List.of(
        row.plan().id(),
        String.valueOf(entry.year()),
        entry.phase().orElse(""),
        Csv.harmless(row.name()),
        entry.person().village().value(),
        word(entry.person().kind()),
        entry.form().value(),
        entry.movement().orElse(""),
        Csv.harmless(row.achievement()),
        entry.decision(),
        entry.decidedOn().toString(),
        entry.money().map(Object::toString).orElse(""));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String json(String name, List<RegisterRow> found) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("query", name);
          json.writeArrayPropertyStart("commendations");
          for (RegisterRow row : found) {
            Commendation entry = row.entry();
            json.writeStartObject();
            json.writeStringProperty("plan", row.plan().id());
            json.writeNumberProperty("year", entry.year());
            Json.text(json, "phase", entry.phase());
            json.writeStringProperty("name", row.name());
            json.writeStringProperty("village", entry.person().village().value());
            json.writeStringProperty("kind", word(entry.person().kind()));
            json.writeStringProperty("form", entry.form().value());
            Json.text(json, "movement", entry.movement());
            json.writeStringProperty("achievement", row.achievement());
            json.writeStringProperty("decision", entry.decision());
            json.writeStringProperty("decided_on", entry.decidedOn().toString());
            Json.decimal(json, "money", entry.money());
            Json.text(json, "nomination", entry.nomination());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
