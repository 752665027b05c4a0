package vn.thidua.draft;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.thidua.document.Templates;

/**
 * A plan with a year of reports that are made up, for trials and for measuring speed: the same for
 * the same seed. Reports come late now and then, some not at all, some as estimates first; a few
 * carry a note. Nothing in it is a mistake that {@code check} calls an error.
 */
public final class SamplePlan {
  private static final int DUE_DAY = 25;

  /** Where a year begins, as a part of its target. */
  private static final double STOCK_BEGAN = 0.6;

  private static final double SHARE_BEGAN = 0.7;
  private static final double LOWER_BEGAN = 1.5;
  private static final String REPORT_HEADER =
      "village,period,indicator,value,of,kind,reported_on,note\n";

  private final SampleSize size;
  private final int number;
  private final SplittableRandom random;
  private final List<SampleIndicator> indicators;
  private final DraftPlan plan;

  /** For each village and indicator: its target, and how good the village is at it. */
  private final int[][] targets;

  private final double[][] vigour;

  /**
   * @param number of the plan, from 0
   */
  public SamplePlan(SampleSize size, int number) {
    this.size = size;
    this.number = number;
    this.random = new SplittableRandom(size.seed() * 1_000_003 + number);
    this.indicators = SampleIndicator.first(size.indicators());
    this.plan =
        DraftPlan.of(
            "xã Mẫu %04d".formatted(number + 1),
            Optional.of("tỉnh Mẫu %02d".formatted(size.province(number) + 1)),
            size.year(),
            "thôn",
            villages());
    this.targets = new int[size.villages()][indicators.size()];
    this.vigour = new double[size.villages()][indicators.size()];
    double commune = random.nextDouble(0.8, 1.15);
    for (int v = 0; v < size.villages(); v++) {
      double village = commune * random.nextDouble(0.85, 1.12);
      for (int i = 0; i < indicators.size(); i++) {
        SampleIndicator one = indicators.get(i);
        targets[v][i] =
            one.isShare()
                ? one.target()
                : Math.max(1, (int) (one.target() * random.nextDouble(0.5, 1.5)));
        vigour[v][i] = village * random.nextDouble(0.9, 1.1);
      }
    }
  }

  private List<DraftVillage> villages() {
    List<DraftVillage> villages = new ArrayList<>();
    for (int v = 1; v <= size.villages(); v++) {
      int households = random.nextInt(80, 260);
      villages.add(
          new DraftVillage(
              "thon-" + v,
              "Số " + v,
              Optional.of("Thôn " + v),
              Optional.of(String.valueOf(households)),
              Optional.of(String.valueOf(households * 37 / 10))));
    }
    return villages;
  }

  /** The plan's folder below that of all, with {@code /}. */
  public String folder() {
    return "tinh-%02d/xa-%04d".formatted(size.province(number) + 1, number + 1);
  }

  /** The texts of its files by their names in the folder. */
  public Map<String, String> files(Templates templates) {
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, String> drafted = plan.files(templates);
    files.put("plan.yaml", drafted.get("plan.yaml"));
    files.put("phases.yaml", drafted.get("phases.yaml"));
    files.put("movements.yaml", movements());
    files.put("targets.csv", assignments());
    for (int month = 1; month <= 12; month++) {
      reports(YearMonth.of(size.year(), month), files);
    }
    return files;
  }

  private String movements() {
    StringBuilder text = new StringBuilder("# Số liệu minh họa do máy tạo ra.\nmovements:\n");
    for (SampleMovement movement : SampleMovement.values()) {
      boolean headed = false;
      for (int i = 0; i < indicators.size(); i++) {
        SampleIndicator one = indicators.get(i);
        if (SampleMovement.of(one) != movement) {
          continue;
        }
        if (!headed) {
          text.append("  - id: ").append(movement.id());
          text.append("\n    name: ").append(movement.title());
          text.append("\n    lead: ").append(movement.lead());
          text.append("\n    indicators:\n");
          headed = true;
        }
        indicator(text, one, i);
      }
    }
    return text.toString();
  }

