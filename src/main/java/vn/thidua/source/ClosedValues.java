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
import java.util.stream.Stream;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.PhaseAssignment;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Target;
import vn.thidua.plan.VillageId;

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

  private static final Comparator<PhaseAssignment> PHASE_TARGETS =
      Comparator.comparing((PhaseAssignment target) -> target.phase().value())
          .thenComparing(target -> target.village().value())
          .thenComparing(target -> target.indicator().value());

  /** The values of a month. */
  public static ClosedValues ofMonth(Plan plan, List<ReportLine> lines) {
    List<ReportLine> sorted = lines.stream().sorted(LINES).toList();
    ReportFile file = new ReportFile(new KnownNames(plan));
    sorted.forEach(file::take);
    return new ClosedValues(
        sorted.size(), digestOfLines(sorted), new String(file.bytes(), StandardCharsets.UTF_8));
  }

  /**
   * The targets that were handed out.
   *
   * @param byPhase those to be reached by the end of a phase; a plan without any is stamped as if
   *     there were none such
   */
  public static ClosedValues ofTargets(List<Assignment> targets, List<PhaseAssignment> byPhase) {
    List<List<String>> rows = new ArrayList<>();
    targets.stream()
        .sorted(TARGETS)
        .forEach(
            target ->
                rows.add(
                    row(
                        target.village(),
                        target.indicator(),
                        target.target(),
                        target.baseline().map(ClosedValues::plain).orElse(""),
                        "")));
    byPhase.stream()
        .sorted(PHASE_TARGETS)
        .forEach(
            target ->
                rows.add(
                    row(
                        target.village(),
                        target.indicator(),
                        target.target(),
                        "",
                        target.phase().value())));
    List<Column> columns =
        List.of(Column.VILLAGE, Column.INDICATOR, Column.TARGET, Column.BASELINE, Column.PHASE);
    int used = byPhase.isEmpty() ? columns.size() - 1 : columns.size();
    String text =
        new CsvForm(
                columns.subList(0, used), rows.stream().map(row -> row.subList(0, used)).toList())
            .text();
    return new ClosedValues(rows.size(), digestOfTargets(targets, byPhase), text);
  }

  private static List<String> row(
      VillageId village, IndicatorId indicator, Target target, String baseline, String phase) {
    String amount =
        target.isRange() ? plain(target.low()) + "-" + plain(target.high()) : plain(target.low());
    return List.of(village.value(), indicator.value(), amount, baseline, phase);
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

  static String digestOfTargets(List<Assignment> targets, List<PhaseAssignment> byPhase) {
    return digest(
        Stream.concat(
                targets.stream()
                    .sorted(TARGETS)
                    .map(
                        target ->
                            said(target.village(), target.indicator(), target.target())
                                + "|"
                                + target.baseline().map(ClosedValues::plain).orElse("")),
                byPhase.stream()
                    .sorted(PHASE_TARGETS)
                    .map(
                        target ->
                            said(target.village(), target.indicator(), target.target())
                                + "||"
                                + target.phase().value()))
            .toList());
  }

  private static String said(VillageId village, IndicatorId indicator, Target target) {
    return String.join(
        "|", village.value(), indicator.value(), plain(target.low()), plain(target.high()));
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
