package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sentence of every report of a year of Kim Hoa: its figures and its words agree. */
final class ReviewSentencesTest {
  private static final Pattern ACHIEVED =
      Pattern.compile("- (.*): (?:ước )?đạt .*?, bằng ([\\d.]+),(\\d)% kế hoạch năm.*; ([^;]+)\\.");

  @TempDir static Path folder;
  private static final List<String> LINES = new ArrayList<>();

  @BeforeAll
  static void write() throws IOException {
    Shell shell = new Shell(folder);
    List<String> kinds = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      kinds.add("month --period 2023-%02d --at 2024-01-10".formatted(month));
    }
    for (int quarter = 1; quarter <= 4; quarter++) {
      kinds.add("quarter --period 2023-Q" + quarter + " --at 2024-01-10");
    }
    kinds.add("half-year --period 2023-H1 --at 2023-07-10");
    kinds.add("half-year --period 2023-H2 --at 2024-01-10");
    kinds.add("year --at 2024-01-10");
    kinds.add("phase dot-1 --at 2023-06-20");
    kinds.add("phase dot-2 --at 2023-12-20");
    for (String kind : kinds) {
      Shell.Result result = shell.run("report " + kind + " -p plans/kim-hoa-2023 -f md -o o");
      assertThat(result.exit()).as(result.err()).isZero();
    }
    try (var files = Files.list(folder.resolve("o"))) {
      for (Path file : files.toList()) {
        LINES.addAll(Files.readAllLines(file));
      }
    }
  }

  @Test
  void nothing_rises_by_less_than_nothing() {
    assertThat(LINES)
        .hasSizeGreaterThan(3000)
        .noneMatch(line -> line.matches(".*(tăng|giảm|còn thiếu|còn phải giảm) -.*"))
        .noneMatch(line -> line.matches(".*(tăng|giảm) 0(,0)?( |%).*"));
  }

  @Test
  void a_rate_and_a_difference_are_never_mixed() {
    assertThat(LINES)
        .noneMatch(line -> line.matches(".*(tăng|giảm) [\\d,.]+% điểm.*"))
        .noneMatch(line -> line.matches(".*bằng [\\d,.]+% so với cùng kỳ.*"))
        .anyMatch(line -> line.matches(".*tăng [\\d,.]+% so với cùng kỳ năm trước.*"))
        .anyMatch(
            line -> line.matches(".*giảm [\\d,.]+ điểm phần trăm so với cùng kỳ năm trước.*"));
  }

  @Test
  void what_reached_its_target_is_not_called_late() {
    int found = 0;
    for (String line : LINES) {
      Matcher achieved = ACHIEVED.matcher(line);
      if (achieved.matches()) {
        found++;
        int percent = Integer.parseInt(achieved.group(2).replace(".", ""));
        String judgement = achieved.group(4);
        if (percent >= 100) {
          assertThat(judgement).as(line).isIn("hoàn thành", "vượt", "đạt", "đúng tiến độ");
        } else {
          assertThat(judgement).as(line).isNotIn("hoàn thành", "vượt");
        }
      }
    }
    assertThat(found).isGreaterThan(300);
  }

  @Test
  void who_is_late_is_not_promised_the_target() {
    assertThat(LINES)
        .noneMatch(
            line ->
                line.matches(
                    ".*ước cả năm đạt [^;]*, bằng 1\\d\\d,\\d% kế hoạch; (chậm|rất chậm)\\."))
        .noneMatch(line -> line.contains("hoàn thành") && line.contains("chưa đạt"));
  }

  @Test
  void the_year_to_come_is_told_from_six_months_on_and_no_more_once_the_year_is_over()
      throws IOException {
    assertThat(read("thang-2023-03")).doesNotContain("ước cả năm");
    assertThat(read("2023-q3")).contains("ước cả năm đạt");
    assertThat(read("nam-2024-01-10")).doesNotContain("ước cả năm");
  }

  @Test
  void an_officers_text_takes_the_place_of_the_proposal_and_of_its_mark() throws IOException {
    Path texts = folder.resolve("plans/kim-hoa-2023/texts");
    Files.createDirectories(texts.resolve("2023-05"));
    Files.writeString(texts.resolve("2023-05/uu-diem.md"), "Lời của cán bộ.\n\n- Một ý.\n");
    Files.writeString(texts.resolve("uu-diem.md"), "Lời cho mọi báo cáo.\n");
    Shell shell = new Shell(folder);
    String month = "report month -p plans/kim-hoa-2023 --at 2023-06-20 -f md -o p --period ";
    shell.run(month + "2023-05");
    shell.run(month + "2023-04");
    Files.delete(texts.resolve("uu-diem.md"));

    assertThat(folder.resolve("p/kim-hoa-2023-bao-cao-thang-2023-05.md"))
        .content()
        .contains("### 1. Ưu điểm\n\nLời của cán bộ.\n\n- Một ý.\n\n### 2. Hạn chế\n\n> ")
        .doesNotContain("texts/2023-05/uu-diem.md", "Lời cho mọi báo cáo");
    assertThat(folder.resolve("p/kim-hoa-2023-bao-cao-thang-2023-04.md"))
        .content()
        .contains("### 1. Ưu điểm\n\nLời cho mọi báo cáo.\n");
  }

  private static String read(String name) throws IOException {
    return Files.readString(folder.resolve("o/kim-hoa-2023-bao-cao-" + name + ".md"));
  }
}
