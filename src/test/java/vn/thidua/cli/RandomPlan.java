package vn.thidua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Small plans of every kind, written as files, with the days on which to look at them. */
final class RandomPlan {
  private static final List<String> UNITS = List.of("m", "hộ", "tấn", "mô hình");
  private static final List<String> REPORTERS =
      List.of("Lê Thị Ước", "An", "\"Trần Văn Bình, trưởng thôn\"");

  private final Random random;
  private final List<YearMonth> months = new ArrayList<>();
  private final List<String> villages = new ArrayList<>();
  private final List<String> phases = new ArrayList<>();
  private final List<Drawn> indicators = new ArrayList<>();
  private LocalDate from = LocalDate.of(2023, 1, 1);
  private LocalDate to = LocalDate.of(2023, 12, 31);

  private record Drawn(String id, String kind, String better, String base) {}

  RandomPlan(long seed) {
    random = new Random(seed);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Writes a plan into an empty folder; gives the days to ask about. */
  List<LocalDate> write(Path folder) throws IOException {
    StringBuilder plan =
        new StringBuilder(
            """
            id: p
            year: 2023
            title: Thi đua
            issuer: {name: UBND xã Mẫu, short: UBND xã, symbol: UBND, place: Mẫu, signer: {title: CHỦ TỊCH}}
            bodies: [{id: hd, name: Hội đồng}]
            """);
    String reporting = "reporting: {due_day: " + (1 + random.nextInt(31));
    if (chance(40)) {
      reporting += ", month_ends: 14";
      from = LocalDate.of(2022, 12, 15);
      to = LocalDate.of(2023, 12, 14);
    }
    if (chance(25)) {
      from = LocalDate.of(2022, 11, 1).plusDays(random.nextInt(60));
      to = from.plusDays(60 + random.nextInt(300));
      plan.append("from: ").append(from).append("\nto: ").append(to).append('\n');
    }
    if (chance(30)) {
      reporting += ", on_track: 95, slow: 80.5";
    }
    plan.append(reporting).append("}\n");
    int last = reporting.contains("month_ends") ? 14 : 31;
    for (YearMonth m = month(from, last); !m.isAfter(month(to, last)); m = m.plusMonths(1)) {
      months.add(m);
    }
    villages(plan);
    Files.writeString(folder.resolve("plan.yaml"), plan);
    phases(folder);
    Files.writeString(folder.resolve("movements.yaml"), movements());
    Files.writeString(folder.resolve("targets.csv"), targets());
    if (chance(80)) {
      Files.writeString(folder.resolve("previous.csv"), previous());
    }
    reports(folder);
    List<LocalDate> days = new ArrayList<>();
    days.add(from.minusDays(20).plusDays(random.nextInt(420)));
    days.add(from.plusDays(random.nextInt((int) (to.toEpochDay() - from.toEpochDay()))));
    days.add(one(months).atEndOfMonth());
    return days;
  }

  private static YearMonth month(LocalDate day, int last) {
    return YearMonth.from(day).plusMonths(day.getDayOfMonth() > last ? 1 : 0);
  }

  private void villages(StringBuilder plan) {
    int count = 1 + random.nextInt(4);
    plan.append("villages:\n");
    for (int i = 0; i < count; i++) {
      villages.add("v" + i);
    }
    for (int i = 0; i < count; i++) {
      plan.append("  - {id: v").append(i).append(", name: V").append(i);
      plan.append(", households: ").append(1 + random.nextInt(300));
      plan.append(", population: ").append(1 + random.nextInt(900));
      if (i > 0 && chance(25)) {
        // Into an earlier one, so that a merger never comes back to itself.
        plan.append(", to: ").append(from.plusDays(random.nextInt(300)));
        plan.append(", into: v").append(random.nextInt(i));
      } else if (chance(10)) {
        plan.append(", from: ").append(from.plusDays(random.nextInt(100)));
      }
      plan.append("}\n");
    }
  }

  private void phases(Path folder) throws IOException {
    StringBuilder text = new StringBuilder("phases:\n");
    int count = 1 + random.nextInt(3);
    LocalDate begin = from;
    for (int i = 0; i < count; i++) {
      long left = to.toEpochDay() - begin.toEpochDay();
      LocalDate end = i == count - 1 && chance(70) ? to : begin.plusDays(left / (count - i + 1));
      phases.add("d" + i);
      text.append("  - {id: d").append(i).append(", name: Đợt ").append(i);
      text.append(", from: ").append(begin).append(", to: ").append(end);
      text.append(", aim: Hoàn thành., review: {kind: interim, due: ").append(end).append("}}\n");
      begin = end.plusDays(1);
    }
    Files.writeString(folder.resolve("phases.yaml"), text);
  }

  private String movements() {
    StringBuilder text =
        new StringBuilder("movements:\n  - id: m\n    name: M\n    lead: hd\n    indicators:\n");
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      Drawn drawn =
          new Drawn(
              "i" + i,
              one(List.of("flow", "flow", "stock", "share")),
              one(List.of("higher", "higher", "lower", "within")),
              one(List.of("reported", "reported", "households", "population")));
      indicators.add(drawn);
      boolean share = drawn.kind().equals("share");
      text.append("      - id: ").append(drawn.id()).append("\n        name: I").append(i);
      text.append("\n        unit: '").append(share ? "%" : one(UNITS)).append("'");
      text.append("\n        kind: ").append(drawn.kind());
      text.append("\n        better: ").append(drawn.better());
      text.append("\n        target: ").append(target(drawn, share ? 100 : 400));
      if (!drawn.kind().equals("flow") && chance(60)) {
        text.append("\n        baseline: ").append(chance(30) ? "0" : amount(share ? 100 : 300));
      }
      if (share) {
        text.append("\n        base: ").append(drawn.base());
      }
      pace(text);
      if (chance(40)) {
        text.append("\n        phase_targets: {").append(one(phases)).append(": ");
        text.append(target(drawn, share ? 90 : 200)).append('}');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private void pace(StringBuilder text) {
    int way = random.nextInt(4);
    if (way == 0) {
      text.append("\n        season: [").append(1 + random.nextInt(12)).append(", ");
      text.append(1 + random.nextInt(12)).append(']');
    } else if (way == 1) {
      TreeMap<Integer, Integer> points = new TreeMap<>();
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < phases.size(); i++) {
        points.put(i, random.nextInt(101));
      }
      List<Integer> sorted = points.values().stream().sorted().toList();
      for (int i = 0; i < phases.size(); i++) {
        if (chance(80)) {
          parts.add(phases.get(i) + ": " + sorted.get(i));
        }
      }
      text.append("\n        pace: {").append(String.join(", ", parts)).append('}');
    } else if (way == 2
        && months.size() == 12
        && from.getDayOfMonth() == 1
        && from.getMonthValue() == 1) {
      List<Integer> percents = new ArrayList<>();
      for (int i = 0; i < 11; i++) {
        percents.add(random.nextInt(101));
      }
      percents.add(100);
      text.append("\n        pace: ").append(percents.stream().sorted().toList());
    }
  }

  private String target(Drawn indicator, int most) {
    if (!indicator.better().equals("within")) {
      return chance(8) ? "0" : amount(most);
    }
    double low = random.nextInt(most * 10) / 10.0;
    return "[" + low + ", " + (low + 1 + random.nextInt(50)) + "]";
  }

  private String amount(int most) {
    return chance(50)
        ? String.valueOf(random.nextInt(most + 1))
        : String.valueOf(random.nextInt(most * 10 + 1) / 10.0);
  }

  private String targets() {
    StringBuilder text = new StringBuilder("village,indicator,phase,target,baseline\n");
    for (Drawn indicator : indicators) {
      for (String village : villages) {
        if (chance(75)) {
          text.append(village).append(',').append(indicator.id()).append(",,");
          text.append(handed(indicator)).append(',');
          text.append(indicator.kind().equals("flow") || chance(50) ? "" : amount(90));
          text.append('\n');
        }
        if (chance(25)) {
          text.append(village).append(',').append(indicator.id()).append(',').append(one(phases));
          text.append(',').append(handed(indicator)).append(",\n");
        }
      }
    }
    return text.toString();
  }

  private String handed(Drawn indicator) {
    if (!indicator.better().equals("within") || chance(30)) {
      return amount(100);
    }
    double low = random.nextInt(500) / 10.0;
    return low + "-" + (low + 1 + random.nextInt(20));
  }

  private String previous() {
    StringBuilder text = new StringBuilder("village,period,indicator,value,of\n");
    for (Drawn indicator : indicators) {
      for (String village : villages) {
        if (chance(85)) {
          for (YearMonth month : months) {
            if (chance(80)) {
              text.append(village).append(',').append(month.minusYears(1)).append(',');
              text.append(indicator.id()).append(',').append(value(indicator)).append('\n');
            }
          }
        }
      }
    }
    return text.toString();
  }

  /** A value and what it is a part of. */
  private String value(Drawn indicator) {
    if (!indicator.kind().equals("share")) {
      return (chance(6) ? "-" + amount(20) : amount(60)) + ",";
    }
    return indicator.base().equals("reported")
        ? random.nextInt(60) + "," + (chance(10) ? "0" : String.valueOf(20 + random.nextInt(60)))
        : amount(100) + ",";
  }

  private void reports(Path folder) throws IOException {
    for (YearMonth month : months) {
      for (String village : villages) {
        if (chance(88)) {
          Optional<String> reporter = chance(30) ? Optional.of(one(REPORTERS)) : Optional.empty();
          StringBuilder text =
              new StringBuilder("village,period,indicator,value,of,kind,reported_on");
          text.append(reporter.isPresent() ? ",reported_by,note\n" : ",note\n");
          LocalDate day = month.atEndOfMonth().minusDays(random.nextInt(20));
          for (Drawn indicator : indicators) {
            if (chance(90)) {
              boolean estimate = chance(20);
              row(text, village, month, indicator, estimate, day, reporter);
              if (estimate && chance(60)) {
                row(text, village, month, indicator, false, later(day, 40), reporter);
              } else if (chance(8)) {
                row(text, village, month, indicator, estimate, later(day, 3), reporter);
              }
            }
          }
          Path file = folder.resolve("reports/" + month + "/" + village + ".csv");
          Files.createDirectories(file.getParent());
          Files.writeString(file, text);
        }
      }
    }
  }

  private LocalDate later(LocalDate day, int days) {
    return day.plusDays(random.nextInt(days));
  }

  private void row(
      StringBuilder text,
      String village,
      YearMonth month,
      Drawn indicator,
      boolean estimate,
      LocalDate day,
      Optional<String> reporter) {
    text.append(village).append(',').append(month).append(',').append(indicator.id()).append(',');
    text.append(value(indicator)).append(',').append(estimate ? "estimate" : "actual");
    text.append(',').append(day).append(',');
    reporter.ifPresent(name -> text.append(chance(80) ? name : "").append(','));
    text.append('\n');
  }
}
