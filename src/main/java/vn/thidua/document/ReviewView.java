package vn.thidua.document;

import java.util.List;
import java.util.Optional;

/**
 * Báo cáo: of a month, a phase or the year.
 *
 * @param issuer in full, as it stands in running text
 * @param plan the plan's subject, as the report names it
 * @param occasion what is reported on, such as {@code kết quả Đợt thi đua thứ nhất}
 * @param until the day up to which figures are counted, printed
 * @param estimatedUntil the later day that estimates speak of; absent where none counts
 * @param phase what the phase was for; absent in other reports
 * @param over whether the plan's time is over, so that results are final
 * @param summary how many indicators stand where, in words
 * @param movements the movements that have indicators
 * @param villageLabel what the reporting units are called
 * @param reporting how the reports came
 * @param strengths indicators that are done or on track; at the end, those exceeded or met
 * @param weaknesses indicators that are slow or behind; at the end, those missed
 * @param unreported indicators without a figure; at the end, those not assessed
 * @param silent villages whose reports are missing, with the months
 * @param nextYear the year whose tasks a yearly report prepares
 */
public record ReviewView(
    Frame frame,
    String issuer,
    String plan,
    String occasion,
    String until,
    Optional<String> estimatedUntil,
    Optional<PhaseFacts> phase,
    boolean over,
    String summary,
    List<MovementRows> movements,
    String villageLabel,
    Reporting reporting,
    List<VillageRow> villages,
    List<ProgressRow> strengths,
    List<ProgressRow> weaknesses,
    List<ProgressRow> unreported,
    List<String> silent,
    Optional<String> nextYear) {

  /** A phase: its days, what it celebrated, its aim, and the indicators held against it. */
  public record PhaseFacts(
      String span, List<String> anniversaries, String aim, List<PhaseRow> rows) {}

  /** Counts of monthly reports. */
  public record Reporting(
      String received, String due, String rate, String onTime, String late, String missing) {}
}
