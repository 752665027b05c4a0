package vn.thidua.renewal;

/**
 * The rule by which targets are proposed, in its cases. {@link TargetRule} applies them; what each
 * says to a reader stands in the messages under {@code next.rule.}.
 */
public enum Rule {
  /** The target was missed: it stays. */
  MISSED,
  /** A ceiling that was broken: it stays. */
  BROKEN,
  /** A flow that met its target: the result with last year's growth, 0 to 10 %. */
  GROWN,
  /** As above where nothing is known of the year before: the result. */
  EQUALLED,
  /** A stock that met its target: as much more as this year was to bring. */
  STEP,
  /** A stock that is to fall: by the same part as this year. */
  RATE,
  /** A share: as much more as this year was to bring, at most half of what is left to 100 %. */
  GAP,
  /** A stock or share that says nowhere where it began: what was reached. */
  HELD,
  /** A ceiling that was kept: what happened is the new one. */
  CEILING,
  /** Criteria, of which there are no more than the greatest number that was asked for. */
  CRITERIA,
  /** A task that is done or not. */
  YES_NO,
  /** A range to be kept within. */
  RANGE,
  /** Nothing was reported: the target stays. */
  NO_RESULT,
  /** The sum of what is proposed for the villages. */
  SUM
}
