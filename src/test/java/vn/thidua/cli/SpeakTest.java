package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.text.spoken.Lexicon;

/** What is read aloud, through the one door. */
final class SpeakTest {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\s.,;:?!]");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"kim-hoa-2023 dot-1", "kim-hoa-2023 dot-2", "kho dot-1", "luat dot-1"})
  void a_bulletin_has_no_digit_no_listed_abbreviation_and_no_sign(String planAndPhase)
      throws IOException {
    String[] parts = planAndPhase.split(" ", -1);
    Shell shell = new Shell(folder);
    for (String at : List.of("2023-01-03", "2023-02-10", "2023-12-31")) {
      Shell.Result result =
          shell.run("announce", "launch", parts[1], "-p", "plans/" + parts[0], "--at", at);
      assertThat(result.exit()).as(result.err()).isZero();
      assertThat(SIGNS.matcher(result.out()).results().map(m -> m.group())).isEmpty();
      for (String written : Lexicon.standard().written()) {
        boolean capitals = written.chars().filter(Character::isUpperCase).count() > 1;
        assertThat(capitals && isWordOf(result.out(), written)).as(written).isFalse();
      }
      assertThat(result.err()).contains("Thời lượng: khoảng ");
    }
  }

  private static boolean isWordOf(String text, String word) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})").matcher(text).find();
  }

  @Test
  void no_sentence_of_a_bulletin_is_longer_than_a_breath_or_two() throws IOException {
    Shell shell = new Shell(folder);
    for (String phase : List.of("dot-1", "dot-2")) {
      String out =
          shell.run("announce launch " + phase + " -p plans/kim-hoa-2023 --at 2023-02-01").out();
      for (String sentence : out.split("[.!?\n]+", -1)) {
        assertThat(sentence.strip().split("\\s+", -1).length).as(sentence).isLessThanOrEqualTo(50);
      }
    }
  }

  @Test
  void a_plan_adds_readings_and_its_reading_speed() throws IOException {
    Shell shell = new Shell(folder);
    Path plan = folder.resolve("plans/nho/plan.yaml");
    Files.writeString(
        plan,
        Files.readString(plan)
            + "reading_speed: 60\nspoken:\n  - {written: NHKĐ, read: nhà hộ khá số 1}\n");
    Shell.Result result = shell.run("speak", "Có 5 NHKĐ", "-p", "plans/nho");
    assertThat(result.out()).isEqualTo("Có năm nhà hộ khá số một\n");
    assertThat(result.err()).isEqualTo("Thời lượng: khoảng 7 giây (7 tiếng, mỗi phút 60 tiếng)\n");
    assertThat(shell.run("speak", "Có 5 NHKĐ").err()).contains("en nờ hát ca đê", "180");
  }

  @Test
  void reads_every_kind_of_document_that_proof_reads() throws IOException {
    Shell shell = new Shell(folder);
    shell.run("van-ban plan -p plans/kim-hoa-2023 -f docx,html,md -o ra");
    try (var files = Files.list(folder.resolve("ra"))) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(3);
      for (Path file : all) {
        Shell.Result result = shell.run("speak", file.toString());
        assertThat(result.exit()).isZero();
        assertThat(SIGNS.matcher(result.out()).results().map(m -> m.group()))
            .as("%s", file)
            .isEmpty();
        assertThat(result.out())
            .contains("Chỉ thị số ba", "lần thứ mười ba của Đảng")
            .as("%s", file);
      }
    }
  }
}