  private void indicator(StringBuilder text, SampleIndicator one, int index) {
    text.append("      - id: ").append(one.id());
    text.append("\n        name: ").append(one.name());
    text.append("\n        unit: '").append(one.unit()).append('\'');
    text.append("\n        kind: ").append(one.kind());
    if (one.isLower()) {
      text.append("\n        better: lower");
    }
    if (one.isShare()) {
      text.append("\n        base: ").append(one.base());
    }
    int target = one.isShare() ? one.target() : 0;
    for (int v = 0; v < size.villages() && !one.isShare(); v++) {
      target += targets[v][index];
    }
    text.append("\n        target: ").append(target);
    if (one.isShare()) {
      text.append("\n        baseline: ");
      text.append(Math.round(one.target() * (one.isLower() ? LOWER_BEGAN : SHARE_BEGAN)));
    } else if (one.isStock()) {
      int begun = 0;
      for (int[] own : targets) {
        begun += begun(own[index]);
      }
      text.append("\n        baseline: ").append(begun);
    }
    text.append('\n');
  }

  /** Where a stock began that is to reach a target. */
  private static int begun(int target) {
    return (int) (target * STOCK_BEGAN);
  }

  private String assignments() {
    StringBuilder text = new StringBuilder("village,indicator,target,baseline\n");
    for (int v = 0; v < size.villages(); v++) {
      for (int i = 0; i < indicators.size(); i++) {
        if (!indicators.get(i).isShare()) {
          text.append("thon-").append(v + 1).append(',').append(indicators.get(i).id());
          text.append(',').append(targets[v][i]).append(',');
          text.append(indicators.get(i).isStock() ? begun(targets[v][i]) : "").append('\n');
        }
      }
    }
    return text.toString();
  }

  private void reports(YearMonth month, Map<String, String> files) {
    StringBuilder all = new StringBuilder(REPORT_HEADER);
    for (int v = 0; v < size.villages(); v++) {
      int chance = random.nextInt(1000);
      if (chance < 8) {
        continue;
      }
      int late = chance < 50 ? random.nextInt(1, 6) : -random.nextInt(0, 6);
      LocalDate day = month.atDay(DUE_DAY).plusDays(late);
      StringBuilder rows = size.fileEachVillage() ? new StringBuilder(REPORT_HEADER) : all;
      boolean estimate = chance > 990;
      for (int i = 0; i < indicators.size(); i++) {
        row(rows, v, i, month, day, estimate);
      }
      if (size.fileEachVillage()) {
        files.put("reports/" + month + "/thon-" + (v + 1) + ".csv", rows.toString());
      }
    }
    if (!size.fileEachVillage()) {
      files.put("reports/" + month + ".csv", all.toString());
    }
  }

  private void row(
      StringBuilder rows, int v, int i, YearMonth month, LocalDate day, boolean estimate) {
    SampleIndicator one = indicators.get(i);
    rows.append("thon-").append(v + 1).append(',').append(month).append(',').append(one.id());
    rows.append(',').append(value(v, i, month.getMonthValue())).append(',');
    if (one.isShare() && one.base().equals("reported")) {
      rows.append(plan.villages().get(v).households().orElseThrow());
    }
    rows.append(estimate ? ",estimate," : ",actual,").append(day).append(',');
    if (random.nextInt(2000) == 0) {
      rows.append("\"Số liệu minh họa, làm tròn\"");
    }
    rows.append('\n');
  }

  private String value(int v, int i, int month) {
    SampleIndicator one = indicators.get(i);
    double reach = vigour[v][i] * random.nextDouble(0.9, 1.1);
    if (one.isShare()) {
      double begun = one.isLower() ? LOWER_BEGAN : SHARE_BEGAN;
      double percent = Math.min(99.5, one.target() * (begun + (1 - begun) * month / 12 * reach));
      return one.base().equals("reported")
          ? String.valueOf(
              (int) (percent * Integer.parseInt(plan.villages().get(v).households().get()) / 100))
          : String.format(Locale.ROOT, "%.1f", percent);
    }
    if (one.isStock()) {
      return String.valueOf(
          (int) (targets[v][i] * (STOCK_BEGAN + (1 - STOCK_BEGAN) * month / 12 * reach)));
    }
    double share = targets[v][i] * reach / 12;
    int whole = (int) share;
    return String.valueOf(whole + (random.nextDouble() < share - whole ? 1 : 0));
  }
}
