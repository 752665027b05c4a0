package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.text.spoken.Lexicon;

/** What is announced, in every kind and channel, over the year of Kim Hoa and in other plans. */
final class AnnounceTest {
  /** What no announcer can read: digits, and signs other than the marks at which one pauses. */
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M} \n,.;:!?…]");

  /** Read only: copying the plans takes longer than announcing. */
  @TempDir static Path shared;

  @TempDir Path folder;

  /** Every kind, on days before, in and after the year's events. */
  static Stream<String> calls() {
    List<String> calls = new ArrayList<>();
    for (String day : List.of("2023-01-20", "2023-06-29")) {
      for (String kind :
          List.of(
              "launch dot-1",
              "launch dot-2",
              "anniversary",
              "anniversary 1968-07-24",
              "reminder",
              "reminder 2023-04")) {
        calls.add(kind + " -p plans/kim-hoa-2023 --at " + day);
      }
      calls.add("progress -p plans/kim-hoa-2023 --at " + day);
      calls.add("progress nong-thon-moi -p plans/kim-hoa-2023 --at " + day);
      calls.add("results dot-1 -p plans/kim-hoa-2023 --at " + day);
    }
    for (String day : List.of("2023-06-28", "2023-12-31")) {
      calls.add("results -p plans/kim-hoa-2023 --at " + day);
      calls.add("commendation -p plans/kim-hoa-2023 --at " + day);
      for (String one : List.of("d1-01", "d1-03", "d1-04")) {
        calls.add("exemplar " + one + " -p plans/kim-hoa-2023 --at " + day);
      }
    }
    for (String plan : List.of("kho", "luat", "nho")) {
      calls.add("progress -p plans/" + plan + " --at 2024-03-20");
    }
    return calls.stream();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_bulletin_is_words_alone_and_no_sentence_is_longer_than_two_breaths(String call)
      throws IOException {
    Shell.Result result = new Shell(shared).run("announce " + call);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(SIGNS.matcher(result.out()).results().map(m -> m.group())).isEmpty();
    for (String written : Lexicon.standard().written()) {
      boolean capitals = written.chars().filter(Character::isUpperCase).count() > 1;
      Pattern word = Pattern.compile("(?<!\\p{L})" + Pattern.quote(written) + "(?!\\p{L})");
      assertThat(capitals && word.matcher(result.out()).find()).as(written).isFalse();
    }
    for (String sentence : result.out().split("[.!?\n]+", -1)) {
      assertThat(sentence.strip().split("\\s+", -1).length).as(sentence).isLessThanOrEqualTo(62);
    }
    assertThat(result.err()).contains("Thời lượng: khoảng ");
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_message_keeps_its_limit_and_never_cuts_a_word(String call) throws IOException {
    Shell shell = new Shell(shared);
    String whole = shell.run("announce " + call + " --channel short --limit 2000").out().strip();
    for (int limit : new int[] {40, 70, 160, 300}) {
      String text =
          shell.run("announce " + call + " --channel short --limit " + limit).out().strip();
      assertThat(text.codePointCount(0, text.length())).isBetween(1, limit);
      String kept = text.endsWith("…") ? text.substring(0, text.length() - 1) : text;
      assertThat(whole).startsWith(kept);
      boolean atWord =
          whole.length() == kept.length()
              || whole.charAt(kept.length()) != kept.charAt(kept.length() - 1);
      assertThat(atWord).isTrue();
      assertThat(whole.substring(kept.length())).matches("(?s)(?:[ ,;:(–-].*)?");
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void the_same_call_gives_the_same_bytes_in_every_channel_and_format(String call)
      throws IOException {
    Shell shell = new Shell(shared);
    String line =
        "announce "
            + call
            + " --channel bulletin,web,notice,short -f md,html --provenance -o "
            + folder.toAbsolutePath()
            + "/";
    Shell.Result first = shell.run(line + "mot");
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.out().lines()).hasSize(7);
    shell.run(line + "hai");
    try (Stream<Path> files = Files.list(folder.resolve("mot"))) {
      for (Path file : files.toList()) {
        assertThat(folder.resolve("hai").resolve(file.getFileName())).hasSameBinaryContentAs(file);
        String text = file.toString().endsWith(".json") ? "" : Files.readString(file);
        assertThat(text).doesNotContain("  \n\n\n").doesNotContain("Optional", "null", "??");
      }
    }
  }

  @Test
  void a_bulletin_too_long_for_its_time_is_shortened_then_split_between_sentences()
      throws IOException {
    Shell shell = new Shell(folder);
    String line = "announce launch dot-2 -p plans/kim-hoa-2023 --at 2023-07-01";
    Shell.Result whole = shell.run(line);
    Shell.Result brief = shell.run(line + " --minutes 2");
    assertThat(brief.out().length()).isLessThan(whole.out().length());
    assertThat(whole.out().lines()).containsAll(brief.out().lines().toList());
    Shell.Result split = shell.run(line + " --minutes 1 -o ra");
    assertThat(split.out()).contains("-phan-1.txt", "-phan-2.txt");
    assertThat(split.err()).contains("phần ở chỗ hết câu");
    assertThat(split.err().lines().filter(l -> l.startsWith("Thời lượng")))
        .allMatch(l -> l.matches(".*khoảng (?:1 phút 0|\\d+) giây.*"));
    StringBuilder joined = new StringBuilder();
    for (int part = 1; Files.exists(part(part)); part++) {
      joined.append(Files.readString(part(part)));
    }
    for (String sentence : brief.out().split("(?<=[.])\\s+", -1)) {
      assertThat(joined.toString()).contains(sentence.strip());
    }
  }

  private Path part(int number) {
    return folder.resolve("ra/kim-hoa-2023-phat-dong-dot-2-2023-07-01-phan-" + number + ".txt");
  }

  @Test
  void before_the_first_report_nobody_leads_and_nothing_is_praised() throws IOException {
    Shell shell = new Shell(folder);
    assertThat(
            shell
                .run(
                    "init moi --issuer \"xã Minh Tân\" --parent \"tỉnh Hà Tĩnh\" --year 2027"
                        + " --at 2026-12-20")
                .exit())
        .isZero();
    assertThat(shell.run("announce results -p moi --at 2027-01-20").out())
        .contains("Cả bốn chỉ tiêu chưa có số liệu.")
        .doesNotContain("Xếp thứ nhất");
    assertThat(shell.run("announce progress -p moi --at 2027-01-20").out())
        .contains("báo cáo đúng hạn")
        .doesNotContain("phát huy kết quả");
    assertThat(shell.run("announce reminder -p moi --at 2027-01-27").out())
        .contains("Xã chưa nhận được báo cáo nào.");
  }

  @Test
  void nobody_is_commended_before_the_decision() throws IOException {
    Shell shell = new Shell(folder);
    assertThat(shell.run("announce commendation -p plans/kim-hoa-2023 --at 2023-06-27").exit())
        .isEqualTo(2);
    assertThat(shell.run("announce exemplar cn-01 -p plans/kim-hoa-2023 --at 2023-12-21").exit())
        .isEqualTo(2);
    assertThat(shell.run("announce exemplar cn-01 -p plans/kim-hoa-2023 --at 2023-12-22").exit())
        .isZero();
  }

  @Test
  void a_plan_words_a_kind_in_its_own_way() throws IOException {
    Shell shell = new Shell(folder);
    Path own = folder.resolve("plans/nho/templates/announcements/progress.short.ftl");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "${v.masthead.sign}: ${v.news.total} chỉ tiêu.\n");
    assertThat(shell.run("announce progress -p plans/nho --at 2024-03-20 --channel short").out())
        .matches("UBND .+: \\d+ chỉ tiêu\\.\n");
  }
}
