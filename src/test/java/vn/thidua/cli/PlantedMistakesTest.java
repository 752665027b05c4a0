package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plan of 100 villages, 30 indicators and 12 months, 36,000 rows, with 1,000 mistakes of every
 * kind that a row can have: each is told at its exact place, once, and nothing else is told.
 */
final class PlantedMistakesTest {
  private static final int VILLAGES = 100;
  private static final int INDICATORS = 30;
  private static final int MISTAKES = 1000;

  /** What is changed in a row: the code that tells it, the cell that is wrong, its new text. */
  private record Kind(String code, String ofKind, int cell, String text, int column) {
    Kind(String code, String ofKind, int cell, String text) {
      this(code, ofKind, cell, text, cell);
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind("R001", "", 0, "thon-la"),
          new Kind("R002", "", 2, "chi-tieu-la"),
          new Kind("R006", "", 1, "2023-11"),
          new Kind("S010", "", 3, "mười"),
          new Kind("S009", "", 6, "20/01/2024"),
          new Kind("S019", "", 6, "2024-02-30"),
          new Kind("S026", "", 1, "thang-1"),
          new Kind("S012", "", 5, "uoc"),
          new Kind("S023", "", 3, ""),
          new Kind("S022", "", 7, "a,b", 0),
          new Kind("D114", "", 6, "2023-05-20"),
          new Kind("D115", "", 6, "2926-01-20"),
          new Kind("D116", "flow", 3, "12 m"),
          new Kind("D121", "flow", 3, "8.125"),
          new Kind("D124", "flow", 4, "90"),
          new Kind("D110", "flow", 3, "90000"),
          new Kind("D120", "stock", 3, "-8"),
          new Kind("D122", "stock", 3, "8.5"),
          new Kind("D101", "share", 3, "95"),
          new Kind("D102", "share", 4, "0"),
          new Kind("D125", "share", 4, ""),
          new Kind("D123", "homes", 3, "182"));

  @TempDir Path folder;

  @Test
  void each_of_a_thousand_mistakes_is_told_at_its_place_and_once() throws IOException {
    List<String[]> rows = rows();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(20230620));
    TreeSet<String> planted = new TreeSet<>();
    boolean[] taken = new boolean[rows.size()];
    int next = 0;
    while (planted.size() < MISTAKES) {
      int row = order.get(next);
      Kind kind = KINDS.get(next % KINDS.size());
      next++;
      String[] cells = rows.get(row);
      // One mistake a village and indicator: two in one series would be told from each other.
      boolean fits = kind.ofKind().isEmpty() || kind.ofKind().equals(kindOf(row));
      if (taken[series(row)] || !fits) {
        continue;
      }
      taken[series(row)] = true;
      cells[kind.cell()] = kind.text();
      planted.add(
          kind.code() + " " + file(row) + ":" + line(row) + ":" + column(cells, kind.column()));
    }
    write(rows);

    Shell.Result result = Shell.in(folder).run("check -f github --at 2024-12-31");

    TreeSet<String> told = new TreeSet<>();
    for (String line : result.out().lines().toList()) {
      String file = between(line, "file=", ",");
      String place = between(line, "line=", ",") + ":" + between(line, "col=", ",");
      told.add(between(line, "title=", " ") + " " + file + ":" + place);
    }
    assertThat(told).isEqualTo(planted);
    assertThat(result.out().lines().count()).isEqualTo(MISTAKES);
  }

  private static String between(String line, String start, String end) {
    int from = line.indexOf(start) + start.length();
    return line.substring(from, line.indexOf(end, from));
  }

  private static String kindOf(int row) {
    return switch (row % INDICATORS % 4) {
      case 0 -> "flow";
      case 1 -> "stock";
      case 2 -> "share";
      default -> "homes";
    };
  }

  /** Rows run by month, village, indicator; a file for each village and month. */
  private static List<String[]> rows() {
    List<String[]> rows = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      for (int village = 0; village < VILLAGES; village++) {
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
          String kind = kindOf(indicator);
          String period = "2024-%02d".formatted(month);
          int value = 8 + (village * 7 + indicator * 3 + month * 3) % 5;
          rows.add(
              new String[] {
                "thon-" + village,
                period,
                "chi-tieu-" + indicator,
                String.valueOf(value),
                kind.equals("share") ? "90" : "",
                "actual",
                period + "-20",
                ""
              });
        }
      }
    }
    return rows;
  }

  private static int series(int row) {
    return row % (VILLAGES * INDICATORS);
  }

  private static String file(int row) {
    int report = row / INDICATORS;
    return "reports/2024-%02d/thon-%d.csv".formatted(report / VILLAGES + 1, report % VILLAGES);
  }

  private static int line(int row) {
    return row % INDICATORS + 2;
  }

  private static int column(String[] cells, int cell) {
    int column = 1;
    for (int i = 0; i < cell; i++) {
      column += cells[i].length() + 1;
    }
    return column;
  }

  private void write(List<String[]> rows) throws IOException {
    StringBuilder villages = new StringBuilder("villages:\n");
    for (int i = 0; i < VILLAGES; i++) {
      villages.append(
          "  - {id: thon-%d, name: Số %d, households: 90, population: 400}%n".formatted(i, i));
    }
    Files.writeString(
        folder.resolve("plan.yaml"),
        """
        id: lon-2024
        year: 2024
        title: Phát động phong trào thi đua năm 2024
        issuer:
          name: Ủy ban nhân dân xã Lớn
          short: UBND xã Lớn
          symbol: UBND
          place: Lớn
          signer: {title: CHỦ TỊCH}
        bodies:
          - {id: hoi-dong, name: Hội đồng thi đua, duties: [Theo dõi phong trào.]}
        reporting: {due_day: 25}
        """
            + villages);
    StringBuilder movements =
        new StringBuilder(
            "movements:\n  - id: chung\n    name: Chung\n    lead: hoi-dong\n    indicators:\n");
    for (int i = 0; i < INDICATORS; i++) {
      String measure =
          switch (kindOf(i)) {
            case "flow" -> "unit: m, kind: flow, target: 12000";
            case "stock" -> "unit: hộ, kind: stock, target: 1500";
            case "share" -> "unit: '%', kind: share, target: 15";
            default -> "unit: '%', kind: share, base: households, target: 15";
          };
      movements.append(
          "      - {id: chi-tieu-%d, name: Chỉ tiêu %d, %s}%n".formatted(i, i, measure));
    }
    Files.writeString(folder.resolve("movements.yaml"), movements);
    Files.writeString(folder.resolve("phases.yaml"), "phases: []\n");
    StringBuilder report = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      report.append(String.join(",", rows.get(row))).append('\n');
      if (row % INDICATORS == INDICATORS - 1) {
        Path file = folder.resolve(file(row));
        Files.createDirectories(file.getParent());
        Files.writeString(
            file, "village,period,indicator,value,of,kind,reported_on,note\n" + report);
        report.setLength(0);
      }
    }
  }
}
