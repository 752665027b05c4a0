package vn.thidua.finding;

import java.util.List;

/**
 * The codes of findings: a letter for the kind of mistake and three digits. The texts of each stand
 * in the resource of the same name beside {@link Catalogue}. A code is never used for something
 * else later.
 */
public enum Code {
  /** A file of the plan is missing. */
  S001(Severity.ERROR),
  /** A file or folder can't be read. */
  S002(Severity.ERROR),
  /** Bytes that are no UTF-8. */
  S003(Severity.ERROR),
  /** Not YAML. */
  S004(Severity.ERROR),
  /** An empty file. */
  S005(Severity.ERROR),
  /** An unknown key. */
  S006(Severity.ERROR),
  /** A missing key. */
  S007(Severity.ERROR),
  /** A value of another type than expected. */
  S008(Severity.ERROR),
  /** Not a date. */
  S009(Severity.ERROR),
  /** Not a number. */
  S010(Severity.ERROR),
  /** An id in the wrong form. */
  S011(Severity.ERROR),
  /** A word that is none of the choices. */
  S012(Severity.ERROR),
  /** A key that stands twice. */
  S013(Severity.ERROR),
  /** A YAML anchor or alias. */
  S014(Severity.ERROR),
  /** A pace without a number for each month. */
  S015(Severity.ERROR),
  /** A number outside its limits. */
  S016(Severity.ERROR),
  /** An end before its beginning. */
  S017(Severity.ERROR),
  /** Larger or deeper than the tool reads. */
  S018(Severity.ERROR),
  /** A date that no calendar has. */
  S019(Severity.ERROR),
  /** An unknown column. */
  S020(Severity.ERROR),
  /** A missing column. */
  S021(Severity.ERROR),
  /** A row with more or fewer cells than the header. */
  S022(Severity.ERROR),
  /** An empty cell where a value is needed. */
  S023(Severity.ERROR),
  /** A quote that is never closed, or stands where none may. */
  S024(Severity.ERROR),
  /** A column that stands twice. */
  S025(Severity.ERROR),
  /** Not a period. */
  S026(Severity.ERROR),
  /** A tab in the indentation of YAML. */
  S027(Severity.ERROR),
  /** A colon and space inside unquoted YAML text. */
  S028(Severity.ERROR),
  /** A YAML quote or bracket that is never closed. */
  S029(Severity.ERROR),
  /** A template that can't be rendered. */
  S030(Severity.ERROR),
  /** A date too far from our time to be meant. */
  S031(Severity.ERROR),
  /** A plan or phase that runs longer than any. */
  S032(Severity.ERROR),
  /** A village merged into another on no day. */
  S033(Severity.ERROR),
  /** A template that never ends. */
  S034(Severity.ERROR),

  /** An unknown village. */
  R001(Severity.ERROR),
  /** An unknown indicator. */
  R002(Severity.ERROR),
  /** An unknown body. */
  R003(Severity.ERROR),
  /** An unknown basis. */
  R004(Severity.ERROR),
  /** An id that stands twice. */
  R005(Severity.ERROR),
  /** A report for a month outside the plan. */
  R006(Severity.ERROR),
  /** A target assigned twice. */
  R007(Severity.ERROR),
  /** A village merged into itself or round in a circle. */
  R008(Severity.ERROR),

  /** An anniversary celebrated outside the plan's time. */
  P101(Severity.WARNING),
  /** An anniversary's count of years that does not fit its dates. */
  P102(Severity.WARNING),
  /** A phase outside the plan's time. */
  P104(Severity.WARNING),
  /** Two phases that overlap. */
  P105(Severity.WARNING),
  /** A gap between two phases. */
  P106(Severity.WARNING),
  /** A review before its phase begins. */
  P107(Severity.WARNING),
  /** A review before its phase ends. */
  P108(Severity.NOTE),
  /** A document's type that does not fit its symbol. */
  P111(Severity.WARNING),
  /** A document number in no known form. */
  P112(Severity.WARNING),
  /** A document cited before it was issued. */
  P113(Severity.WARNING);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  /** The severity a finding of this code has unless the plan says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** A finding of this code at a place. */
  public Finding at(Place place, Object... args) {
    return new Finding(this, severity, place, List.of(args).stream().map(String::valueOf).toList());
  }
}
