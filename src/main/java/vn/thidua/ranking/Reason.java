package vn.thidua.ranking;

/** Why a part of a rubric brings a village the points it brings. */
public enum Reason {
  /** The target is met, or the village is where it should be or further. */
  FULL("full"),
  /** It is short of where it should be: the points are in proportion. */
  SHORT("short"),
  /** A ceiling is exceeded, or nothing of what was expected is there. */
  NONE("none"),
  /** Nothing was expected yet, and nothing was reported: as where it should be. */
  NOT_YET("not-yet"),
  /** Nothing was reported: not zero, but nothing to give points for. */
  NO_REPORT("no-report"),
  /** The indicator was not handed to the village: it is measured by the others. */
  NOT_ASSIGNED("not-assigned"),
  /** Points were given by decision. */
  GIVEN("given"),
  /** No points were given yet. */
  NOT_SCORED("not-scored"),
  /** Cases were counted. */
  COUNTED("counted");

  private final String word;

  Reason(String word) {
    this.word = word;
  }

  /** The word for it in JSON. */
  public String word() {
    return word;
  }
}
