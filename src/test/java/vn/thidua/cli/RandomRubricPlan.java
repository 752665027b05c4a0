package vn.thidua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A plan of 2023 with villages, indicators, reports and a rubric drawn at random: areas, groups
 * with quotas, what disqualifies, tie-breakers, and villages that report what another reports, so
 * that they tie.
 */
final class RandomRubricPlan {
  private final Random random;
  private final int month;
  private final List<String> villages = new ArrayList<>();
  private final List<Drawn> indicators = new ArrayList<>();
  private final List<String> given = new ArrayList<>();
  private final List<String> cases = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final Map<String, String> twins = new TreeMap<>();
  private int items;

  private record Drawn(String id, String kind, String better, String base) {}

  RandomRubricPlan(int seed) {
    random = new Random(seed);
    random.nextInt();
    month = 1 + random.nextInt(12);
  }

  /** The month whose end it is measured at. */
  int month() {
    return month;
  }

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("plan.yaml"), plan());
    Files.writeString(folder.resolve("movements.yaml"), movements());
    Files.writeString(
        folder.resolve("phases.yaml"),
        """
        phases:
          - {id: nam, name: Năm, from: 2023-01-01, to: 2023-12-31, aim: Thi đua., review: {kind: final, due: 2024-01-10}}
        """);
    Files.writeString(folder.resolve("targets.csv"), withTwins(targets(), 100));
    Files.createDirectories(folder.resolve("reports"));
    for (String village : villages) {
      Files.writeString(
          folder.resolve("reports/" + village + ".csv"), withTwins(reports(village), 100));
    }
    Files.writeString(folder.resolve("scoring.yaml"), scoring());
    Files.writeString(
        folder.resolve("adjustments.csv"),
        withTwins(adjustments(), random.nextInt(3) == 0 ? 60 : 100));
    Files.writeString(
        folder.resolve("scores.csv"), withTwins(scores(), random.nextInt(3) == 0 ? 60 : 100));
  }

  private String plan() {
    StringBuilder text =
        new StringBuilder(
            """
            id: ngau-nhien
            year: 2023
            title: Thi đua
            issuer: {name: Ủy ban nhân dân xã Mẫu, short: UBND xã Mẫu, symbol: UBND, place: Mẫu, signer: {title: CHỦ TỊCH}}
            bodies: [{id: hoi-dong, name: Hội đồng}]
            reporting: {due_day: 25}
            villages:
            """);
    int count = 2 + random.nextInt(5);
    for (int i = 1; i <= count; i++) {
      String id = "v" + i;
      String row =
          "households: %d, population: %d"
              .formatted(20 + random.nextInt(200), 80 + random.nextInt(700));
      villages.add(id);
      village(text, id, row);
      for (int copy = 1; random.nextInt(3) == 0 && copy <= 2; copy++) {
        twins.put(id + "-" + copy, id);
        village(text, id + "-" + copy, row);
      }
    }
    return text.toString();
  }

  private static void village(StringBuilder text, String id, String row) {
    text.append("  - {id: %s, name: %s, %s}%n".formatted(id, id.toUpperCase(Locale.ROOT), row));
  }

  /** Rows of the villages, and the same rows again for those that are like one of them. */
  private String withTwins(String rows, int percent) {
    StringBuilder text = new StringBuilder(rows);
    twins.forEach(
        (twin, village) ->
            rows.lines()
                .filter(row -> row.startsWith(village + ","))
                .filter(row -> random.nextInt(100) < percent)
                .map(row -> twin + row.substring(village.length()))
                .forEach(row -> text.append(row).append('\n')));
    return text.toString();
  }

  private String movements() {
    StringBuilder text =
        new StringBuilder(
            "movements:\n  - id: phong-trao\n    name: Phong trào\n    lead: hoi-dong\n    indicators:\n");
    int count = 3 + random.nextInt(6);
    for (int i = 1; i <= count; i++) {
      String kind = pick("flow", "flow", "stock", "share");
      String better = pick("higher", "higher", "lower", "within");
      String base =
          kind.equals("share") ? pick("reported", "households", "population") : "reported";
      indicators.add(new Drawn("i" + i, kind, better, base));
      int target = kind.equals("share") ? 20 + random.nextInt(80) : random.nextInt(60);
      String range =
          better.equals("within") ? "[%d, %d]".formatted(target, target + 5) : "" + target;
      String baseline =
          !kind.equals("flow") && !better.equals("within") && random.nextBoolean()
              ? ", baseline: "
                  + (better.equals("lower")
                      ? target + random.nextInt(20)
                      : random.nextInt(target + 1))
              : "";
      String pace =
          random.nextInt(3) == 0 ? ", pace: [0, 0, 10, 20, 30, 45, 55, 60, 70, 80, 90, 100]" : "";
      text.append(
          "      - {id: i%d, name: Chỉ tiêu %d, unit: m, kind: %s, better: %s, base: %s, target: %s%s%s}%n"
              .formatted(i, i, kind, better, base, range, baseline, pace));
    }
    return text.toString();
  }

  private String targets() {
    StringBuilder text = new StringBuilder("village,indicator,target,baseline\n");
    for (String village : villages) {
      for (Drawn indicator : indicators) {
        if (!indicator.better().equals("within") && random.nextInt(5) > 0) {
          int target = random.nextInt(30);
          boolean baseline = !indicator.kind().equals("flow") && random.nextBoolean();
          text.append(
              "%s,%s,%d,%s%n"
                  .formatted(village, indicator.id(), target, baseline ? random.nextInt(30) : ""));
        }
      }
    }
    return text.toString();
  }

  private String reports(String village) {
    StringBuilder text =
        new StringBuilder("village,period,indicator,value,of,kind,reported_on,note\n");
    for (int m = 1; m <= 12; m++) {
      if (random.nextInt(8) == 0) {
        continue;
      }
      LocalDate on = LocalDate.of(2023, m, 18).plusDays(random.nextInt(16));
      for (Drawn indicator : indicators) {
        if (random.nextInt(4) > 0) {
          boolean reported =
              indicator.kind().equals("share") && indicator.base().equals("reported");
          int whole = 1 + random.nextInt(40);
          int value =
              indicator.kind().equals("share")
                  ? random.nextInt(reported ? whole + 1 : 101)
                  : random.nextInt(indicator.kind().equals("flow") ? 6 : 30);
          text.append(
              "%s,2023-%02d,%s,%d%s,%s,%s,%s,%n"
                  .formatted(
                      village,
                      m,
                      indicator.id(),
                      value,
                      indicator.kind().equals("share") || random.nextBoolean() ? "" : ".5",
                      reported ? whole : "",
                      random.nextInt(5) == 0 ? "estimate" : "actual",
                      on));
        }
      }
    }
    return text.toString();
  }

  private String scoring() {
    StringBuilder text =
        new StringBuilder(
            "title: Thang điểm\nover_caps: " + pick("cut", "accepted") + "\nstandards:\n");
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      item(text, "  ", 0);
    }
    classes(text);
    return text.toString();
  }

  private void classes(StringBuilder text) {
    List<String> all = new ArrayList<>(villages);
    all.addAll(twins.keySet());
    Collections.shuffle(all, random);
    boolean areas = random.nextBoolean();
    if (areas) {
      text.append("areas:\n  - {id: nui, name: Núi, villages: ")
          .append(all.subList(0, all.size() / 2))
          .append("}\n");
      text.append(random.nextBoolean() ? "  - {id: xuoi, name: Xuôi}\n" : "");
    }
    int best = 4 + random.nextInt(12);
    text.append("classes:\n");
    for (int i = 0; i < 3; i++) {
      text.append("  - {id: c%d, name: Loại %d, from: %d".formatted(i, i, best - 3 * i));
      text.append(areas ? ", by_area: [{area: nui, from: %d}]".formatted(best - 3 * i - 1) : "");
      text.append("}\n");
    }
    if (random.nextInt(4) > 0) {
      int middle = random.nextBoolean() ? all.size() : all.size() / 2;
      text.append("groups:\n");
      group(text, "mot", all.subList(0, middle));
      group(text, "hai", all.subList(middle, Math.max(middle, all.size() - random.nextInt(2))));
    }
    text.append("disqualify:\n");
    knock(text, "su-viec", "event");
    knock(
        text, "qua-muc", "indicator, indicator: " + indicator() + ", over: " + random.nextInt(40));
    if (random.nextBoolean()) {
      knock(text, "liet", "floor");
    }
    List<String> breakers =
        new ArrayList<>(List.of("{by: item, item: m1}", "{by: deductions}", "{by: reports}"));
    Collections.shuffle(breakers, random);
    text.append("tie_breakers: ")
        .append(breakers.subList(0, random.nextInt(breakers.size() + 1)))
        .append('\n');
  }

  private void group(StringBuilder text, String id, List<String> villages) {
    text.append("  - {id: %s, name: Cụm %s, villages: %s, quotas: [".formatted(id, id, villages));
    text.append(
        "{class: c0, most: %s}, {class: c1, most: %s}]}%n"
            .formatted(pick("0", "1", "2", "50%"), pick("1", "2", "34%", "70%", "100%")));
  }

  private void knock(StringBuilder text, String id, String from) {
    text.append("  - {id: %s, name: Điều %s, from: %s, ".formatted(id, id, from));
    text.append(
        pick(
            "effect: unclassed",
            "effect: unranked",
            "effect: capped, class: c1",
            "effect: capped, class: c2"));
    text.append("}\n");
  }

  private void item(StringBuilder text, String indent, int depth) {
    String id = "m" + ++items;
    text.append("%s- id: %s%n%s  name: Mục %s%n".formatted(indent, id, indent, id));
    String caps = "";
    if (random.nextInt(3) == 0) {
      caps += "%s  bonus: %s%n".formatted(indent, pick("0.5", "1", "3"));
    }
    if (random.nextInt(3) == 0) {
      caps += "%s  minus: %s%n".formatted(indent, pick("0.5", "2", "4"));
    }
    text.append(caps);
    if (depth < 3 && random.nextInt(depth + 2) == 0) {
      parts.add(id);
      text.append(random.nextInt(3) == 0 ? indent + "  parts: best\n" : "");
      text.append(indent).append("  items:\n");
      int count = 1 + random.nextInt(3);
      for (int i = 0; i < count; i++) {
        item(text, indent + "    ", depth + 1);
      }
    } else {
      leaf(text, indent + "  ", id);
    }
  }

  private void leaf(StringBuilder text, String indent, String id) {
    String method =
        pick(
            "given",
            "proportional",
            "proportional",
            "steps",
            "tiers",
            "pass",
            "threshold",
            "per_occurrence",
            "discipline");
    text.append(indent).append("method: ").append(method).append('\n');
    if (random.nextInt(6) > 0) {
      text.append(indent).append("points: ").append(pick("2", "5", "7.5", "10")).append('\n');
      text.append(random.nextInt(8) == 0 ? indent + "floor: 40\n" : "");
    }
    boolean measured = !List.of("given", "discipline").contains(method);
    if (measured && !(method.equals("per_occurrence") && random.nextBoolean())) {
      text.append(indent).append("indicator: ").append(indicator()).append('\n');
    }
    if (measured && !method.equals("per_occurrence") && random.nextBoolean()) {
      text.append(indent)
          .append("measure: ")
          .append(pick("pace", "achievement", "value"))
          .append('\n');
    }
    switch (method) {
      case "given" -> given.add(id);
      case "proportional" ->
          text.append(
              random.nextBoolean()
                  ? indent + "above: {from: 92, step: " + pick("1", "2.5") + ", points: 0.1}\n"
                  : "");
      case "steps" ->
          text.append(indent)
              .append(
                  "bands: [{to: 50, points: -1}, {from: 50, to: 90, points: 2}, {from: 90, to: 100, points: 3.5}, {from: 100,"
                      + " points: 6}]\n");
      case "tiers" ->
          text.append(indent)
              .append("volume: ")
              .append(indicator())
              .append('\n')
              .append(indent)
              .append("volumes: [5, 20]\n")
              .append(indent)
              .append(
                  "bands: [{from: 1, to: 50, by_volume: [0.5, 1, 1.2]}, {from: 50, by_volume: [2, 2.5, 9]}]\n");
      case "threshold" ->
          text.append(indent).append("at: ").append(pick("10", "50", "95", "100")).append('\n');
      case "per_occurrence" -> {
        cases.add(id);
        text.append(indent).append("each: ").append(pick("-0.5", "-1", "0.2")).append('\n');
      }
      default ->
          text.append(indent)
              .append("late: -0.25\n")
              .append(indent)
              .append("missing: -0.5\n")
              .append(random.nextBoolean() ? indent + "early: {days: 3, points: 0.1}\n" : "");
    }
  }

  private String adjustments() {
    StringBuilder text =
        new StringBuilder("village,item,points,count,date,evidence,reason,decided_by\n");
    for (String village : villages) {
      for (int i = 0; i < 3; i++) {
        String on = "2023-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
        boolean counted = !cases.isEmpty() && random.nextBoolean();
        List<String> items = counted ? cases : random.nextBoolean() ? parts : given;
        if (!items.isEmpty()) {
          text.append(
              "%s,%s,%s,%s,%s,biên bản,lý do,Hội đồng%n"
                  .formatted(
                      village,
                      items.get(random.nextInt(items.size())),
                      counted ? "" : pick("0.5", "1.5", "-1", "-0.25"),
                      counted ? 1 + random.nextInt(4) : "",
                      on));
        }
      }
      if (random.nextInt(6) == 0) {
        text.append(
            "%s,su-viec,,1,2023-%02d-05,biên bản,lý do,Hội đồng%n"
                .formatted(village, 1 + random.nextInt(12)));
      }
    }
    return text.toString();
  }

  private String scores() {
    StringBuilder text = new StringBuilder("village,item,stage,date,points,reason\n");
    for (String village : villages) {
      for (String item : given) {
        for (String stage : List.of("self", "verified", "council")) {
          if (random.nextBoolean()) {
            text.append(
                "%s,%s,%s,%s,%s,lý do%n"
                    .formatted(
                        village,
                        item,
                        stage,
                        random.nextBoolean() ? "2023-06-10" : "",
                        pick("1", "4.5", "8", "12", "-1")));
          }
        }
      }
    }
    return text.toString();
  }

  private String indicator() {
    return indicators.get(random.nextInt(indicators.size())).id();
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }
}
