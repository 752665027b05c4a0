package vn.thidua.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A section of a report that the officer writes, or edits where the data propose it. */
public enum ReportSection {
  SITUATION("dac-diem-tinh-hinh"),
  STRENGTHS("uu-diem"),
  WEAKNESSES("han-che"),
  CAUSES("nguyen-nhan"),
  EXEMPLARS("dien-hinh"),
  DIRECTIONS("phuong-huong"),
  PETITIONS("kien-nghi");

  private final String word;

  ReportSection(String word) {
    this.word = word;
  }

  /** The name of its text's file, without the ending. */
  public String word() {
    return word;
  }

  /** The section of that word. */
  public static Optional<ReportSection> named(String word) {
    return Arrays.stream(values()).filter(section -> section.word.equals(word)).findFirst();
  }

  /** All words, in the order of a report. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ReportSection::word).toList();
  }
}
