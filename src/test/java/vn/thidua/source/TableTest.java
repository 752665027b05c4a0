package vn.thidua.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header of a CSV file as people's programs write it, and its rows below. */
final class TableTest {
  private final List<String> findings = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "village,target\ndong,5\n",
        "\n\nvillage,target\ndong,5\n",
        "\ufeff\r\nvillage,target\r\ndong,5\r\n",
        "village,target\rdong,5\r",
        "sep=;\r\nvillage;target\r\ndong;5\r\n",
        "sep=,\nvillage,target\ndong,5",
        "\"sep=;\"\nvillage;target\n\ndong;5",
        "\ufeffSEP=|\nvillage|target\ndong|5",
        "sep=\t\nvillage\ttarget\ndong\t5",
      })
  void the_header_is_the_first_line_that_says_something(String text) throws IOException {
    assertThat(read(text)).containsExactly("dong 5");
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "sep=;\n", "sep=;\n\n"})
  void a_file_that_says_nothing_is_empty(String text) throws IOException {
    assertThat(read(text)).isEmpty();
    assertThat(findings).containsExactly("S005 x.csv");
  }

  @Test
  void places_count_the_lines_above_the_header_and_characters_in_it() throws IOException {
    read("\n\n\ud83d\ude00,village,target\n,dong,5\n");
    assertThat(findings).containsExactly("S020 x.csv:3:1");
    findings.clear();
    read("sep=;\nvillage;\ud83d\ude00\ud83d\ude00;gia;target\n");
    assertThat(findings).containsExactly("S020 x.csv:2:9", "S020 x.csv:2:12");
  }

  private List<String> read(String text) throws IOException {
    List<String> rows = new ArrayList<>();
    Table.read(
        "x.csv",
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        Set.of(Column.VILLAGE, Column.TARGET),
        Set.of(),
        finding -> findings.add(finding.code() + " " + finding.place()),
        cells -> rows.add(cells.text(Column.VILLAGE) + " " + cells.number(Column.TARGET)));
    return rows;
  }
}
