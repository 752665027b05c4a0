package vn.thidua.intake;

import java.util.Optional;
import vn.thidua.plan.ReportLine;

/**
 * What taking a line in would do.
 *
 * @param before the line that stands for the same village, month and indicator
 */
public record Change(ReportLine line, Effect effect, Optional<ReportLine> before) {
  /** What it does to what stands. */
  public enum Effect {
    /** Nothing stood there. */
    NEW,
    /** The same stands there already. */
    SAME,
    /** The same figure with another note, or by somebody who is named only now. */
    REWORDS,
    /** An actual value in the place of an estimate. */
    CONFIRMS,
    /** Another value than the one that stands: taken only when that is wished. */
    REPLACES,
    /** An estimate where an actual value stands: never taken. */
    OUTDATED
  }

  /** What a line would do beside the one that stands. */
  static Change of(ReportLine line, Optional<ReportLine> before) {
    if (before.isEmpty()) {
      return new Change(line, Effect.NEW, before);
    }
    Effect effect = effect(line, before.get());
    return effect == Effect.SAME && saysMore(line, before.get())
        ? new Change(reworded(before.get(), line), Effect.REWORDS, before)
        : new Change(line, effect, before);
  }

  private static boolean saysMore(ReportLine line, ReportLine before) {
    return saysMore(line.note(), before.note()) || saysMore(line.reportedBy(), before.reportedBy());
  }

  /** The apostrophe is what keeps a spreadsheet from running a text. */
  private static boolean saysMore(String text, String before) {
    return !text.isEmpty() && !text.equals(before) && !("'" + text).equals(before);
  }

  /** As it stands, with what the other says beside the figure; what it leaves out stays. */
  private static ReportLine reworded(ReportLine stands, ReportLine said) {
    return new ReportLine(
        stands.village(),
        stands.period(),
        stands.indicator(),
        stands.value(),
        stands.of(),
        stands.cumulative(),
        stands.certainty(),
        stands.reportedOn(),
        said.reportedBy().isEmpty() ? stands.reportedBy() : said.reportedBy(),
        said.note().isEmpty() ? stands.note() : said.note(),
        said.places());
  }

  private static Effect effect(ReportLine line, ReportLine before) {
    boolean same =
        line.value().compareTo(before.value()) == 0
            && line.of()
                .map(java.math.BigDecimal::stripTrailingZeros)
                .equals(before.of().map(java.math.BigDecimal::stripTrailingZeros));
    int certainty = line.certainty().compareTo(before.certainty());
    if (certainty == 0) {
      return same ? Effect.SAME : Effect.REPLACES;
    }
    return certainty < 0 ? Effect.CONFIRMS : Effect.OUTDATED;
  }

  /** Whether what stands would be another once it is taken. */
  public boolean changes() {
    return effect != Effect.SAME && effect != Effect.OUTDATED;
  }
}
