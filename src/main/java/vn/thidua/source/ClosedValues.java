package vn.thidua.source;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;

/**
 * The values of a closed month, or of the closed targets, and their stamp: a SHA-256 over what they
 * say, whatever the order of rows or the way in which numbers are written.
 *
 * @param content the file in which they are kept
 */
public record ClosedValues(int rows, String sha256, String content) {
  private static final Comparator<ReportLine> LINES =
      Comparator.comparing((ReportLine line) -> line.village().value())
          .thenComparing(line -> line.indicator().value());

  private static final Comparator<Assignment> TARGETS =
      Comparator.comparing((Assignment target) -> target.village().value())
          .thenComparing(target -> target.indicator().value());

  /** The values of a month. */
  public static ClosedValues ofMonth(Plan plan, List<ReportLine> lines) {
    List<ReportLine> sorted = lines.stream().sorted(LINES).toList();
    ReportFile file = new ReportFile(new KnownNames(plan));
    sorted.forEach(file::take);
    return new ClosedValues(
        sorted.size(), digestOfLines(sorted), new String(file.bytes(), StandardCharsets.UTF_8));
  }

  /** The targets that were handed out. */
  public static ClosedValues ofTargets(List<Assignment> targets) {
    List<Assignment> sorted = targets.stream().sorted(TARGETS).toList();
    List<List<String>> rows = new ArrayList<>();
    for (Assignment target : sorted) {
      rows.add(
          List.of(
              target.village().value(),
              target.indicator().value(),
              target.target().isRange()
                  ? plain(target.target().low()) + "-" + plain(target.target().high())
                  : plain(target.target().low()),
              target.baseline().map(ClosedValues::plain).orElse("")));
    }
    String text =
        new CsvForm(List.of(Column.VILLAGE, Column.INDICATOR, Column.TARGET, Column.BASELINE), rows)
            .text();
    return new ClosedValues(sorted.size(), digestOfTargets(sorted), text);
  }

  static String digestOfLines(List<ReportLine> lines) {
    return digest(
        lines.stream()
            .sorted(LINES)
            .map(
                line ->
                    String.join(
                        "|",
                        line.village().value(),
                        line.period().toString(),
                        line.indicator().value(),
                        plain(line.value()),
                        line.of().map(ClosedValues::plain).orElse(""),
                        line.certainty().name().toLowerCase(Locale.ROOT)))
            .toList());
  }

  static String digestOfTargets(List<Assignment> targets) {
    return digest(
        targets.stream()
            .sorted(TARGETS)
            .map(
                target ->
                    String.join(
                        "|",
                        target.village().value(),
                        target.indicator().value(),
                        plain(target.target().low()),
                        plain(target.target().high()),
                        target.baseline().map(ClosedValues::plain).orElse("")))
            .toList());
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  private static String digest(List<String> rows) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      rows.forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
