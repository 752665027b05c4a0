package vn.thidua.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * YAML as nobody should write it: any mixture of indentation, quotes, brackets, blocks, comments
 * and blank lines.
 */
final class RandomYaml {
  private static final List<String> WORDS =
      List.of(
          "thôn",
          "Số 3",
          "xóm\u00a0Tây",
          "a#b",
          "2023-06-20",
          "7.5",
          "kế hoạch",
          "x:y",
          "UBND xã",
          "đến\u202fnay");

  private final Random random;
  private int keys;

  RandomYaml(long seed) {
    this.random = new Random(seed);
  }

  String text() {
    List<String> lines = new ArrayList<>();
    int indent = oneIn(5) ? 2 : 0;
    if (oneIn(8)) {
      lines.add("---");
    }
    mapping(lines, indent, 0, "");
    between(lines, random.nextInt(4));
    return String.join("\n", lines) + (oneIn(4) ? "" : "\n");
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  private String spaces(int most) {
    return " ".repeat(random.nextInt(most + 1));
  }

  private String comment() {
    return oneIn(4)
        ? (oneIn(3) ? "\t" : " ") + spaces(3) + "# ghi\u00a0chú " + random.nextInt(90)
        : spaces(2);
  }

  /** Blank lines and comments of their own lines. */
  private void between(List<String> lines, int indent) {
    while (oneIn(4)) {
      lines.add(
          oneIn(2) ? spaces(6) : " ".repeat(indent + random.nextInt(3)) + "#ghi chú" + spaces(2));
    }
  }

  /** Begins on a line that has {@code start} already. */
  private void mapping(List<String> lines, int indent, int depth, String start) {
    String before = start.isEmpty() ? " ".repeat(indent) : start;
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      if (before.isBlank()) {
        between(lines, indent);
      }
      String key = "k" + keys++;
      value(lines, indent, depth, before + (oneIn(6) ? '"' + key + '"' : key) + spaces(1) + ":");
      before = " ".repeat(indent);
    }
  }

  private void value(List<String> lines, int indent, int depth, String start) {
    int kind = random.nextInt(depth > 3 ? 6 : 9);
    int deeper = indent + 1 + random.nextInt(4);
    if (kind == 6) {
      lines.add(start + comment());
      between(lines, indent + 1);
      mapping(lines, deeper, depth + 1, "");
    } else if (kind > 6) {
      lines.add(start + comment());
      list(lines, oneIn(2) ? indent : deeper, depth + 1);
    } else {
      scalar(lines, deeper, start);
    }
  }

  private void list(List<String> lines, int indent, int depth) {
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      between(lines, indent);
      String dash = " ".repeat(indent) + "-";
      if (depth < 4 && oneIn(2)) {
        String start = dash + " " + spaces(3);
        mapping(lines, start.length(), depth + 1, start);
      } else {
        scalar(lines, indent + 1 + random.nextInt(3), dash);
      }
    }
  }

  private void scalar(List<String> lines, int deeper, String start) {
    String in = " ".repeat(deeper);
    switch (random.nextInt(9)) {
      case 0 -> lines.add(start + comment());
      case 1 -> lines.add(start + " '" + word() + spaces(2) + "'" + comment());
      case 2 -> {
        lines.add(start + " \"" + word() + (oneIn(3) ? "\\ " : "") + spaces(1));
        if (oneIn(3)) {
          lines.add("");
        }
        lines.add(in + word() + (oneIn(3) ? "\\" : ""));
        lines.add(in + word() + "\"" + comment());
      }
      case 3 -> {
        lines.add(start + " " + word() + spaces(2));
        lines.add(in + "- " + word() + comment());
      }
      case 4 -> block(lines, in, start + " " + (oneIn(2) ? ">" : "|"));
      case 5 -> {
        lines.add(start + " [" + spaces(2) + word() + " ," + word() + comment());
        between(lines, deeper);
        lines.add(in + ", {a :  " + word() + ",b: [1,2 ] }");
        lines.add(in + "]" + comment());
      }
      default -> lines.add(start + " " + spaces(2) + word() + comment());
    }
  }

  private void block(List<String> lines, String in, String start) {
    lines.add(start + List.of("", "-", "+").get(random.nextInt(3)) + comment().replace("\t", " "));
    if (oneIn(4)) {
      lines.add("");
    }
    lines.add(in + word() + " # kept" + spaces(2));
    if (oneIn(3)) {
      lines.add(in + spaces(2));
    }
    lines.add(in + spaces(2) + word() + ": " + word());
    if (oneIn(3)) {
      lines.add(spaces(9));
    }
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
