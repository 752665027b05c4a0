package vn.thidua.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;
import vn.thidua.plan.VillageId;

/**
 * The version of what a village's report form asks: it changes with the indicators that the village
 * reports and with its targets, and with nothing else.
 */
public final class FormVersion {
  private static final int LENGTH = 16;

  private FormVersion() {}

  /**
   * The version on a day. It begins with a letter, since a spreadsheet would take {@code 12e4567}
   * for a number.
   */
  public static String of(Plan plan, VillageId village, LocalDate day) {
    Set<VillageId> members = plan.members(village, day);
    List<String> parts = new ArrayList<>();
    for (Indicator indicator : plan.reportedBy(village, day)) {
      parts.add(
          String.join(
              "|",
              indicator.id().value(),
              indicator.name(),
              indicator.unit(),
              indicator.reportedAs()));
      plan.assignments().stream()
          .filter(assignment -> assignment.indicator().equals(indicator.id()))
          .filter(assignment -> members.contains(assignment.village()))
          .map(FormVersion::target)
          .sorted()
          .forEach(parts::add);
    }
    return "v" + digest(parts.stream().collect(Collectors.joining("\n")));
  }

  private static String target(Assignment assignment) {
    return assignment.target().low().stripTrailingZeros().toPlainString()
        + "-"
        + assignment.target().high().stripTrailingZeros().toPlainString();
  }

  private static String digest(String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
