package vn.thidua.document;

import java.util.List;
import java.util.Optional;

/**
 * Báo cáo: of a month, a quarter, a phase, half a year or the year.
 *
 * @param issuer in full, as it stands in running text
 * @param plan the plan's subject, as the report names it
 * @param occasion what is reported on, such as {@code kết quả Đợt thi đua thứ nhất}
 * @param until the day up to which figures are counted, printed
 * @param estimatedUntil the later day that estimates speak of; absent where none counts
 * @param during the word for the period whose own figures stand beside those since the plan began,
 *     such as {@code tháng}; absent in reports on a phase or the year
 * @param ofPlan what percentages are of: {@code kế hoạch năm}, or {@code kế hoạch} of another time
 * @param phase what the phase was for; absent in other reports
 * @param over whether the plan's time is over, so that results are final
 * @param summary how many indicators stand where, in words
 * @param weakChart the indicators furthest behind; absent where none is
 * @param villageChart where each village stands; absent where there are too many to be drawn
 * @param movements the movements that have indicators
 * @param villageLabel what the reporting units are called
 * @param reporting how the reports came
 * @param silent villages whose reports are missing, with the months
 * @param league the villages' ranks; empty where the report does not rank
 * @param texts the sections of running text
 * @param next the time that the tasks are for, in capitals, such as {@code NĂM 2024}
 */
public record ReviewView(
    Frame frame,
    String issuer,
    String plan,
    String occasion,
    String until,
    Optional<String> estimatedUntil,
    Optional<String> during,
    String ofPlan,
    Optional<PhaseFacts> phase,
    boolean over,
    String summary,
    Optional<Chart> weakChart,
    Optional<Chart> villageChart,
    List<MovementRows> movements,
    String villageLabel,
    Reporting reporting,
    List<VillageRow> villages,
    List<String> silent,
    List<LeagueRow> league,
    Texts texts,
    String next)
    implements FramedView {

  /** A phase: its days, what it celebrated, its aim, and the indicators held against it. */
  public record PhaseFacts(
      String span, List<String> anniversaries, String aim, List<PhaseRow> rows) {}

  /** Counts of monthly reports. */
  public record Reporting(
      String received, String due, String rate, String onTime, String late, String missing) {}

  /** What the officer writes, or the data propose until then. */
  public record Texts(
      Narrative situation,
      Narrative strengths,
      Narrative weaknesses,
      Narrative causes,
      Narrative exemplars,
      Narrative directions,
      Narrative petitions) {}
}
